package dev.rollcall.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

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
        Exchange.Request sent = exchange.request();
        if (!anyCase && !slashAtEnd) {
            return exchange;
        }
        boolean slash = slashAtEnd && sent.path().length() > 1 && sent.path().endsWith("/");
        String path = slash ? sent.path().substring(0, sent.path().length() - 1) : sent.path();
        List<Operation> meant = operations.stream()
                .filter(operation -> spelled(operation, path).isPresent())
                .toList();
        return meant.stream()
                .filter(operation -> operation.method().equals(sent.method()))
                .findFirst()
                .or(() -> meant.stream().findFirst())
                .map(operation -> corrected(operation, path, exchange))
                .orElse(exchange);
    }

    private Exchange corrected(Operation operation, String path, Exchange exchange) {
        Exchange.Request sent = exchange.request();
        String query = Arrays.stream(sent.query().split("&", -1))
                .map(pair -> name(operation, pair))
                .collect(Collectors.joining("&"));
        Exchange.Request request = new Exchange.Request(
                sent.method(), spelled(operation, path).orElse(path), query, sent.headers(), sent.body());
        return new Exchange(exchange.contract(), exchange.at(), request, exchange.response());
    }

    private Optional<String> spelled(Operation operation, String path) {
        String[] template = operation.path().split("/", -1);
        String[] segments = path.split("/", -1);
        if (template.length != segments.length) {
            return Optional.empty();
        }
        for (int i = 0; i < segments.length; i++) {
            boolean literal = anyCase && template[i].equalsIgnoreCase(segments[i]);
            segments[i] = literal ? template[i] : segments[i];
        }
        String spelled = String.join("/", segments);
        return operation.owns(spelled) ? Optional.of(spelled) : Optional.empty();
    }

    private String name(Operation operation, String pair) {
        int end = pair.indexOf('=') < 0 ? pair.length() : pair.indexOf('=');
        String name = pair.substring(0, end);
        return operation.query().stream()
                .map(Operation.Parameter::name)
                .filter(known -> anyCase && known.equalsIgnoreCase(name))
                .findFirst()
                .map(known -> known + pair.substring(end))
                .orElse(pair);
    }
}
