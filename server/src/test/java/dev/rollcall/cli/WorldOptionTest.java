package dev.rollcall.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** In a process of its own, so that the exit code and every printed line are seen. */
class WorldOptionTest {

    @TempDir
    private Path folder;

    @Test
    void mistakesAreAllThatIsPrinted() throws IOException, InterruptedException {
        Path world = Files.writeString(folder.resolve("world.yaml"), "commvault: 1\njoomla: []\n");
        Path printed = folder.resolve("printed.txt");

        Process process = serve(world, printed);

        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isEqualTo(2);
        assertThat(Files.readAllLines(printed))
                .containsExactly(
                        world + ":1:12 commvault: expected a mapping with `accounts`, `sessions`, `settings`,"
                                + " `memory`, found the number 1",
                        world + ":2:9 joomla: expected a mapping with `accounts`, `sessions`, `settings`, `memory`,"
                                + " found an empty list");
    }

    @Test
    void theAccountsThatArePrintedAreThoseOfTheFile() throws IOException, InterruptedException {
        Path world = Files.writeString(
                folder.resolve("world.yaml"),
                "joomla:\n  accounts: [{id: 7, name: rosa, password: it's-7, group: superUser, token: tok7}]\n");
        Path printed = folder.resolve("printed.txt");

        Process process = serve(world, printed);

        try {
            String text = textUpTo("Stop with Ctrl-C.", printed, process);
            assertThat(text.lines().filter(line -> line.contains("Joomla (cAPI)  rosa")))
                    .singleElement()
                    .asString()
                    .contains("it's-7", "Super User", "tok7");
            assertThat(text)
                    .contains("/joomla/api/v1/user/login/rosa/it%27s-7'", "testroxie")
                    .doesNotContain("ada.sample", "bo.tester");
        } finally {
            process.destroy();
            process.waitFor();
        }
    }

    private static Process serve(Path world, Path printed) throws IOException {
        String java =
                Path.of(System.getProperty("java.home", ""), "bin", "java").toString();
        return new ProcessBuilder(
                        java,
                        "-cp",
                        System.getProperty("java.class.path", ""),
                        "dev.rollcall.Main",
                        "--port",
                        "0",
                        "--world",
                        world.toString())
                .redirectErrorStream(true)
                .redirectOutput(printed.toFile())
                .start();
    }

    private static String textUpTo(String end, Path printed, Process process) throws IOException, InterruptedException {
        String text = "";
        for (int turns = 0; turns < 600 && !text.contains(end); turns++) {
            if (process.waitFor(100, TimeUnit.MILLISECONDS)) {
                break;
            }
            text = Files.readString(printed, StandardCharsets.UTF_8);
        }
        return text;
    }
}
