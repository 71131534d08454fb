package dev.rollcall.suite.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A server in a process of its own that has little memory. */
class SmallMemoryTest {
    private static final int SANDBOXES = 200;
    private static final Pattern ANSWERS_AT = Pattern.compile("Rollcall answers at (\\S+)");

    @TempDir
    private Path folder;

    @Test
    void twoHundredSandboxesOfTheDefaultWorldFitIntoAQuarterOfAGigabyte() throws IOException, InterruptedException {
        Path printed = folder.resolve("printed.txt");
        Process process = serve("-Xmx256m", printed);
        try {
            URI url = url(process, printed);
            List<Guest> guests = IntStream.range(0, SANDBOXES)
                    .mapToObj(number -> Guest.byPath(url, "sandbox-" + number))
                    .toList();

            List<Map<String, String>> logins = guests.stream().map(Guest::logIn).toList();

            for (int number = 0; number < SANDBOXES; number++) {
                assertThat(guests.get(number).me(logins.get(number)).status()).isEqualTo(200);
            }
            assertThat(process.isAlive()).isTrue();
        } finally {
            process.destroyForcibly();
        }
    }

    private static Process serve(String heap, Path printed) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home", ""), "bin", "java")
                                .toString(),
                        heap,
                        "-XX:+ExitOnOutOfMemoryError",
                        "-cp",
                        System.getProperty("java.class.path", ""),
                        "dev.rollcall.Main",
                        "serve",
                        "--port",
                        "0")
                .redirectErrorStream(true)
                .redirectOutput(printed.toFile())
                .start();
    }

    private static URI url(Process process, Path printed) throws IOException, InterruptedException {
        for (int turns = 0; turns < 600; turns++) {
            Matcher line = ANSWERS_AT.matcher(Files.readString(printed));
            if (line.find()) {
                return URI.create(line.group(1));
            }
            if (process.waitFor(100, TimeUnit.MILLISECONDS)) {
                break;
            }
        }
        throw new AssertionError("The server did not start: " + Files.readString(printed));
    }
}
