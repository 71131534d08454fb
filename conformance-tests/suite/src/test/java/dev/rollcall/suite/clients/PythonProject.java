package dev.rollcall.suite.clients;

import dev.rollcall.suite.FolderCopy;
import dev.rollcall.suite.Tool;
import dev.rollcall.suite.Tool.Run;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/**
 * A project of two files that uses the published Python client and nothing else of ours: its wheel is built, installed beside
 * the two, and found by Python there. Thread-safe.
 */
final class PythonProject {
    /** What pip takes. */
    static final Path PUBLISHED = Path.of("..", "..", "generated-client", "python", "target", "rollcall-client");

    private static final Path FOLDER = Path.of("target", "pythonclient");

    private static Optional<Path> wheel = Optional.empty();
    private static boolean made;

    private PythonProject() {}

    /** The project's program; the test ends here if the machine lacks Python or what the client needs. */
    static Walker walker() {
        Tool python = Tool.required("python3");
        String needed = "import urllib3, dateutil, typing_extensions, pydantic;"
                + " assert urllib3.__version__ >= '2' and tuple(map(int, pydantic.VERSION.split('.')[:2])) >= (2, 11)";
        if (python.run(Path.of("."), "-c", needed).exitCode() != 0) {
            String line = "not run: no pydantic 2, urllib3 2, dateutil or typing_extensions for python3";
            System.out.println(line);
            return Assumptions.abort(line);
        }
        make(python);
        return new ProgramWalker(python, FOLDER, List.of("walk.py"));
    }

    /** The wheel, empty if no Python of this machine could build one. */
    static synchronized Optional<Path> wheel() {
        return wheel;
    }

    private static synchronized void make(Tool python) {
        if (made) {
            return;
        }
        FolderCopy.of(Path.of("pythonclient"), FOLDER);
        wheel = build(python);
        if (wheel.isPresent()) {
            Run run = pip(
                    python,
                    List.of("install", "--upgrade", "--target", FOLDER.toString()),
                    wheel.get().toString());
            if (run.exitCode() != 0) {
                throw new AssertionError("pip could not install the wheel:\n" + run.output());
            }
        } else {
            System.out.println("not run: no setuptools and wheel, the Python client is taken from its folder");
            FolderCopy.of(PUBLISHED, FOLDER);
        }
        made = true;
    }

    private static Optional<Path> build(Tool python) {
        try {
            // Always a new one: pip takes along what it left in the folder the last time.
            Path folder = Files.createTempDirectory(Path.of("target"), "pythonclient-");
            FolderCopy.of(PUBLISHED, folder);
            List<String> build = List.of("wheel", "--no-build-isolation", "--wheel-dir", folder.toString());
            // The distribution's own Python often has what a newer one beside it lacks.
            if (pip(python, build, folder.toString()).exitCode() != 0
                    && Files.isExecutable(Path.of("/usr/bin/python3"))) {
                pip(Tool.required("/usr/bin/python3"), build, folder.toString());
            }
            try (Stream<Path> files = Files.list(folder)) {
                return files.filter(file -> file.toString().endsWith(".whl")).findFirst();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Run pip(Tool python, List<String> arguments, String subject) {
        return python.run(
                Path.of("."),
                Stream.of(
                                List.of("-m", "pip", "--quiet", "--disable-pip-version-check"),
                                arguments,
                                List.of("--no-deps", "--no-index", subject))
                        .flatMap(List::stream)
                        .toArray(String[]::new));
    }
}
