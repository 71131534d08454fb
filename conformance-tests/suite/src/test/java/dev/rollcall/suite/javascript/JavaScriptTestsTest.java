package dev.rollcall.suite.javascript;

import static dev.rollcall.suite.clients.TypeScriptPackage.succeed;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rollcall.MockServer;
import dev.rollcall.suite.Tool;
import dev.rollcall.suite.clients.TypeScriptPackage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code @rollcall/client/testing}, in the hands of other test runners. */
class JavaScriptTestsTest {
    private static final Path EXAMPLES = Path.of("..", "javascript", "examples");

    @Test
    void startAndStopTheMock(@TempDir Path folder) throws IOException {
        TypeScriptPackage client = TypeScriptPackage.built();
        Path project = client.installedIn(Path.of("..", "javascript", "starting"));
        client.compile(project);
        try (MockServer running = MockServer.start()) {
            Map<String, String> environment = Map.of(
                    "ROLLCALL_JAR",
                    ClassPathJar.in(folder).toString(),
                    "ROLLCALL_RUNNING",
                    running.url().toString());

            String said = succeed(Tool.required("node").run(project, environment, "--test", "out/start.test.js"));

            assertThat(said).contains("# pass 5", "# fail 0");
        }
    }

    @Test
    void runInVitest() {
        TypeScriptPackage client = TypeScriptPackage.built();
        Path project = client.installedIn(EXAMPLES.resolve("vitest"));
        client.compile(project);
        try (MockServer running = MockServer.start()) {
            String said = succeed(Tool.required("npm")
                    .run(
                            project,
                            Map.of("ROLLCALL_URL", running.url().toString(), "NO_COLOR", "1"),
                            "run",
                            "--silent",
                            "test",
                            "--",
                            "--reporter=tap-flat"));

            assertThat(said.lines().filter(line -> line.startsWith("ok "))).hasSize(5);
        }
    }

    @Test
    void runInARealBrowser() {
        Tool.required("chromium");
        String chromium = succeed(Tool.required("bash").run(Path.of("."), "-c", "command -v chromium"));
        Path project = TypeScriptPackage.built().installedIn(EXAMPLES.resolve("playwright"));
        try (MockServer running = MockServer.start()) {
            Map<String, String> environment =
                    Map.of("ROLLCALL_URL", running.url().toString(), "CHROMIUM", chromium.strip());

            String said = succeed(Tool.required("npm").run(project, environment, "run", "--silent", "test"));

            assertThat(said).contains("# pass 4", "# fail 0");
            assertThat(project.resolve("who.png")).isNotEmptyFile();
        }
    }
}
