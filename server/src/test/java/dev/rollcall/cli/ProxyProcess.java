package dev.rollcall.cli;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code rollcall proxy} in a process of its own, which is ended as a CI job ends it. */
final class ProxyProcess implements AutoCloseable {
    private static final Pattern STANDS_AT = Pattern.compile("stands at (\\S+) ");

    private final Process process;
    private final Path printed;

    private ProxyProcess(Process process, Path printed) {
        this.process = process;
        this.printed = printed;
    }

    /**
     * Starts one.
     *
     * @param printed where its words go
     * @param heap the size of its memory, as Java reads it
     */
    static ProxyProcess start(Path printed, String heap, String... options) throws IOException {
        String java =
                Path.of(System.getProperty("java.home", ""), "bin", "java").toString();
        List<String> command = new ArrayList<>(List.of(
                java,
                "-Xmx" + heap,
                "-cp",
                System.getProperty("java.class.path", ""),
                "dev.rollcall.Main",
                "proxy",
                "--port",
                "0"));
        command.addAll(List.of(options));
        return new ProxyProcess(
                new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(printed.toFile())
                        .start(),
                printed);
    }

    /** Everything that it has said so far. */
    String printed() throws IOException {
        return Files.readString(printed, StandardCharsets.UTF_8);
    }

    /** Where it listens, as soon as it says so. */
    URI url() throws IOException, InterruptedException {
        for (int turns = 0; turns < 600; turns++) {
            Matcher line = STANDS_AT.matcher(printed());
            if (line.find()) {
                return URI.create(line.group(1));
            }
            if (process.waitFor(100, TimeUnit.MILLISECONDS)) {
                break;
            }
        }
        throw new AssertionError("The proxy did not start: " + printed());
    }

    /** Tells it to end, and returns its exit code when it has. */
    int stop() throws InterruptedException {
        process.destroy();
        return process.waitFor();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
