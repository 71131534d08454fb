package dev.rollcall.suite;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** A program that the JDK does not bring. Without it a test prints one line and does not run; in CI it fails. */
public final class Tool {
    private final String name;

    private Tool(String name) {
        this.name = name;
    }

    /** The program of that name, if the machine has it; else the test ends here. */
    public static Tool required(String name) {
        Tool tool = new Tool(name);
        try {
            if (tool.run(Path.of("."), "--version").exitCode() == 0) {
                return tool;
            }
        } catch (UncheckedIOException e) {
            // There is no such program: that is the answer.
        }
        String line = "not run: no " + name;
        if ("true".equals(System.getenv("CI"))) {
            throw new AssertionError(line + ", and CI has to run everything");
        }
        System.out.println(line);
        return Assumptions.abort(line);
    }

    /** Runs it in a folder until it ends. */
    public Run run(Path folder, String... arguments) {
        return run(folder, Map.of(), arguments);
    }

    /** Runs it in a folder until it ends, with further variables in its environment. */
    public Run run(Path folder, Map<String, String> environment, String... arguments) {
        List<String> command =
                Stream.concat(Stream.of(name), Stream.of(arguments)).toList();
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
        builder.environment().putAll(environment);
        try {
            Process process = builder.start();
            process.getOutputStream().close();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Run(process.waitFor(), output);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while " + name + " ran", e);
        }
    }

    /**
     * What a program did.
     *
     * @param exitCode 0 if it says that all is well
     * @param output everything it printed
     */
    public record Run(int exitCode, String output) {}
}
