package dev.rollcall.http;

import dev.rollcall.contract.Exchange;
import dev.rollcall.journal.Said;
import dev.rollcall.sandbox.Sandbox;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.glassfish.grizzly.http.server.Response;
import org.glassfish.grizzly.http.util.MimeHeaders;
import org.jspecify.annotations.Nullable;

/** An answer as it left, with all that is known of it. Thread-safe. */
final class RememberedAnswer {
    private static final List<String> SET_ANEW =
            List.of("Content-Type", "Content-Length", "Transfer-Encoding", "Connection");
    private static final String DATE = "Date";

    private final StateMark mark;
    private final ExchangeDraft.Kept kept;
    private final String contentType;
    /** Names and values in turn. */
    private final List<String> headers;

    private volatile @Nullable Dated latest;

    /** The answer as it is said in one second. */
    private record Dated(long second, String date, Exchange.Response response) {}

    private RememberedAnswer(StateMark mark, ExchangeDraft.Kept kept, String contentType, List<String> headers) {
        this.mark = mark;
        this.kept = kept;
        this.contentType = contentType;
        this.headers = headers;
    }

    /** Takes down what was said just now, if it may be said again. */
    static Optional<RememberedAnswer> of(Response response) {
        return RepetitionFilter.SAFE
                .find(response.getRequest())
                .flatMap(mark -> JournalFilter.DRAFT
                        .find(response.getRequest())
                        .flatMap(ExchangeDraft::kept)
                        // The violations of the next call stand under another number.
                        .filter(kept -> response.getHeader("X-Contract-Violations") == null)
                        .map(kept -> new RememberedAnswer(mark, kept, response.getContentType(), headers(response))));
    }

    private static List<String> headers(Response response) {
        MimeHeaders all = response.getResponse().getHeaders();
        List<String> headers = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            String name = all.getName(i).toString();
            if (SET_ANEW.stream().noneMatch(name::equalsIgnoreCase)) {
                headers.add(name);
                headers.add(all.getValue(i).toString());
            }
        }
        return List.copyOf(headers);
    }

    /** How long it is good. */
    StateMark mark() {
        return mark;
    }

    /** About how many bytes of memory it takes. */
    long bytes() {
        return kept.said().bytes();
    }

    /** Says it once more: first to the journal, then to the caller. */
    void say(Instant now, Sandbox sandbox, Response response) {
        Dated today = dated(now);
        response.setStatus(today.response().status());
        response.setContentType(contentType);
        for (int i = 0; i < headers.size(); i += 2) {
            String name = headers.get(i);
            response.addHeader(name, name.equals(DATE) ? today.date() : headers.get(i + 1));
        }
        response.setContentLength(today.response().body().size());
        sandbox.record(said(now, today), mark.life(), kept.finding());
        try {
            today.response().body().writeTo(response.getOutputStream());
        } catch (IOException e) {
            // The caller has gone; there is nobody to tell.
            response.getRequest().getContext().getConnection().closeSilently();
        }
    }

    private Said said(Instant now, Dated today) {
        Said before = kept.said();
        Exchange exchange = before.exchange();
        return exchange.at().equals(now)
                ? before
                : new Said(
                        new Exchange(exchange.contract(), now, exchange.request(), today.response()),
                        before.operation(),
                        before.bentBy());
    }

    private Dated dated(Instant now) {
        Dated known = latest;
        if (known == null || known.second() != now.getEpochSecond()) {
            known = dated(now, kept.said().exchange().response());
            latest = known;
        }
        return known;
    }

    private static Dated dated(Instant now, Exchange.Response response) {
        String date = DateFilter.httpDate(now);
        Map<String, List<String>> headers = new LinkedHashMap<>(response.headers());
        headers.replaceAll((name, values) -> name.equalsIgnoreCase("Date") ? List.of(date) : values);
        return new Dated(
                now.getEpochSecond(), date, new Exchange.Response(response.status(), headers, response.body()));
    }
}
