package dev.rollcall.suite.sandbox;

import dev.rollcall.suite.RawHttp;
import dev.rollcall.suite.RawHttp.RawAnswer;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Somebody who calls Rocket.Chat in one sandbox.
 *
 * @param server where it answers
 * @param mount the path of the product, with whatever stands in front of it
 * @param headers that are sent with every call
 */
record Guest(URI server, String mount, Map<String, String> headers) {
    private static final Pattern LOGIN = Pattern.compile("\"userId\":\"(\\w+)\",\"authToken\":\"([\\w-]+)\"");

    /** The path names the sandbox. */
    static Guest byPath(URI server, String sandbox) {
        return new Guest(server, "/sandbox/" + sandbox + "/rocketchat", Map.of());
    }

    /** Some headers may name it. */
    static Guest byHeaders(URI server, Map<String, String> headers) {
        return new Guest(server, "/rocketchat", headers);
    }

    /** Logs in as somebody who is asked for no second factor, and returns what later calls must send. */
    Map<String, String> logIn() {
        Map<String, String> typed = new LinkedHashMap<>(headers);
        typed.put("Content-Type", "application/json");
        String body = "{\"user\":\"olive.user\",\"password\":\"olive.user-password\"}";
        RawAnswer answer = new RawHttp(server).send("POST", mount + "/api/v1/login", typed, body);
        Matcher login = LOGIN.matcher(answer.body());
        if (!login.find()) {
            throw new AssertionError("No login: " + answer);
        }
        return Map.of("X-User-Id", login.group(1), "X-Auth-Token", login.group(2));
    }

    /** Asks who the caller is, with what a login returned. */
    RawAnswer me(Map<String, String> login) {
        Map<String, String> all = new LinkedHashMap<>(headers);
        all.putAll(login);
        return new RawHttp(server).get(mount + "/api/v1/me", all);
    }
}
