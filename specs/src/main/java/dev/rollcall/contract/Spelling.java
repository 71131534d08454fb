package dev.rollcall.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How freely paths may be written, as the contract's {@code info} says: in capital or small letters, together with the
 * names of query parameters ({@code x-any-case}), and with a slash at the end ({@code x-slash-at-end}).
 *
 * @param anyCase whether letter case does not matter
 * @param slashAtEnd whether a slash at the end does not matter
 */
record Spelling(boolean anyCase, boolean slashAtEnd) {

    static Spelling of(JsonNode info) {
        return new Spelling(
                info.path("x-any-case").asBoolean(), info.path("x-slash-at-end").asBoolean());
    }

    /** The exchange with its path and query as the contract spells them, if it means a path of the contract. */
    Exchange corrected(List<Operation> operations, Exchange exchange) {
        if (!anyCase && !slashAtEnd) {
            return exchange;
        }
        Exchange.Request sent = exchange.request();
        String[] segments = withoutSlash(sent.path()).split("/", -1);
        Operation meant = null;
        String path = sent.path();
        // A path that other methods alone have is spelled like the first of them.
        for (Operation operation : operations) {
            boolean sameMethod = operation.method().equals(sent.method());
            String spelled = sameMethod || meant == null ? spelled(operation, segments) : null;
            if (spelled != null) {
                meant = operation;
                path = spelled;
            }
            if (spelled != null && sameMethod) {
                break;
            }
        }
        String query = meant == null ? sent.query() : query(meant, sent.query());
        return path.equals(sent.path()) && query.equals(sent.query()) ? exchange : with(path, query, exchange);
    }

    private String withoutSlash(String path) {
        boolean slash = slashAtEnd && path.length() > 1 && path.endsWith("/");
        return slash ? path.substring(0, path.length() - 1) : path;
    }

    private static Exchange with(String path, String query, Exchange exchange) {
        Exchange.Request sent = exchange.request();
        Exchange.Request request = new Exchange.Request(sent.method(), path, query, sent.headers(), sent.body());
        return new Exchange(exchange.contract(), exchange.at(), request, exchange.response());
    }

    private @Nullable String spelled(Operation operation, String[] segments) {
        return PathTemplate.of(operation.path()).spelled(segments, anyCase);
    }

    /** A name in another case has as many characters as the contract's, so that all else stays where it is. */
    private String query(Operation operation, String sent) {
        if (!anyCase || sent.isEmpty()) {
            return sent;
        }
        StringBuilder query = new StringBuilder(sent);
        int from = 0;
        for (String pair : sent.split("&", -1)) {
            int end = pair.indexOf('=') < 0 ? pair.length() : pair.indexOf('=');
            String known = known(operation, pair.substring(0, end));
            if (known != null) {
                query.replace(from, from + end, known);
            }
            from += pair.length() + 1;
        }
        return query.toString();
    }

    private static @Nullable String known(Operation operation, String name) {
        for (Operation.Parameter parameter : operation.query()) {
            if (parameter.name().equalsIgnoreCase(name)) {
                return parameter.name();
            }
        }
        return null;
    }
}
