package dev.rollcall.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** In a process of its own, whose standard input can end. */
class EndWithInputTest {

    @Test
    void whoClosesThePipeEndsTheMock() throws IOException, InterruptedException {
        Process process = serve();
        try (BufferedReader said = process.inputReader()) {
            assertThat(said.readLine()).startsWith("Rollcall answers at http://");
            assertThat(process.isAlive()).isTrue();

            process.getOutputStream().close();

            assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
            assertThat(process.exitValue()).isZero();
        } finally {
            process.destroyForcibly();
        }
    }

    private static Process serve() throws IOException {
        String java =
                Path.of(System.getProperty("java.home", ""), "bin", "java").toString();
        return new ProcessBuilder(
                        java,
                        "-cp",
                        System.getProperty("java.class.path", ""),
                        "dev.rollcall.Main",
                        "serve",
                        "--port",
                        "0",
                        "--end-with-input")
                .redirectErrorStream(true)
                .start();
    }
}
