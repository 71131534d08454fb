package dev.rollcall.proxy;

import dev.rollcall.contract.Body;
import dev.rollcall.contract.Exchange;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What has passed, as a value that can be judged: bodies without content codings, header names in any case. */
final class Exchanges {
    private Exchanges() {}

    /**
     * The exchange below a base path.
     *
     * @param base a beginning of the target
     */
    static Exchange of(Passed passed, String contract, String base) {
        String below = passed.target().substring(base.length());
        int question = below.indexOf('?');
        String path = question < 0 ? below : below.substring(0, question);
        return new Exchange(
                contract,
                passed.at(),
                new Exchange.Request(
                        passed.method(),
                        path.isEmpty() ? "/" : path,
                        question < 0 ? "" : below.substring(question + 1),
                        headers(passed.requestHeaders()),
                        body(passed.requestBody(), passed.requestHeaders()).orElse(Body.EMPTY)),
                new Exchange.Response(
                        passed.status(),
                        headers(passed.responseHeaders()),
                        body(passed.responseBody(), passed.responseHeaders()).orElse(Body.EMPTY)));
    }

    /** The body as it can be read; empty if there is no whole copy of it, or nobody here can take its coding off. */
    static Optional<Body> body(PassedBody body, List<Passed.Line> headers) {
        return body.isWhole() ? ContentCoding.takenOff(body.bytes(), codings(headers)) : Optional.empty();
    }

    /** Of a body that cannot be read, how many bytes have passed; 0 if it can. */
    static long leftOut(PassedBody body, List<Passed.Line> headers) {
        return body(body, headers).isPresent() ? 0 : body.size();
    }

    /** The values of {@code Content-Encoding}. */
    static List<String> codings(List<Passed.Line> headers) {
        return headers.stream()
                .filter(line -> line.name().equalsIgnoreCase("Content-Encoding"))
                .map(Passed.Line::value)
                .toList();
    }

    private static Map<String, List<String>> headers(List<Passed.Line> lines) {
        Map<String, List<String>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        lines.forEach(line ->
                headers.computeIfAbsent(line.name(), name -> new ArrayList<>()).add(line.value()));
        return new LinkedHashMap<>(headers);
    }
}
