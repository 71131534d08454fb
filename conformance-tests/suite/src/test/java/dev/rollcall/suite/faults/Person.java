package dev.rollcall.suite.faults;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.rollcall.suite.RawHttp;
import dev.rollcall.suite.RawHttp.RawAnswer;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

/**
 * Somebody who may list sessions in one product.
 *
 * @param http the way to the mock
 * @param target the path and the query that list sessions
 * @param rows where an answer has its rows
 * @param id the member of a row that names its session
 * @param headers sent with every call
 */
record Person(RawHttp http, String target, String rows, String id, Map<String, String> headers) {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** Of Commvault, with a session that was begun just now. */
    static Person ofCommvault(URI url) {
        Person nobody = new Person(
                new RawHttp(url), "/commvault/Session", "sessions", "sessionId", Map.of("Accept", "application/json"));
        JsonNode login = nobody.post(
                        "/commvault/Login", "{\"username\":\"admin\",\"password\":\"R3Jhbml0ZS1CZWFjb24tMQ==\"}")
                .body();
        return nobody.with("Authtoken", login.path("token").asText());
    }

    /** Of Rocket.Chat, likewise. */
    static Person ofRocketChat(URI url) {
        Person nobody = new Person(
                new RawHttp(url),
                "/rocketchat/api/v1/sessions/list.all",
                "sessions",
                "sessionId",
                Map.of("x-2fa-code", "148750"));
        JsonNode login = nobody.post(
                        "/rocketchat/api/v1/login", "{\"user\":\"testroxie\",\"password\":\"testroxie-password\"}")
                .body()
                .path("data");
        return nobody.with("X-User-Id", login.path("userId").asText())
                .with("X-Auth-Token", login.path("authToken").asText());
    }

    /** Of Joomla, with the cookie of a session that was begun just now. */
    static Person ofJoomla(URI url) {
        Person nobody = new Person(new RawHttp(url), "/joomla/api/v1/user/sessions", "msg", "session_id", Map.of());
        RawAnswer login = nobody.http.get("/joomla/api/v1/user/login/ada.sample/correct-horse-42", Map.of());
        return nobody.with("Cookie", login.header("Set-Cookie").get(0).replaceFirst(";.*", ""));
    }

    Person with(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(name, value);
        return new Person(http, target, rows, id, more);
    }

    /** The same, whose every call meets a fault. */
    Person meeting(String fault) {
        return with("X-Fault", fault);
    }

    Said get(String target) {
        return Said.of(http.get(target, headers));
    }

    Said post(String target, String body) {
        return send("POST", target, body);
    }

    Said send(String method, String target, String body) {
        Map<String, String> typed = new LinkedHashMap<>(headers);
        typed.put("Content-Type", "application/json");
        return Said.of(http.send(method, target, typed, body));
    }

    Said list() {
        return get(target);
    }

    /** The ids of the rows of an answer, in their order. */
    List<String> ids(Said answer) {
        return StreamSupport.stream(answer.body().path(rows).spliterator(), false)
                .map(row -> row.path(id).asText())
                .toList();
    }

    /**
     * An answer.
     *
     * @param status of HTTP
     * @param text of the body
     */
    record Said(int status, String text) {
        static Said of(RawAnswer answer) {
            return new Said(answer.status(), answer.body());
        }

        JsonNode body() {
            try {
                return JSON.readTree(text);
            } catch (JsonProcessingException e) {
                throw new AssertionError("No JSON: " + text, e);
            }
        }
    }
}
