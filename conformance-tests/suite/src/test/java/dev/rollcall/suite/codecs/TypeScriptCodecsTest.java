package dev.rollcall.suite.codecs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rollcall.junit.Rollcall;
import dev.rollcall.junit.RollcallMock;
import dev.rollcall.suite.Chromium;
import dev.rollcall.suite.FolderCopy;
import dev.rollcall.suite.NodeModules;
import dev.rollcall.suite.Tool;
import dev.rollcall.suite.Tool.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** The codecs in TypeScript, held against the corpus, against what Java makes of random payloads, and against a mock. */
@Rollcall
@Execution(ExecutionMode.SAME_THREAD)
class TypeScriptCodecsTest {
    private static final Path CODECS = Path.of("..", "..", "generated-client", "codecs");
    private static final Path COPY = Path.of("target", "codecs");
    private static final Path TYPESCRIPT = COPY.resolve("typescript");
    private static final Path RANDOM = Path.of("target", "random-corpus.json");

    @BeforeAll
    static void compile() {
        FolderCopy.of(CODECS.resolve("corpus"), COPY.resolve("corpus"));
        FolderCopy.of(CODECS.resolve("typescript"), TYPESCRIPT);
        NodeModules.in(TYPESCRIPT);

        Run built = Tool.required("npm").run(TYPESCRIPT, "run", "build");

        assertThat(built.exitCode()).as(built.output()).isZero();
    }

    @Test
    void meanTheSameAsInJava() throws IOException {
        // It is not there if the tests of the Java codecs were not part of this build.
        boolean random = Files.exists(CODECS.resolve(RANDOM));
        if (random) {
            Files.createDirectories(COPY.resolve("target"));
            Files.copy(CODECS.resolve(RANDOM), COPY.resolve(RANDOM), StandardCopyOption.REPLACE_EXISTING);
        }

        Run tested = Tool.required("npm").run(TYPESCRIPT, "test");

        assertThat(tested.exitCode()).as(tested.output()).isZero();
        assertThat(tested.output()).contains("# fail 0", random ? "# skipped 0" : "# skipped 1");
    }

    @Test
    void meetASecondFactorOverHttp(RollcallMock mock) {
        Run run = Tool.required("node")
                .run(
                        Path.of("src", "test", "resources", "codecs"),
                        "second-factor.mjs",
                        TYPESCRIPT
                                .resolve("target/dist/index.js")
                                .toAbsolutePath()
                                .toString(),
                        mock.url() + "/rocketchat");

        assertThat(run.output().lines())
                .containsExactly(
                        "401 totp totp-required",
                        "200 totp -",
                        "200  -",
                        "400 password totp-required",
                        "200 password, password again -",
                        "200  -");
    }

    @Test
    void runInABrowser(@TempDir Path profile) throws IOException {
        Chromium chromium = new Chromium();

        try (FolderServer server = new FolderServer(Path.of("src/test/resources/codecs/page.html"), COPY)) {
            assertThat(chromium.dom(server.url(), profile))
                    .contains(
                            "byte 437 in /__default/user: expected object of 26 members, received object of 29 members",
                            "byte 2734 in /__koowa/__attribute/user/password: expected string of 29 bytes, received string"
                                    + " of 60 bytes",
                            "repaired: true",
                            "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
        }
    }
}
