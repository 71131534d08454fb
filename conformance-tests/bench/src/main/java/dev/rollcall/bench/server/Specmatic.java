package dev.rollcall.bench.server;

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
        String contract = task.write(
                        "contract.yaml", new PagedContract(task.page(), task.answer().body()).text())
                .toString();
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
}
