package dev.rollcall.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LintCommandTest {
    private static final String FINE = """
            openapi: 3.0.0
            info: {title: Pets, version: '1'}
            paths:
              /pets:
                get: {responses: {'200': {description: All pets}}}
            """;

    @TempDir
    private Path folder;

    @Test
    void aForeignFileIsHeldToWhatHoldsAnywhere() throws IOException {
        Path file = Files.writeString(folder.resolve("pets.yaml"), FINE);

        Cli ran = Cli.run("lint", file.toString());

        assertThat(ran).isEqualTo(new Cli(0, "0 errors, 0 warnings, 1 files" + System.lineSeparator(), ""));
    }

    @Test
    void theRulesOfTheHouseAreThereForWhoeverWantsThem() throws IOException {
        Path file = Files.writeString(folder.resolve("pets.yaml"), FINE);

        Cli ran = Cli.run("lint", "--rules", "house", file.toString());

        assertThat(ran.exitCode()).isEqualTo(1);
        assertThat(ran.out())
                .contains(file + ":5 /paths/~1pets/get: the operation has no `operationId` [house.operation-told]");
    }

    @Test
    void everyMistakeIsALineAndAnEntryOfTheReport() throws IOException {
        Path file = Files.writeString(folder.resolve("pets.yaml"), FINE.replace("{description: All pets}", "{}"));
        Path report = folder.resolve("reports/lint.json");
        Path sarif = folder.resolve("reports/lint.sarif");

        Cli ran = Cli.run("lint", file.toString(), "--report", "json=" + report, "--report", "sarif=" + sarif);

        assertThat(ran.exitCode()).isEqualTo(1);
        assertThat(ran.out())
                .startsWith(file
                        + ":5 /paths/~1pets/get/responses/200: the response has no description [response.description]")
                .contains("1 errors, 0 warnings, 1 files");
        assertThat(new ObjectMapper()
                        .readTree(report.toFile())
                        .at("/findings/0/key")
                        .asText())
                .isEqualTo("response.description");
        assertThat(sarif).content().contains("\"startLine\" : 5");
    }

    @Test
    void whatCannotBeReadIsSaidInOneLine() throws IOException {
        Path newer = Files.writeString(folder.resolve("newer.yaml"), "openapi: 3.1.0");
        Path broken = Files.writeString(folder.resolve("broken.yaml"), "a: [");
        Path latin = Files.write(folder.resolve("latin.yaml"), "a: \u00e9".getBytes(StandardCharsets.ISO_8859_1));
        Path missing = folder.resolve("missing.yaml");

        refused(newer, newer + " is OpenAPI 3.1.0; only OpenAPI 3.0 is read");
        refused(broken, broken + ":1 is neither YAML nor JSON");
        refused(latin, latin + " is not in UTF-8");
        refused(missing, "Cannot read " + missing + ": there is no " + missing);
    }

    private static void refused(Path file, String sentence) {
        Cli ran = Cli.run("lint", file.toString());

        assertThat(ran.exitCode()).isEqualTo(2);
        assertThat(ran.err()).startsWith(sentence).hasLineCount(1);
    }
}
