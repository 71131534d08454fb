package dev.rollcall.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiffCommandTest {
    private static final String OLD = """
            openapi: 3.0.3
            info: {title: Pets, version: '1'}
            paths:
              /pets:
                get:
                  parameters: [{name: limit, in: query, schema: {type: integer}}]
                  responses: {'200': {description: All pets}}
            """;

    @TempDir
    private Path folder;

    @Test
    void aNewParameterThatMayBeLeftOutBreaksNobody() throws IOException {
        Cli ran = diff(OLD, OLD.replace("[{", "[{name: page, in: query, schema: {type: integer}}, {"));

        assertThat(ran.exitCode()).isZero();
        assertThat(ran.out()).contains("page").endsWith("Compatible." + System.lineSeparator());
    }

    @Test
    void aPathThatIsGoneBreaksItsCallers() throws IOException {
        Cli ran = diff(OLD, OLD.replace("/pets:", "/animals:"));

        assertThat(ran.exitCode()).isEqualTo(1);
        assertThat(ran.out()).contains("/pets", "/animals", "Breaking: clients of the old contract may fail.");
    }

    @Test
    void aContractInsideIsItself() {
        Cli ran = Cli.run("diff", "rocketchat", "rocketchat");

        assertThat(ran.exitCode()).isZero();
        assertThat(ran.out().strip()).isEqualTo("Nothing changed.");
    }

    @Test
    void reportsAreFilesOfTheirOwn() throws IOException {
        Path json = folder.resolve("out/diff.json");
        Path html = folder.resolve("out/diff.html");

        diff(OLD, OLD.replace("/pets:", "/animals:"), "--report", "json=" + json, "--report", "html=" + html);

        assertThat(new ObjectMapper()
                        .readTree(json.toFile())
                        .at("/missingEndpoints/0/pathUrl")
                        .asText())
                .isEqualTo("/pets");
        assertThat(html).content().contains("/animals").doesNotContain("http://", "https://");
    }

    @Test
    void everyBreakingChangeIsASentenceWithItsLineAndAFindingForCi() throws IOException {
        Path junit = folder.resolve("diff.xml");
        Path sarif = folder.resolve("diff.sarif");

        Cli ran = diff(
                OLD,
                OLD.replace("in: query,", "in: query, required: true,"),
                "--report",
                "junit=" + junit,
                "--report",
                "sarif=" + sarif);

        assertThat(ran.exitCode()).isEqualTo(1);
        assertThat(ran.out())
                .contains(folder.resolve("new.yaml")
                        + ":5 /paths/~1pets/get: GET /pets now requires the query parameter 'limit'.");
        assertThat(junit).content().contains("<failure type=\"diff.parameter.required\"");
        assertThat(new ObjectMapper()
                        .readTree(sarif.toFile())
                        .at("/runs/0/results/0/ruleId")
                        .asText())
                .isEqualTo("diff.parameter.required");
    }

    @Test
    void aChangedBodySaysWhichMemberBreaksWhom() throws IOException {
        String pet = "{200: {description: Pets, content: {application/json: {schema: {type: object, properties:"
                + " {id: {type: integer}, name: {type: string}}}}}}}";
        String old = OLD.replace("{'200': {description: All pets}}", pet);

        Cli ran = diff(old, old.replace("name: {type: string}", "name: {type: integer}"));

        assertThat(ran.exitCode()).isEqualTo(1);
        assertThat(ran.out())
                .contains("GET /pets has another body in its answer 200 (application/json): '/name' has other values.");
    }

    @Test
    void compatibleChangesAreNoFailedTests() throws IOException {
        Path junit = folder.resolve("diff.xml");

        Cli ran = diff(OLD, OLD.replace("All pets", "Every pet"), "--report", "junit=" + junit);

        assertThat(ran.exitCode()).isZero();
        assertThat(junit).content().contains("<testcase").doesNotContain("<failure");
    }

    @Test
    void whatCannotBeComparedIsRefusedInOneLine() throws IOException {
        Cli newer = diff(OLD, "openapi: 3.1.0");
        Cli missing = Cli.run("diff", "rocketchat", "nowhere.yaml");

        assertThat(newer.exitCode()).isEqualTo(2);
        assertThat(newer.err()).contains("3.1.0", "only 3.0").hasLineCount(1);
        assertThat(missing.exitCode()).isEqualTo(2);
        assertThat(missing.err()).contains("nowhere.yaml").hasLineCount(1);
    }

    private Cli diff(String older, String newer, String... more) throws IOException {
        Path one = Files.writeString(folder.resolve("old.yaml"), older);
        Path other = Files.writeString(folder.resolve("new.yaml"), newer);
        String[] arguments = new String[more.length + 3];
        arguments[0] = "diff";
        arguments[1] = one.toString();
        arguments[2] = other.toString();
        System.arraycopy(more, 0, arguments, 3, more.length);
        return Cli.run(arguments);
    }
}
