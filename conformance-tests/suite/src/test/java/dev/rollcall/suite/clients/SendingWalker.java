package dev.rollcall.suite.clients;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.rollcall.codecs.CommvaultPassword;
import dev.rollcall.codecs.RocketChatPassword;
import dev.rollcall.suite.clients.Sender.Said;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Walks with any HTTP client that can send. */
record SendingWalker(Supplier<Sender> fresh) implements Walker {
    private static final ObjectMapper JSON = new ObjectMapper();

    @Override
    public List<Step> walk(Flow flow, URI base) {
        Walk walk = new Walk(fresh.get(), base);
        switch (flow.product()) {
            case "commvault" -> walk.throughCommvault();
            case "rocketchat" -> walk.throughRocketChat();
            case "joomla" -> walk.throughJoomla();
            default -> throw new IllegalArgumentException("Not a product: " + flow);
        }
        return walk.steps;
    }

    private static final class Walk {
        private final Sender sender;
        private final URI base;
        private final Map<String, String> headers = new HashMap<>(Map.of("Accept", "application/json"));
        private final List<Step> steps = new ArrayList<>();

        private Walk(Sender sender, URI base) {
            this.sender = sender;
            this.base = base;
        }

        private void throughCommvault() {
            String password = CommvaultPassword.encode("Granite-Beacon-1");
            JsonNode login =
                    post("log in", "/Login", "{\"mode\":4,\"username\":\"admin\",\"password\":\"" + password + "\"}");
            headers.put("Authtoken", login.path("token").asText());
            list("list", "/Session?userId=1", "sessions");
            list("filter", "/Session?userId=11", "sessions");
            list("page", "/Session?userId=13", "sessions");
            steps.add(new Step("log out", send("POST", "/Logout", "").status()));
            get("refused", "/Session?userId=1");
        }

        private void throughRocketChat() {
            String password = "ada.admin-password";
            JsonNode login =
                    post("log in", "/api/v1/login", "{\"user\":\"ada.admin\",\"password\":\"" + password + "\"}");
            headers.put("X-User-Id", login.at("/data/userId").asText());
            headers.put("X-Auth-Token", login.at("/data/authToken").asText());
            JsonNode challenge = get("challenged", "/api/v1/sessions/list.all");
            headers.put("x-2fa-method", challenge.at("/details/method").asText());
            headers.put("x-2fa-code", RocketChatPassword.digest(password));
            list("list", "/api/v1/sessions/list.all", "sessions");
            list("filter", "/api/v1/sessions/list.all?filter=funke", "sessions");
            list("page", "/api/v1/sessions/list.all?count=5&offset=5", "sessions");
            post("log out", "/api/v1/logout", "");
            get("refused", "/api/v1/sessions/list.all");
        }

        private void throughJoomla() {
            JsonNode login = get("log in", "/user/login/ada.sample/correct-horse-42");
            list("list", "/user/sessions", "msg");
            get("log out", "/user/logout/ada.sample/" + login.path("session").asText());
            get("refused", "/user/sessions");
        }

        private JsonNode get(String step, String target) {
            return tell(step, send("GET", target, ""));
        }

        private JsonNode post(String step, String target, String body) {
            return tell(step, send("POST", target, body));
        }

        private JsonNode tell(String step, Said said) {
            steps.add(new Step(step, said.status()));
            return read(said);
        }

        private void list(String step, String target, String member) {
            Said said = send("GET", target, "");
            steps.add(new Step(step, said.status(), read(said).path(member).size()));
        }

        private Said send(String method, String target, String body) {
            Map<String, String> all = new HashMap<>(headers);
            if (!body.isEmpty()) {
                all.put("Content-Type", "application/json");
            }
            return sender.send(method, URI.create(base + target), all, body);
        }

        private static JsonNode read(Said said) {
            try {
                return JSON.readTree(said.body());
            } catch (IOException e) {
                throw new UncheckedIOException("Not JSON: " + said, e);
            }
        }
    }
}
