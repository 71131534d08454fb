package dev.rollcall.bench.server;

import dev.rollcall.bench.load.Page;
import java.util.List;

/** Answers by the examples of the contract. */
public record Prism(NodePrograms programs) implements Server {

    @Override
    public String name() {
        return "Prism";
    }

    @Override
    public String told() {
        return "5.14.2 `mock --verboseLevel fatal`: our contract with the page as its example; validates requests and its own answers";
    }

    @Override
    public boolean knows(Page page, boolean different) {
        return !different && JsonPages.has(page);
    }

    @Override
    public List<String> command(Task task) {
        String contract = PagedContract.writtenFor(task, "contract.json");
        return List.of(
                programs.node(),
                programs.file("@stoplight/prism-cli/dist/index.js").toString(),
                "mock",
                "--host",
                "127.0.0.1",
                "--port",
                Integer.toString(task.port()),
                "--verboseLevel",
                "fatal",
                contract);
    }
}
