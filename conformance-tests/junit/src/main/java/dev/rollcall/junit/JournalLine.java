package dev.rollcall.junit;

import dev.rollcall.contract.Body;
import dev.rollcall.contract.Contract;
import dev.rollcall.contract.Exchange;
import dev.rollcall.journal.Entry;
import dev.rollcall.masking.Masking;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * One exchange for people to read, secrets masked.
 *
 * @param entry as it was, its exchange masked
 */
record JournalLine(Entry entry) {
    private static final Map<String, Masking> MASKINGS = new ConcurrentHashMap<>();
    private static final int LONGEST_BODY = 2_000;

    static JournalLine of(Entry entry) {
        Exchange said = entry.exchange();
        Masking masking = MASKINGS.computeIfAbsent(said.contract(), name -> new Masking(Contract.named(name)));
        return new JournalLine(new Entry(entry.number(), masking.apply(said), entry.operation(), entry.bentBy()));
    }

    @Override
    public String toString() {
        Exchange said = entry.exchange();
        StringBuilder text = new StringBuilder();
        String query =
                said.request().query().isEmpty() ? "" : "?" + said.request().query();
        text.append("%d. %s %s%s -> %d (%s)%s%n"
                .formatted(
                        entry.number(),
                        said.request().method(),
                        said.request().path(),
                        query,
                        said.response().status(),
                        said.contract(),
                        entry.bentBy().map(why -> ", asked for: " + why).orElse("")));
        if (entry.bentBy().isEmpty()) {
            Verdict.on(said).violations().forEach(violation -> text.append("   ! %s%n".formatted(violation)));
        }
        message(text, "   > ", said.request().headers(), said.request().body());
        message(text, "   < ", said.response().headers(), said.response().body());
        return text.toString();
    }

    private static void message(StringBuilder text, String side, Map<String, List<String>> headers, Body body) {
        headers.forEach((name, values) -> values.forEach(value ->
                text.append(side).append(name).append(": ").append(value).append(System.lineSeparator())));
        String content = body.utf8();
        if (!content.isEmpty()) {
            String shown = content.length() <= LONGEST_BODY
                    ? content
                    : content.substring(0, LONGEST_BODY) + "... (" + content.length() + " characters)";
            shown.lines().forEach(line -> text.append(side).append(line).append(System.lineSeparator()));
        }
    }
}
