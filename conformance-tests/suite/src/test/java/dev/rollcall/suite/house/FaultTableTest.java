package dev.rollcall.suite.house;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rollcall.MockServer;
import dev.rollcall.MockServerOptions;
import dev.rollcall.fault.FaultKind;
import dev.rollcall.fault.FaultParameter;
import dev.rollcall.fault.FaultReader;
import dev.rollcall.suite.Tool;
import dev.rollcall.suite.Tool.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The README of the server tells of every fault, and the calls that show them do. */
class FaultTableTest {
    private static final Path README = Path.of("..", "..", "server", "README.md");

    static List<String> rows() throws IOException {
        return section("\n### What can go wrong\n");
    }

    private static List<String> section(String title) throws IOException {
        return Files.readString(README)
                .split(title, 2)[1]
                .split("\n##", 2)[0]
                .lines()
                .filter(line -> line.startsWith("| `"))
                .toList();
    }

    @Test
    void everyKindHasARowWithItsParameters() throws IOException {
        List<FaultKind> kinds = FaultReader.kinds();
        List<String> rows = rows();

        assertThat(rows).hasSameSizeAs(kinds);
        for (int i = 0; i < rows.size(); i++) {
            FaultKind kind = kinds.get(i);
            assertThat(rows.get(i))
                    .startsWith("| `%s` | %s | %s".formatted(kind.name(), parameters(kind), kind.words()));
        }
    }

    private static String parameters(FaultKind kind) {
        return kind.parameters().isEmpty()
                ? "-"
                : kind.parameters().stream()
                        .map(parameter -> "`" + parameter.name() + "`: " + parameter.expected())
                        .collect(Collectors.joining("; "));
    }

    @Test
    void whatAllHaveInCommonHasRows() throws IOException {
        List<String> rows = section("\n### When it goes wrong\n");

        assertThat(rows).hasSameSizeAs(FaultReader.common());
        for (int i = 0; i < rows.size(); i++) {
            FaultParameter parameter = FaultReader.common().get(i);
            assertThat(rows.get(i)).startsWith("| `%s` | %s".formatted(parameter.name(), parameter.expected()));
        }
    }

    static Stream<String> kinds() {
        return FaultReader.kinds().stream().map(FaultKind::name);
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void theCallOfTheTableShowsIt(String kind) throws IOException {
        Tool.required("curl");
        String row = rows().stream()
                .filter(each -> each.startsWith("| `" + kind + "`"))
                .findFirst()
                .orElseThrow();
        String[] cells = row.replaceFirst(" \\|$", "").split(" \\| ", -1);
        String command = cells[cells.length - 2].replaceFirst("^`", "").replaceFirst("`$", "");
        String shown = cells[cells.length - 1].replaceFirst("^`", "").replaceFirst("`$", "");
        try (MockServer mock = MockServer.start(MockServerOptions.defaults())) {
            String here = command.replace("http://localhost:8080", mock.url().toString());

            Run run = Tool.required("bash").run(Path.of("."), "-c", here + " --silent --show-error");

            assertThat(command).startsWith("curl ").contains("X-Fault: " + kind);
            assertThat(run.output()).contains(shown);
        }
    }
}
