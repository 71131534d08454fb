package dev.rollcall.suite.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.rollcall.junit.RollcallMock;
import dev.rollcall.suite.Tool;
import dev.rollcall.suite.Tool.Run;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What can be said of the Dockerfile without building an image. */
class DockerfileTest {
    private static final Path DOCKERFILE = Path.of("..", "..", "server", "Dockerfile");

    @Test
    void theHealthCheckTellsWhetherTheMockAnswers() throws IOException {
        try (RollcallMock mock = RollcallMock.start(options -> options)) {
            assertThat(healthCheck(mock.url()).exitCode()).isZero();
        }
        URI gone;
        try (RollcallMock mock = RollcallMock.start(options -> options)) {
            gone = mock.url();
        }
        assertThat(healthCheck(gone).exitCode()).isNotZero();
    }

    private static Run healthCheck(URI url) throws IOException {
        Matcher check = Pattern.compile("CMD (\\[\"bash\".*])").matcher(Files.readString(DOCKERFILE));
        assertThat(check.find()).isTrue();
        String[] command = new ObjectMapper().readValue(check.group(1), String[].class);
        assertThat(command).hasSize(3);
        return Tool.required("bash")
                .run(Path.of("."), Map.of("ROLLCALL_PORT", String.valueOf(url.getPort())), command[1], command[2]);
    }

    @Test
    void itIsPinnedAndRunsAsNobodySpecial() throws IOException {
        List<String> lines = Files.readAllLines(DOCKERFILE);

        assertThat(lines)
                .anyMatch(line -> line.matches("FROM [a-z-]+:[0-9]+\\.[0-9].*"))
                .contains("USER 10001:10001", "COPY rollcall.jar /opt/rollcall/rollcall.jar")
                .noneMatch(line -> line.startsWith("RUN "));
    }
}
