package dev.rollcall.suite.clients;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
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
 * What the PHP client of cAPI sends (but for {@code Connection: close}): credentials in the path as they are, a cookie jar in
 * memory, and an iteration over {@code msg} that takes seven members of each row. Replayed, since there is no PHP where this
 * is built; its {@code User-Agent} is assumed to be that of its HTTP library.
 */
final class PhpClientWalker implements Walker {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> MEMBERS =
            List.of("session_id", "client_id", "guest", "time", "data", "userid", "username");

    @Override
    public List<Step> walk(Flow flow, URI base) {
        return new Walk(new RawHttp(base)).through();
    }

    private static final class Walk {
        private final RawHttp http;
        private final Map<String, String> cookies = new LinkedHashMap<>();
        private final List<Step> steps = new ArrayList<>();

        private Walk(RawHttp http) {
            this.http = http;
        }

        private List<Step> through() {
            JsonNode login = get("log in", "/user/login/ada.sample/correct-horse-42");
            RawAnswer list = send("/user/sessions");
            steps.add(new Step("list", list.status(), rows(read(list)).size()));
            get("log out", "/user/logout/ada.sample/" + login.path("session").asText());
            get("refused", "/user/sessions");
            return steps;
        }

        private static List<List<String>> rows(JsonNode list) {
            List<List<String>> rows = new ArrayList<>();
            list.path("msg")
                    .forEach(row -> rows.add(MEMBERS.stream()
                            .map(member -> row.required(member).asText())
                            .toList()));
            return rows;
        }

        private JsonNode get(String step, String path) {
            RawAnswer answer = send(path);
            steps.add(new Step(step, answer.status()));
            return read(answer);
        }

        private RawAnswer send(String path) {
            Map<String, String> headers = new LinkedHashMap<>();
            headers.put("User-Agent", "Guzzle/3.9.3 curl/7.88.1 PHP/5.6.40");
            if (!cookies.isEmpty()) {
                headers.put("Cookie", String.join("; ", cookies.values()));
            }
            RawAnswer answer = http.get(path, headers);
            answer.header("Set-Cookie").forEach(this::keep);
            return answer;
        }

        private void keep(String line) {
            String pair = line.split(";", -1)[0];
            String name = pair.substring(0, pair.indexOf('='));
            if (pair.endsWith("=deleted")) {
                cookies.remove(name);
            } else {
                cookies.put(name, pair);
            }
        }

        private static JsonNode read(RawAnswer answer) {
            try {
                return JSON.readTree(answer.body());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
