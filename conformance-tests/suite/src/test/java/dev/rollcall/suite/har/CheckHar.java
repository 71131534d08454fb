package dev.rollcall.suite.har;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.rollcall.suite.Tool;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A run of {@code check har} in a process of its own.
 *
 * @param exitCode of the process
 * @param output all that it printed
 * @param reports the folder with one report of each kind, named after the kind
 */
record CheckHar(int exitCode, String output, Path reports) {
    private static final List<String> KINDS = List.of("text", "junit", "sarif", "html", "json");

    static CheckHar of(Path har, Path folder) {
        Path java = Path.of(System.getProperty("java.home", ""), "bin", "java");
        List<String> arguments = new ArrayList<>(List.of(
                "-cp",
                System.getProperty("java.class.path", ""),
                "dev.rollcall.Main",
                "check",
                "har",
                har.toAbsolutePath().toString()));
        KINDS.forEach(kind -> arguments.add("--report=" + kind + "=" + folder.resolve(kind)));
        Tool.Run run = Tool.required(java.toString()).run(Path.of("."), arguments.toArray(String[]::new));
        return new CheckHar(run.exitCode(), run.output(), folder);
    }

    /** Each finding as occasion, key and place. */
    List<String> findings() throws IOException {
        List<String> findings = new ArrayList<>();
        json("json")
                .path("findings")
                .forEach(finding -> findings.add(finding.path("occasion").asText() + " "
                        + finding.path("key").asText() + " "
                        + finding.path("where").asText()));
        return findings;
    }

    JsonNode json(String kind) throws IOException {
        return new ObjectMapper().readTree(Files.readString(reports.resolve(kind)));
    }
}
