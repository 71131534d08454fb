package dev.rollcall.suite.house;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rollcall.MockedApis;
import dev.rollcall.api.MockedApi;
import dev.rollcall.api.ReadyAccount;
import dev.rollcall.contract.Operation;
import dev.rollcall.junit.RollcallMock;
import dev.rollcall.suite.Tool;
import dev.rollcall.suite.Tool.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The README tells the truth. */
class ReadmeTest {
    private static final Path README = Path.of("..", "..", "README.md");

    static Stream<String> curlLines() throws IOException {
        return Files.readAllLines(README).stream().filter(line -> line.startsWith("curl "));
    }

    static Stream<MockedApi<?>> products() {
        return MockedApis.all().stream();
    }

    @ParameterizedTest
    @MethodSource("curlLines")
    void everyCallWorksWhenItIsPasted(String line) {
        Tool.required("curl");
        try (RollcallMock mock = RollcallMock.start(options -> options)) {
            String command = line.replace("http://localhost:8080", mock.url().toString());

            Run run =
                    Tool.required("bash").run(Path.of("."), "-c", command + " --silent --show-error --fail-with-body");

            assertThat(run.exitCode()).as(run.output()).isZero();
            assertThat(run.output()).isNotBlank();
            mock.judge();
        }
    }

    @ParameterizedTest
    @MethodSource("products")
    void theSampleCallThatIsPrintedAtTheStartWorks(MockedApi<?> api) {
        Tool.required("curl");
        try (RollcallMock mock = RollcallMock.start(options -> options)) {
            String command = api.sampleCall(mock.url() + api.mount());

            Run run =
                    Tool.required("bash").run(Path.of("."), "-c", command + " --silent --show-error --fail-with-body");

            assertThat(run.exitCode()).as(run.output()).isZero();
            assertThat(command).contains("Accept:");
            mock.judge();
        }
    }

    @Test
    void thereIsACallForEveryProduct() throws IOException {
        assertThat(curlLines()).hasSizeGreaterThanOrEqualTo(MockedApis.all().size());
    }

    @ParameterizedTest
    @MethodSource("products")
    void everyReadyAccountIsListed(MockedApi<?> api) throws IOException {
        List<String> rows =
                api.readyAccounts().stream().map(account -> row(api, account)).toList();

        assertThat(rows).isNotEmpty();
        assertThat(Files.readAllLines(README)).containsAll(rows);
    }

    @ParameterizedTest
    @MethodSource("products")
    void everyOperationIsListed(MockedApi<?> api) throws IOException {
        String readme = Files.readString(README);

        assertThat(api.contract().operations())
                .allSatisfy(operation -> assertThat(readme).contains(row(api, operation)));
    }

    private static String row(MockedApi<?> api, Operation operation) {
        return "| %s | `%s` | `%s %s` |".formatted(api.title(), operation.id(), operation.method(), operation.path());
    }

    private static String row(MockedApi<?> api, ReadyAccount account) {
        return "| %s | %s | %s | %s | %s | %s |"
                .formatted(
                        api.title(),
                        code(account.user()),
                        code(account.password()),
                        account.role(),
                        account.secondFactor().isEmpty() ? "-" : account.secondFactor(),
                        code(account.token()));
    }

    private static String code(String text) {
        return text.isEmpty() ? "-" : "`" + text + "`";
    }
}
