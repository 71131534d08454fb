package dev.rollcall.contract.har;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rollcall.contract.Contract;
import dev.rollcall.contract.Judge;
import dev.rollcall.contract.report.ReportKind;
import dev.rollcall.contract.report.TrafficReport;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** However many threads judge, and whatever they remember, the report is the same. */
class HarCheckThreadsTest {
    private static final List<Contract> INSIDE =
            List.of(Contract.named("commvault"), Contract.named("rocketchat"), Contract.named("joomla-capi"));

    @TempDir
    private Path folder;

    private final Random chance = new Random(5);
    private String har = "";

    @BeforeEach
    void record() {
        List<String> entries = new ArrayList<>();
        for (int i = 0; i < 700; i++) {
            entries.add(entry(i));
        }
        har = Har.of(entries.toArray(String[]::new));
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 8})
    void theReportIsTheSameByteForByte(int threads) throws IOException {
        String alone = report(har, 1);

        String together = report(har, threads);

        assertThat(together).isEqualTo(alone);
    }

    @Test
    void aBreakInTheMiddleIsToldAtItsPlaceWhateverIsStillBeingJudged() throws IOException {
        String broken = har.substring(0, har.length() / 2) + "\n}}]";

        String alone = report(broken, 1);

        assertThat(alone).contains("is damaged at line ");
        assertThat(report(broken, 4)).isEqualTo(alone);
    }

    @Test
    void entriesAreToldInTheirOrder() throws IOException {
        Path file = Files.writeString(folder.resolve("order.har"), har);
        List<Long> told = Collections.synchronizedList(new ArrayList<>());

        new HarCheck(choices(), Judge::of, new TrafficReport("check", "1"), 4).run(List.of(file), told::add);

        assertThat(told)
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, 700).mapToObj(Long::valueOf).toList());
    }

    private String report(String text, int threads) throws IOException {
        Path file = Files.writeString(folder.resolve("a.har"), text);
        TrafficReport report = new TrafficReport("check", "1");
        new HarCheck(choices(), Judge::of, report, threads).run(List.of(file), entries -> {});
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (ReportKind kind : List.of(ReportKind.TEXT, ReportKind.JSON)) {
            kind.writer().write(report.report(), out);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    private static HarChoices choices() {
        return new HarChoices(INSIDE, true, Optional.empty(), false);
    }

    /** Right and wrong answers, some of them again and again; what is skipped, damaged or nobody's among them. */
    private String entry(int number) {
        String id = Integer.toString(chance.nextInt(number % 2 == 0 ? 3 : 1_000));
        return switch (number % 7) {
            case 0 -> Har.get("http://a/rocketchat/api/v1/me", 200, "{\"success\":" + id + "}");
            case 1 -> Har.get("http://a/joomla/api/v1/user", 200, "{\"error\":\"" + id + "\"}");
            case 2 ->
                Har.entry(
                        "GET",
                        "http://a/commvault/Session?userId=" + id,
                        ",'headers':[{'name':'Authtoken','value':'QSDK 1'},{'name':'X-Call','value':'" + number + "'}]",
                        200,
                        ",'headers':[{'name':'Content-Type','value':'application/xml'}],"
                                + "'content':{'text':'<Api_GetSessionsResponse><sessions loginTime=\\\"" + id
                                + "\\\" odd=\\\"x\\\"/></Api_GetSessionsResponse>'}");
            case 3 -> Har.get("http://a/rocketchat/api/v1/none" + id, 404, "{}");
            case 4 -> Har.get("http://elsewhere/" + id, 200, "{}");
            case 5 -> number % 3 == 0 ? "{\"request\":7}" : Har.get("ws://a/b", 101, "{}");
            default -> Har.entry("HEAD", "http://a/rocketchat/api/v1/me", "", number % 4 == 0 ? 405 : 200, "");
        };
    }
}
