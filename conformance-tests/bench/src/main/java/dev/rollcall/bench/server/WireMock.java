package dev.rollcall.bench.server;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.rollcall.bench.load.Page;
import dev.rollcall.bench.process.House;
import dev.rollcall.bench.process.Java;
import dev.rollcall.bench.process.Skipped;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Canned bytes for whoever sends the right headers. */
public record WireMock(House house, Java java) implements Server {

    @Override
    public String name() {
        return "WireMock";
    }

    @Override
    public String told() {
        return "3.13.2 `--no-request-journal`: canned bytes, one matcher for each header, no validation";
    }

    @Override
    public boolean knows(Page page, boolean different) {
        return true;
    }

    @Override
    public List<String> command(Task task) {
        Path jar = house.bench().resolve("target/peers/wiremock-standalone.jar");
        if (!Files.exists(jar)) {
            throw new Skipped("there is no WireMock: mvn -Pbench fetches it");
        }
        task.write("__files/page", task.answer().body());
        task.write("mappings/page.json", page(task).toString());
        if (task.different()) {
            task.write(
                    "mappings/login.json",
                    canned("/rocketchat/api/v1/login", LOGIN).toString());
            task.write(
                    "mappings/logout.json",
                    canned("/rocketchat/api/v1/logout", LOGOUT).toString());
        }
        return java.command(
                "-jar",
                jar.toString(),
                "--port",
                Integer.toString(task.port()),
                "--bind-address",
                "127.0.0.1",
                "--root-dir",
                task.folder().toString(),
                "--no-request-journal",
                "--disable-banner");
    }

    private static final String LOGIN =
            "{\"status\":\"success\",\"data\":{\"userId\":\"canned\",\"authToken\":\"canned-token\"}}";
    private static final String LOGOUT = "{\"status\":\"success\",\"data\":{\"message\":\"You've been logged out!\"}}";

    private static ObjectNode page(Task task) {
        ObjectNode mapping = JsonNodeFactory.instance.objectNode();
        ObjectNode request = mapping.putObject("request");
        request.put("method", "GET")
                .put("urlPath", task.page().mount() + task.page().path());
        ObjectNode headers = request.putObject("headers");
        task.page()
                .headers()
                .forEach((name, value) -> headers.putObject(name)
                        .put(task.different() ? "matches" : "equalTo", task.different() ? ".+" : value));
        ObjectNode response = mapping.putObject("response");
        response.put("status", 200).put("bodyFileName", "page");
        response.putObject("headers").put("Content-Type", task.answer().contentType());
        return mapping;
    }

    private static ObjectNode canned(String path, String body) {
        ObjectNode mapping = JsonNodeFactory.instance.objectNode();
        mapping.putObject("request").put("method", "POST").put("urlPath", path);
        ObjectNode response = mapping.putObject("response").put("status", 200).put("body", body);
        response.putObject("headers").put("Content-Type", "application/json");
        return mapping;
    }
}
