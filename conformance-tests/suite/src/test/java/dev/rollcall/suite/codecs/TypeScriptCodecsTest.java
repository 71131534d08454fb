package dev.rollcall.suite.codecs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rollcall.suite.FolderCopy;
import dev.rollcall.suite.NodeModules;
import dev.rollcall.suite.Tool;
import dev.rollcall.suite.Tool.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.junit.jupiter.api.Test;

/** The codecs in TypeScript, compiled and held against the corpus, and against what Java makes of random payloads. */
class TypeScriptCodecsTest {
    private static final Path CODECS = Path.of("..", "..", "generated-client", "codecs");
    private static final Path COPY = Path.of("target", "codecs");
    private static final Path RANDOM = Path.of("target", "random-corpus.json");

    @Test
    void meanTheSameAsInJava() throws IOException {
        FolderCopy.of(CODECS.resolve("corpus"), COPY.resolve("corpus"));
        FolderCopy.of(CODECS.resolve("typescript"), COPY.resolve("typescript"));
        // It is not there if the tests of the Java codecs were not part of this build.
        boolean random = Files.exists(CODECS.resolve(RANDOM));
        if (random) {
            Files.createDirectories(COPY.resolve("target"));
            Files.copy(CODECS.resolve(RANDOM), COPY.resolve(RANDOM), StandardCopyOption.REPLACE_EXISTING);
        }
        NodeModules.in(COPY.resolve("typescript"));

        Run tested = Tool.required("npm").run(COPY.resolve("typescript"), "test");

        assertThat(tested.exitCode()).as(tested.output()).isZero();
        assertThat(tested.output()).contains("# fail 0", random ? "# skipped 0" : "# skipped 1");
    }
}
