package dev.rollcall.suite.mutation;

import com.fasterxml.jackson.databind.JsonNode;
import dev.rollcall.contract.Body;
import dev.rollcall.contract.ContractNode;
import dev.rollcall.contract.Violation.Side;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Labels, statuses and headers of answers, and labels of requests. */
final class HttpOperators {
    private static final String TYPE = "Content-Type";

    private HttpOperators() {}

    static List<Operator> all() {
        return List.of(
                new Operator("status nobody documented", "responses", HttpOperators::otherStatus),
                new Operator("media type nobody documented", "content", message -> labelled(message, "text/csv")),
                new Operator("JSON labelled as a page", "content", HttpOperators::asPage),
                new Operator("body without a label", "content", HttpOperators::unlabelled),
                new Operator("no media type at all", "content", message -> labelled(message, "anything")),
                new Operator("body where there is none", "content", HttpOperators::unexpectedBody),
                new Operator("header missing", "headers.required", HttpOperators::withoutHeader),
                new Operator("header of another value", "headers.schema", HttpOperators::otherHeader));
    }

    private static boolean isAnswer(Message message) {
        return message.side() == Side.RESPONSE;
    }

    private static List<Change> otherStatus(Message message) {
        JsonNode documented = message.operation().member("responses").value();
        if (!isAnswer(message) || documented.has("default")) {
            return List.of();
        }
        return IntStream.of(201, 302, 404, 418, 500, 503)
                .filter(status -> !documented.has(String.valueOf(status)) && !documented.has(status / 100 + "XX"))
                .limit(2)
                .mapToObj(status -> new Change("status " + status, message.withStatus(status)))
                .toList();
    }

    private static List<Change> labelled(Message message, String type) {
        boolean applies = !message.body().isEmpty() && message.schema().exists();
        return applies
                ? List.of(new Change(TYPE + ": " + type, message.withHeaders(headers -> put(headers, TYPE, type))))
                : List.of();
    }

    private static List<Change> asPage(Message message) {
        return message.rule().member("content").member("text/html").exists()
                ? List.of()
                : labelled(message, "text/html");
    }

    private static List<Change> unlabelled(Message message) {
        boolean applies = !message.body().isEmpty() && message.schema().exists();
        return applies
                ? List.of(new Change("no " + TYPE, message.withHeaders(headers -> remove(headers, TYPE))))
                : List.of();
    }

    private static List<Change> unexpectedBody(Message message) {
        boolean applies = isAnswer(message)
                && message.body().isEmpty()
                && !message.rule().member("content").exists();
        return applies
                ? List.of(new Change(
                        "a body",
                        message.with(
                                Map.of(TYPE, List.of("application/json")),
                                Body.of("{}".getBytes(StandardCharsets.UTF_8)))))
                : List.of();
    }

    private static List<Change> withoutHeader(Message message) {
        List<Change> changes = new ArrayList<>();
        headerRules(message).forEach((name, rule) -> {
            if (rule.says("required")) {
                changes.add(new Change("no " + name, message.withHeaders(headers -> remove(headers, name))));
            }
        });
        return changes;
    }

    private static List<Change> otherHeader(Message message) {
        List<Change> changes = new ArrayList<>();
        headerRules(message).forEach((name, rule) -> {
            ContractNode schema = rule.member("schema");
            boolean narrow =
                    schema.value().has("enum") || schema.text("type", "").equals("integer");
            boolean sent = message.headers().keySet().stream().anyMatch(name::equalsIgnoreCase);
            if (narrow && sent) {
                changes.add(new Change(
                        name + ": something-else",
                        message.withHeaders(headers -> put(headers, name, "something-else"))));
            }
        });
        return changes;
    }

    private static Map<String, ContractNode> headerRules(Message message) {
        return isAnswer(message) ? message.rule().member("headers").members() : Map.of();
    }

    static void put(Map<String, List<String>> headers, String name, String value) {
        remove(headers, name);
        headers.put(name, List.of(value));
    }

    static void remove(Map<String, List<String>> headers, String name) {
        headers.keySet().removeIf(name::equalsIgnoreCase);
    }
}
