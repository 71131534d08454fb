package dev.rollcall.suite.mutation;

import com.fasterxml.jackson.databind.JsonNode;
import dev.rollcall.contract.ContractNode;
import dev.rollcall.contract.Exchange.Request;
import dev.rollcall.contract.Headers;
import dev.rollcall.contract.Violation.Side;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Parameters, credentials and targets of requests. */
final class RequestOperators {

    private RequestOperators() {}

    static List<Operator> all() {
        return List.of(
                new Operator("credential missing", "security", RequestOperators::withoutCredentials),
                new Operator("credential under another name", "securitySchemes.name", RequestOperators::misnamed),
                query("query parameter nobody knows", "x-closed-query", RequestOperators::unknown),
                query("query parameter of another type", "parameters.schema.type", RequestOperators::otherType),
                query("query parameter outside its bounds", "parameters.schema.minimum", RequestOperators::below),
                query("query parameter outside the enumeration", "parameters.schema.enum", RequestOperators::otherWord),
                query("query parameter twice", "parameters.explode", RequestOperators::twice),
                query("query parameter missing", "parameters.required", RequestOperators::without),
                new Operator("request header missing", "parameters.required", RequestOperators::withoutHeader),
                new Operator("request header of another value", "parameters.schema", RequestOperators::shortHeader),
                query(
                        "query that cannot be decoded",
                        "RFC 3986",
                        message -> Stream.of(join(message, "x=%zz"))
                                .filter(ignored -> message.operation().says("x-closed-query"))),
                new Operator("path nobody knows", "paths", message -> path(message, path -> "/nobody/knows" + path)),
                new Operator("path that cannot be decoded", "RFC 3986", RequestOperators::undecodable),
                new Operator("path parameter of another type", "parameters.schema", RequestOperators::otherSegment));
    }

    private static boolean isRequest(Message message) {
        return message.side() == Side.REQUEST;
    }

    private static Operator query(String name, String breaks, Function<Message, Stream<String>> queries) {
        return new Operator(
                name,
                breaks,
                message -> isRequest(message)
                        ? queries.apply(message)
                                .map(query -> new Change(
                                        "?" + query,
                                        message.withRequest(
                                                message.exchange().request().method(),
                                                message.exchange().request().path(),
                                                query)))
                                .toList()
                        : List.of());
    }

    private static List<Change> path(Message message, Function<String, String> other) {
        Request request = message.exchange().request();
        String path = isRequest(message) ? other.apply(request.path()) : request.path();
        return path.equals(request.path())
                ? List.of()
                : List.of(new Change(path, message.withRequest(request.method(), path, request.query())));
    }

    private static Stream<ContractNode> queryParameters(Message message) {
        return message.operation()
                .member("parameters")
                .items()
                .filter(each -> each.text("in", "").equals("query"));
    }

    private static String join(Message message, String pair) {
        String query = message.exchange().request().query();
        return query.isEmpty() ? pair : query + "&" + pair;
    }

    /** The query with another value of a parameter, which need not have been there. */
    private static String with(Message message, String name, String value) {
        List<String> pairs =
                new ArrayList<>(Stream.of(message.exchange().request().query().split("&", -1))
                        .filter(pair -> !pair.isEmpty() && !pair.startsWith(name + "="))
                        .toList());
        pairs.add(name + "=" + value);
        return String.join("&", pairs);
    }

    private static Stream<String> unknown(Message message) {
        return message.operation().says("x-closed-query") ? Stream.of(join(message, "nobodyKnows=1")) : Stream.empty();
    }

    private static Stream<String> otherType(Message message) {
        return queryParameters(message)
                .filter(each -> each.member("schema").text("type", "").equals("integer"))
                .map(each -> with(message, each.text("name", ""), "many"));
    }

    private static Stream<String> below(Message message) {
        return queryParameters(message)
                .filter(each -> each.member("schema").value().has("minimum"))
                .map(each -> with(
                        message,
                        each.text("name", ""),
                        String.valueOf(
                                each.member("schema").value().get("minimum").asLong() - 1)));
    }

    private static Stream<String> otherWord(Message message) {
        return queryParameters(message)
                .filter(each -> each.member("schema").value().has("enum"))
                .map(each -> with(message, each.text("name", ""), "something-else"));
    }

    private static Stream<String> without(Message message) {
        return queryParameters(message)
                .filter(each -> each.says("required"))
                .map(each -> Stream.of(message.exchange().request().query().split("&", -1))
                        .filter(pair -> !pair.startsWith(each.text("name", "") + "="))
                        .collect(Collectors.joining("&")));
    }

    private static Stream<ContractNode> headerParameters(Message message) {
        return message.operation()
                .member("parameters")
                .items()
                .filter(each -> isRequest(message) && each.text("in", "").equals("header"));
    }

    private static List<Change> withoutHeader(Message message) {
        return headerParameters(message)
                .filter(each -> each.says("required"))
                .map(each -> each.text("name", ""))
                .map(name ->
                        new Change("no " + name, message.withHeaders(headers -> HttpOperators.remove(headers, name))))
                .toList();
    }

    private static List<Change> shortHeader(Message message) {
        return headerParameters(message)
                .filter(each -> each.member("schema").value().path("minLength").asInt() > 1)
                .map(each -> each.text("name", ""))
                .map(name ->
                        new Change(name + ": x", message.withHeaders(headers -> HttpOperators.put(headers, name, "x"))))
                .toList();
    }

    private static Stream<String> twice(Message message) {
        return queryParameters(message)
                .filter(each -> !each.member("schema").text("type", "").equals("array"))
                .filter(each -> each.member("schema").value().has("type"))
                .map(each -> each.text("name", "") + "=1")
                .map(pair -> join(message, pair + "&" + pair))
                .limit(1);
    }

    /** Whoever may call without credentials misses none. */
    private static List<Change> withoutCredentials(Message message) {
        return credentials(message)
                .map(name -> new Change(
                        "without " + name, message.withHeaders(headers -> HttpOperators.remove(headers, name))))
                .toList();
    }

    private static List<Change> misnamed(Message message) {
        return credentials(message)
                .map(name -> new Change("My-" + name, message.withHeaders(headers -> {
                    String value = value(headers, name);
                    HttpOperators.remove(headers, name);
                    headers.put("My-" + name, List.of(value));
                })))
                .toList();
    }

    private static String value(Map<String, List<String>> headers, String name) {
        return Headers.first(headers, name).orElse("");
    }

    /** The headers that credentials came in, if the call needs any and came with those of one scheme only. */
    private static Stream<String> credentials(Message message) {
        ContractNode operation = message.operation();
        JsonNode needed = operation.value().has("security")
                ? operation.value().get("security")
                : operation.contract().root().member("security").value();
        boolean free = needed.isMissingNode() || needed.isEmpty();
        for (JsonNode alternative : needed) {
            free |= alternative.isEmpty();
        }
        if (!isRequest(message) || free) {
            return Stream.empty();
        }
        ContractNode schemes = operation.contract().root().member("components").member("securitySchemes");
        List<String> sent = schemes.members().values().stream()
                .filter(scheme -> List.of("header", "cookie").contains(scheme.text("in", "")))
                .map(scheme -> scheme.text("in", "").equals("cookie") ? "Cookie" : scheme.text("name", ""))
                .filter(name -> message.headers().keySet().stream().anyMatch(name::equalsIgnoreCase))
                .toList();
        boolean both = needed.size() > 1 && sent.size() > 1;
        return both ? Stream.empty() : sent.stream();
    }

    private static List<Change> undecodable(Message message) {
        return segment(message, "%zz", parameter -> true);
    }

    private static List<Change> otherSegment(Message message) {
        return segment(
                message,
                "many",
                parameter -> parameter.member("schema").text("type", "").equals("integer"));
    }

    /** The path with another value of the first parameter of that sort. */
    private static List<Change> segment(Message message, String other, Predicate<ContractNode> sort) {
        List<String> template = List.of(template(message.operation()).split("/", -1));
        List<String> segments =
                new ArrayList<>(List.of(message.exchange().request().path().split("/", -1)));
        return message.operation()
                .member("parameters")
                .items()
                .filter(each -> each.text("in", "").equals("path") && sort.test(each))
                .map(each -> template.indexOf("{" + each.text("name", "") + "}"))
                .filter(place -> place >= 0 && template.size() == segments.size())
                .limit(1)
                .flatMap(place -> {
                    segments.set(place, other);
                    return path(message, path -> String.join("/", segments)).stream();
                })
                .toList();
    }

    /** The path template of an operation, whose pointer it is a part of. */
    private static String template(ContractNode operation) {
        return operation.pointer().split("/", -1)[2].replace("~1", "/").replace("~0", "~");
    }
}
