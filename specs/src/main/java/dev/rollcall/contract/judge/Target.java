package dev.rollcall.contract.judge;

import dev.rollcall.contract.Exchange;
import java.util.List;
import java.util.Map;

/**
 * Where the parameters of one request are found.
 *
 * @param path raw values of the path's parameters
 * @param query the query's names and raw values
 * @param cookies the cookies
 * @param message the headers and the body
 */
record Target(Map<String, String> path, Pairs query, Pairs cookies, Message message) {

    static Target of(Exchange.Request request, Map<String, String> path) {
        Message message = Message.of(request);
        return new Target(path, Pairs.ofQuery(request.query()), Pairs.ofCookies(message.header("Cookie")), message);
    }

    /** Every raw value of the parameter, none if it is missing. */
    List<String> values(String in, String name) {
        return switch (in) {
            case "path" -> path.containsKey(name) ? List.of(path.getOrDefault(name, "")) : List.of();
            case "query" -> query.values(name);
            case "header" -> message.header(name);
            default -> cookies.values(name);
        };
    }
}
