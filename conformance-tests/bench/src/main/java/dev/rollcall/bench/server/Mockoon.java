package dev.rollcall.bench.server;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.rollcall.bench.load.Page;
import java.util.List;

/** Answers by an environment: one route with the page as its body. */
public record Mockoon(NodePrograms programs) implements Server {

    @Override
    public String name() {
        return "Mockoon CLI";
    }

    @Override
    public String told() {
        return "9.9.0 `start --disable-log-to-file --disable-admin-api`: canned bytes, no validation";
    }

    @Override
    public boolean knows(Page page, boolean different) {
        return !different;
    }

    @Override
    public List<String> command(Task task) {
        String environment =
                task.write("environment.json", environment(task).toString()).toString();
        return List.of(
                programs.node(),
                programs.file("@mockoon/cli/bin/run.js").toString(),
                "start",
                "--data",
                environment,
                "--port",
                Integer.toString(task.port()),
                "--hostname",
                "127.0.0.1",
                "--disable-log-to-file",
                "--disable-admin-api",
                "--repair");
    }

    private static ObjectNode environment(Task task) {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        root.put("uuid", "0e3b4b3e-1e46-4b9c-9d6e-000000000001").put("lastMigration", 33);
        root.put("name", "page")
                .put("port", task.port())
                .put("hostname", "127.0.0.1")
                .put("endpointPrefix", "");
        ObjectNode route = root.putArray("routes").addObject();
        route.put("uuid", "0e3b4b3e-1e46-4b9c-9d6e-000000000002")
                .put("type", "http")
                .put("method", "get");
        route.put("endpoint", (task.page().mount() + task.page().path()).substring(1));
        ObjectNode response = route.putArray("responses").addObject();
        response.put("uuid", "0e3b4b3e-1e46-4b9c-9d6e-000000000003")
                .put("statusCode", 200)
                .put("default", true);
        response.put("bodyType", "INLINE").put("body", task.answer().body()).put("disableTemplating", true);
        response.putArray("headers")
                .addObject()
                .put("key", "Content-Type")
                .put("value", task.answer().contentType());
        root.putArray("rootChildren")
                .addObject()
                .put("type", "route")
                .put("uuid", route.path("uuid").asText());
        return root;
    }
}
