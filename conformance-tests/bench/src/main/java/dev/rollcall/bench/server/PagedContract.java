package dev.rollcall.bench.server;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.rollcall.bench.load.Page;
import dev.rollcall.contract.Contract;

/** A contract of ours whose only example of the page is the page: whoever answers by examples answers with that. */
final class PagedContract {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final ObjectNode root;

    /** With that operation alone, below the mount, and the page as its only answer. */
    private PagedContract(Page page, String body) {
        this.root = Contract.named(page.contract()).root().value().deepCopy();
        root.remove("servers");
        ObjectNode operation = (ObjectNode) root.path("paths").path(page.path()).path("get");
        operation.remove("servers");
        root.putObject("paths").putObject(page.mount() + page.path()).set("get", operation);
        answerWith(resolved(operation.path("responses").path("200")), read(body));
    }

    /** A file for a server that answers with the page of its task: JSON, which YAML readers read. Gives its path. */
    static String writtenFor(Task task, String name) {
        PagedContract contract = new PagedContract(task.page(), task.answer().body());
        return task.write(name, contract.root.toPrettyString()).toString();
    }

    private void answerWith(ObjectNode response, JsonNode value) {
        ObjectNode json = (ObjectNode) response.path("content").path("application/json");
        response.putObject("content").set("application/json", json);
        json.remove("example");
        json.putObject("examples").putObject("page").set("value", value);
    }

    private ObjectNode resolved(JsonNode node) {
        return node.has("$ref")
                ? (ObjectNode) root.at(node.path("$ref").asText().substring(1))
                : (ObjectNode) node;
    }

    /** A text of JSON. */
    static JsonNode read(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("The page is no JSON", e);
        }
    }
}
