package dev.rollcall.suite.codecs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rollcall.suite.Tool;
import dev.rollcall.suite.Tool.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The codecs in TypeScript, compiled and held against the corpus, and against what Java makes of random payloads. */
class TypeScriptCodecsTest {
    private static final Path CODECS = Path.of("..", "..", "generated-client", "codecs");
    // A copy, so that what npm installs does not lie among the sources.
    private static final Path COPY = Path.of("target", "codecs");
    private static final Path RANDOM = Path.of("target", "random-corpus.json");

    @Test
    void meanTheSameAsInJava() throws IOException {
        copy(Path.of("corpus"));
        copy(Path.of("typescript"));
        boolean random = Files.exists(CODECS.resolve(RANDOM));
        if (random) {
            copy(RANDOM);
        }
        Path folder = COPY.resolve("typescript");

        Run installed = Tool.required("npm").run(folder, "ci", "--ignore-scripts", "--no-audit", "--no-fund");
        assertThat(installed.exitCode()).as(installed.output()).isZero();
        Run tested = Tool.required("npm").run(folder, "test");

        assertThat(tested.exitCode()).as(tested.output()).isZero();
        assertThat(tested.output()).contains("# fail 0");
        // They were skipped if the tests of the Java codecs were not part of this build.
        assertThat(tested.output()).contains(random ? "# skipped 0" : "# skipped 1");
    }

    private static void copy(Path part) throws IOException {
        for (Path file : files(CODECS.resolve(part))) {
            Path copy = COPY.resolve(CODECS.relativize(file));
            Files.createDirectories(copy.getParent());
            Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !CODECS.relativize(file).toString().matches("typescript/(node_modules|target)/.*"))
                    .toList();
        }
    }
}
