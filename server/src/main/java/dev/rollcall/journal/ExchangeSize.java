package dev.rollcall.journal;

import dev.rollcall.contract.Exchange;
import java.util.List;
import java.util.Map;

/** About how much memory an exchange takes. */
final class ExchangeSize {
    /** What the objects take beside their texts. */
    private static final long OBJECTS = 1_000;

    private ExchangeSize() {}

    /** In bytes. */
    static long of(Exchange exchange) {
        Exchange.Request request = exchange.request();
        Exchange.Response response = exchange.response();
        return OBJECTS
                + request.path().length()
                + request.query().length()
                + of(request.headers())
                + request.body().size()
                + of(response.headers())
                + response.body().size();
    }

    private static long of(Map<String, List<String>> headers) {
        return headers.entrySet().stream()
                .mapToLong(header -> header.getKey().length()
                        + header.getValue().stream().mapToLong(String::length).sum())
                .sum();
    }
}
