package dev.rollcall.bench.server;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.rollcall.bench.load.Page;
import dev.rollcall.bench.process.Java;
import java.util.List;

/** Answers by the examples of the contract. */
public record Specmatic(NodePrograms programs, Java java) implements Server {

    @Override
    public String name() {
        return "Specmatic";
    }

    @Override
    public String told() {
        return "2.55.1 `stub`: our contract with the page as its example; validates requests and examples";
    }

    @Override
    public boolean knows(Page page, boolean different) {
        return !different && JsonPages.has(page);
    }

    @Override
    public List<String> command(Task task) {
        String contract = PagedContract.writtenFor(task, "contract.yaml");
        // It looks for a folder of this name by itself.
        task.write("contract_examples/page.json", example(task).toString());
        return java.command(
                "-jar",
                programs.file("specmatic/specmatic.jar").toString(),
                "stub",
                contract,
                "--host",
                "127.0.0.1",
                "--port",
                Integer.toString(task.port()));
    }

    private static ObjectNode example(Task task) {
        ObjectNode example = JsonNodeFactory.instance.objectNode();
        ObjectNode request = example.putObject("http-request");
        request.put("method", "GET")
                .put("path", task.page().mount() + task.page().path());
        ObjectNode headers = request.putObject("headers");
        // Of the headers, it knows those that the contract names.
        task.page().headers().entrySet().stream()
                .filter(header -> !header.getKey().equals("Accept"))
                .forEach(header -> headers.put(header.getKey(), header.getValue()));
        ObjectNode response = example.putObject("http-response").put("status", 200);
        response.set("body", PagedContract.read(task.answer().body()));
        return example;
    }
}
