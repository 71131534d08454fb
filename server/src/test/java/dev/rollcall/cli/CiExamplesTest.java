package dev.rollcall.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The command in the examples for CI works as it is printed. */
class CiExamplesTest {
    private static final Pattern COMMAND = Pattern.compile("rollcall\\.jar (check har[^\\n]*(?:\\n +--[^\\n]*)*)");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"../.ci/examples/github.yml", "../.ci/examples/gitlab.yml", "../README.md"})
    void theCommandIsTakenAndWritesItsReports(String example) throws IOException {
        Path har = Files.writeString(folder.resolve("a.har"), """
                {"log":{"entries":[{
                  "request":{"method":"GET","url":"http://127.0.0.1/api/v1/me"},"response":{"status":418}}]}}
                """);
        Matcher command = COMMAND.matcher(Files.readString(Path.of(example)));

        assertThat(command.find()).isTrue();
        String[] arguments = command.group(1)
                .replace("recordings/*.har", har.toString())
                .replace("=reports/", "=" + folder + "/reports/")
                .split("\\s+", -1);
        Cli cli = Cli.run(arguments);

        assertThat(cli.exitCode()).as(cli.err()).isEqualTo(1);
        assertThat(cli.out()).contains("response.status.undeclared");
        assertThat(Arrays.stream(arguments).filter(argument -> argument.contains("/reports/")))
                .isNotEmpty()
                .allSatisfy(argument -> assertThat(Path.of(argument.replaceFirst("^[a-z]+=", "")))
                        .isNotEmptyFile());
    }
}
