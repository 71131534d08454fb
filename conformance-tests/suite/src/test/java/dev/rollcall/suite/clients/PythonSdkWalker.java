package dev.rollcall.suite.clients;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.rollcall.codecs.CommvaultPassword;
import dev.rollcall.suite.RawHttp;
import dev.rollcall.suite.RawHttp.RawAnswer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What Commvault's official Python SDK 11.42 sends, header for header (but for {@code Connection: close}), and what it needs of
 * the answers: probe, login, who am I, a user and his permissions, his sessions, logout, and a renewal when it meets a 401.
 *
 * <p>It is replayed, since the SDK itself is not to be had where this is built.
 */
final class PythonSdkWalker implements Walker {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String DEVICE = "laptop-22.corp.example";

    @Override
    public List<Step> walk(Flow flow, URI base) {
        return new Walk(new RawHttp(base)).through();
    }

    private static final class Walk {
        private final RawHttp http;
        private final Map<String, String> headers = new LinkedHashMap<>();
        private final List<Step> steps = new ArrayList<>();

        private Walk(RawHttp http) {
            this.http = http;
            headers.put("User-Agent", "python-requests/2.34.2");
            headers.put("Accept-Encoding", "gzip, deflate");
            headers.put("Accept", "application/json");
            headers.put("Content-type", "application/json");
        }

        private List<Step> through() {
            need(send("GET", "/", "").status() == 200, "the probe");
            logIn();
            need(!read(empty("/WhoAmI")).at("/user/userName").isMissingNode(), "the user's own name");
            sessions("list", 1);
            sessions("filter", 11);
            sessions("page", 13);
            RawAnswer out = empty("/Logout");
            need(out.body().equals("User logged out"), out.body());
            steps.add(new Step("log out", out.status()));
            expired();
            return steps;
        }

        private void logIn() {
            RawAnswer answer =
                    send("POST", "/Login", """
                    {"mode": 4, "username": "admin", "password": "%s", "deviceId": "%s", "clientType": 30}""".formatted(CommvaultPassword.encode("Granite-Beacon-1"), DEVICE));
            JsonNode login = read(answer);
            need(login.hasNonNull("userName") && login.hasNonNull("token"), "user name and token");
            headers.put("Authtoken", login.path("token").asText());
            steps.add(new Step("log in", answer.status()));
        }

        /** It makes a user first, and raises when the answer is empty. */
        private void sessions(String step, int user) {
            need(read(send("GET", "/v4/user/" + user, "")).hasNonNull("name"), "the user");
            need(send("GET", "/User/" + user + "/Security", "").status() == 200, "the user's permissions");
            headers.put("ONLY-ACTIVE-SESSIONS", "true");
            RawAnswer answer = send("GET", "/Session?userId=" + user, "");
            headers.remove("ONLY-ACTIVE-SESSIONS");
            need(!read(answer).isEmpty(), "an answer that is not empty");
            steps.add(new Step(
                    step, answer.status(), read(answer).path("sessions").size()));
        }

        /** On a 401 it asks for a new token, and gives up when it is told why there is none. */
        private void expired() {
            headers.put("ONLY-ACTIVE-SESSIONS", "true");
            RawAnswer refused = send("GET", "/Session?userId=1", "");
            headers.remove("ONLY-ACTIVE-SESSIONS");
            JsonNode renewal = read(send("POST", "/RenewLoginToken", """
                    {"sessionId": "%s", "deviceId": "%s"}""".formatted(headers.get("Authtoken"), DEVICE)));
            need(!renewal.at("/error/errLogMessage").asText().isEmpty(), "a reason");
            steps.add(new Step("refused", refused.status()));
        }

        private RawAnswer send(String method, String path, String body) {
            return http.send(method, path, headers, body);
        }

        /** A POST without a payload: it says XML then, and a length of zero. */
        private RawAnswer empty(String path) {
            Map<String, String> without = new LinkedHashMap<>(headers);
            without.put("Content-type", "application/xml");
            without.put("Content-Length", "0");
            return http.send("POST", path, without, "");
        }

        private static JsonNode read(RawAnswer answer) {
            try {
                return JSON.readTree(answer.body());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static void need(boolean there, String what) {
            if (!there) {
                throw new AssertionError("The SDK would raise: it needs " + what);
            }
        }
    }
}
