package dev.rollcall.journal;

import dev.rollcall.contract.Exchange;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One exchange as the journal of a sandbox keeps it.
 *
 * @param number counted from 1 in each sandbox, in the order in which answers were ready; no number comes twice
 * @param exchange the request and its answer
 * @param operation the id of the operation that the request means, if it means one
 * @param bentBy why the answer is not what the product says, if it is not, e.g. {@code Prefer: code=403}: nobody judges
 *     such an answer
 */
public record Entry(long number, Exchange exchange, Optional<String> operation, Optional<String> bentBy) {
    /** What the objects take beside their texts. */
    private static final long OBJECTS = 1_000;

    public Entry {
        if (number < 1) {
            throw new IllegalArgumentException("Entries are counted from 1, not from " + number);
        }
    }

    /** About how many bytes of memory it takes. */
    public long bytes() {
        Exchange.Request request = exchange.request();
        Exchange.Response response = exchange.response();
        return OBJECTS
                + request.path().length()
                + request.query().length()
                + characters(request.headers())
                + request.body().size()
                + characters(response.headers())
                + response.body().size();
    }

    private static long characters(Map<String, List<String>> headers) {
        long characters = 0;
        for (Map.Entry<String, List<String>> header : headers.entrySet()) {
            characters += header.getKey().length();
            for (String value : header.getValue()) {
                characters += value.length();
            }
        }
        return characters;
    }
}
