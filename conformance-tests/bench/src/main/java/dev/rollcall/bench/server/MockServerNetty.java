package dev.rollcall.bench.server;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.rollcall.bench.load.Page;
import dev.rollcall.bench.process.Java;
import java.util.List;

/** MockServer, whose jar comes with its package for Node: matches by the contract, answers with canned bytes. */
public record MockServerNetty(NodePrograms programs, Java java) implements Server {
    private static final String JAR = "mockserver-node/mockserver-netty-8.0.0-jar-with-dependencies.jar";

    @Override
    public String name() {
        return "MockServer";
    }

    @Override
    public String told() {
        return "8.0.0 `-logLevel ERROR`: requests matched by the operation of our contract, canned bytes";
    }

    @Override
    public boolean knows(Page page, boolean different) {
        return !different && JsonPages.has(page);
    }

    @Override
    public List<String> command(Task task) {
        String contract = PagedContract.writtenFor(task, "contract.json");
        String expectations = task.write(
                        "expectations.json", expectations(task, contract).toString())
                .toString();
        return java.command(
                "-Dmockserver.initializationJsonPath=" + expectations,
                "-jar",
                programs.file(JAR).toString(),
                "-serverPort",
                Integer.toString(task.port()),
                "-logLevel",
                "ERROR");
    }

    private static ArrayNode expectations(Task task, String contract) {
        ArrayNode all = JsonNodeFactory.instance.arrayNode();
        ObjectNode expectation = all.addObject();
        expectation.putObject("httpRequest").put("specUrlOrPayload", "file:" + contract);
        ObjectNode answer = expectation.putObject("httpResponse").put("statusCode", 200);
        answer.putObject("headers").putArray("Content-Type").add(task.answer().contentType());
        answer.put("body", task.answer().body());
        return all;
    }
}
