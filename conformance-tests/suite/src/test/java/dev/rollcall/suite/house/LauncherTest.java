package dev.rollcall.suite.house;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rollcall.suite.javascript.ClassPathJar;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@DisabledOnOs(value = OS.WINDOWS, disabledReason = "The launcher is a shell script")
class LauncherTest {
    private static final Path SCRIPT = Path.of("..", "..", "server", "src", "main", "launcher", "rollcall");
    private static final Path JAVA = Path.of(System.getProperty("java.home", ""));
    private static final Map<String, String> WITHOUT_ARCHIVE = Map.of("ROLLCALL_ARCHIVE", "off");

    @TempDir
    private Path elsewhere;

    private Path folder = Path.of("");

    @BeforeEach
    void lieInAFolderWithBlanks() throws IOException {
        folder = Files.createDirectory(elsewhere.toRealPath().resolve("a folder  with blanks"));
        Files.copy(SCRIPT, folder.resolve("rollcall"), StandardCopyOption.COPY_ATTRIBUTES);
        ClassPathJar.in(folder);
    }

    @Test
    void itBecomesTheMockAlsoThroughALink() throws IOException, InterruptedException {
        Path link = Files.createSymbolicLink(elsewhere.resolve("link"), Path.of("a folder  with blanks", "rollcall"));
        Process mock = start(link, WITHOUT_ARCHIVE, "serve", "--port", "0", "--end-with-input");
        try (BufferedReader output = mock.inputReader(StandardCharsets.UTF_8)) {
            URI url = URI.create(output.readLine().substring("Rollcall answers at ".length()));

            assertThat(status(url.resolve("/health"))).isEqualTo(200);
            assertThat(mock.info().command())
                    .hasValueSatisfying(program -> assertThat(program).endsWith("/java"));

            mock.getOutputStream().close();
            assertThat(mock.waitFor()).isZero();
        } finally {
            mock.destroy();
        }
    }

    @Test
    void argumentsStayWhatTheyAre() throws IOException {
        assertThat(told(WITHOUT_ARCHIVE, "lint", "no  such $HOME 'file'.yaml")).contains("no  such $HOME 'file'.yaml");
    }

    @Test
    void anArchiveThatIsNoneOfThisJavaIsPassedOverInSilence() throws IOException {
        for (String ending : List.of("jsa", "aot")) {
            Path archive = folder.resolve("rollcall-" + System.getProperty("java.runtime.version") + "." + ending);
            Files.writeString(archive, "This is no archive.");
            Files.writeString(
                    folder.resolve(archive.getFileName() + ".of"),
                    JAVA.resolve("bin/java") + " " + folder.resolve("rollcall.jar") + "\n");
        }

        assertThat(told(Map.of(), "--version")).isEqualTo(told(WITHOUT_ARCHIVE, "--version"));
        assertThat(names()).noneMatch(name -> name.contains("making"));
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }

    private String told(Map<String, String> environment, String... arguments) throws IOException {
        Process process = start(folder.resolve("rollcall"), environment, arguments);
        process.getOutputStream().close();
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    private Process start(Path program, Map<String, String> environment, String... arguments) throws IOException {
        List<String> command = Stream.concat(Stream.of(program.toString()), Stream.of(arguments))
                .toList();
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(elsewhere.toFile()).redirectErrorStream(true);
        builder.environment().putAll(environment);
        builder.environment().put("JAVA_HOME", JAVA.toString());
        return builder.start();
    }

    private static int status(URI url) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(url).build(), HttpResponse.BodyHandlers.discarding())
                .statusCode();
    }
}
