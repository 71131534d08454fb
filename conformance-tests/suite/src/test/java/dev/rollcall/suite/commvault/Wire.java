package dev.rollcall.suite.commvault;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.rollcall.junit.RollcallMock;
import dev.rollcall.suite.RawHttp;
import dev.rollcall.suite.RawHttp.RawAnswer;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Calls as they go over the wire, in JSON.
 *
 * @param http the way to the mock
 * @param token of the caller, empty if there is none
 */
record Wire(RawHttp http, String token) {
    private static final ObjectMapper JSON = new ObjectMapper();

    static Wire of(RollcallMock mock) {
        return new Wire(new RawHttp(mock.url()), "");
    }

    static Wire administrator(RollcallMock mock) {
        return of(mock).as(Callers.PRINTED_TOKEN);
    }

    Wire as(String otherToken) {
        return new Wire(http, otherToken);
    }

    /** The same caller with a session of his own for that device. */
    Wire loggedIn(String name, String password, String device) {
        JsonNode login = json(post("/commvault/Login", body("username", name, "password", password, device)));
        return as(login.path("token").asText());
    }

    Wire loggedIn(String name, String password) {
        return loggedIn(name, password, "");
    }

    private static String body(String nameKey, String name, String passwordKey, String password, String device) {
        return "{\"%s\":\"%s\",\"%s\":\"%s\",\"deviceId\":\"%s\"}"
                .formatted(nameKey, name, passwordKey, Callers.base64(password), device);
    }

    RawAnswer get(String target) {
        return send("GET", target, "application/json", "");
    }

    RawAnswer getXml(String target) {
        return send("GET", target, "application/xml", "");
    }

    RawAnswer post(String target, String body) {
        return send("POST", target, "application/json", body);
    }

    /** Closes sessions by their ids. */
    RawAnswer close(String... ids) {
        String body = "{\"sessions\":[\"" + String.join("\",\"", ids) + "\"]}";
        return send("DELETE", "/commvault/Sessions", "application/json", ids.length == 0 ? "{\"sessions\":[]}" : body);
    }

    /** Renews a token for a device. */
    JsonNode renew(String old, String device) {
        return json(
                post("/commvault/RenewLoginToken", "{\"sessionId\":\"" + old + "\",\"deviceId\":\"" + device + "\"}"));
    }

    RawAnswer send(String method, String target, String form, String body) {
        Map<String, String> headers = new LinkedHashMap<>(Map.of("Accept", form));
        if (!body.isEmpty()) {
            headers.put("Content-Type", body.startsWith("<") ? "application/xml" : "application/json");
        }
        if (!token.isEmpty()) {
            headers.put("Authtoken", token);
        }
        return http.send(method, target, headers, body);
    }

    /** The rows of a user's sessions. */
    JsonNode rows(int user) {
        return json(get("/commvault/Session?userId=" + user)).path("sessions");
    }

    /** The newest row of a user. */
    JsonNode newest(int user) {
        return rows(user).path(0);
    }

    /** The id of the newest session of a user on that console. */
    String newestOn(int console, int user) {
        for (JsonNode row : rows(user)) {
            if (row.path("consoleType").asInt() == console
                    && row.path("logoutTime").asLong() == 0) {
                return row.path("sessionId").asText();
            }
        }
        throw new AssertionError("No open session on console " + console);
    }

    static JsonNode json(RawAnswer answer) {
        try {
            return JSON.readTree(answer.body());
        } catch (JsonProcessingException e) {
            throw new AssertionError(answer.toString(), e);
        }
    }
}
