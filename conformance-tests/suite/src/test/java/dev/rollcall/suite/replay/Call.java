package dev.rollcall.suite.replay;

import java.util.List;

/**
 * One request that can be repeated.
 *
 * @param method of HTTP
 * @param target path and query
 * @param headers names and values in turn
 * @param body sent as it stands, none if it is empty
 */
public record Call(String method, String target, List<String> headers, String body) {

    static Call get(String target, String... headers) {
        return new Call("GET", target, List.of(headers), "");
    }

    static Call post(String target, String body, String... headers) {
        return new Call("POST", target, List.of(headers), body);
    }
}
