package dev.rollcall.suite.clients;

import static dev.rollcall.suite.clients.TypeScriptPackage.succeed;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.rollcall.MockServer;
import dev.rollcall.suite.FolderCopy;
import dev.rollcall.suite.Tool;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is published for TypeScript: what is in it, and that it works where nothing else of ours is. */
class TypeScriptPackageTest {
    private static final List<String> GENERATED = List.of("index", "sdk.gen", "types.gen");
    private static final Path EXTERNAL = Path.of("typescript-external");

    @Test
    void holdsWhatBelongsThereAndNothingElse() throws IOException {
        Path content = TypeScriptClient.programs().resolve("node_modules/@rollcall/client");

        List<String> files =
                FolderCopy.files(content).stream().map(Path::toString).toList();

        assertThat(files).containsExactlyInAnyOrderElementsOf(expected().toList());
        System.out.printf(
                "@rollcall/client: %d files, %d bytes as a tarball%n",
                files.size(), Files.size(TypeScriptPackage.built().tarball()));
    }

    @Test
    void bringsNothingElseAlong() throws IOException {
        Path manifest = TypeScriptClient.programs().resolve("node_modules/@rollcall/client/package.json");

        JsonNode told = new ObjectMapper().readTree(Files.readString(manifest));

        assertThat(told.fieldNames())
                .toIterable()
                .containsExactlyInAnyOrder(
                        "name", "version", "description", "license", "type", "sideEffects", "engines", "exports");
        assertThat(told.path("exports").fieldNames())
                .toIterable()
                .containsExactlyInAnyOrder(
                        ".",
                        "./commvault",
                        "./rocketchat",
                        "./joomla",
                        "./control",
                        "./codecs",
                        "./testing",
                        "./package.json");
    }

    @Test
    void resolvesEverywhereAndLeavesOutOfBrowsersWhatTheyDoNotUse() {
        String said = succeed(Tool.required("npm").run(TypeScriptPackage.built().folder(), "run", "--silent", "check"));

        assertThat(said).contains("a login alone: ");
        System.out.print(said);
    }

    @Test
    void sendsAndReadsAsItIsTold() {
        String said =
                succeed(Tool.required("node").run(TypeScriptClient.programs(), "--test", "out/transport.test.js"));

        assertThat(said).contains("# pass 9", "# fail 0");
    }

    @Test
    void narrowsEveryAnswerByItsStatus() {
        // Compiling is the test: each line that must not compile says so, and is an error itself if it does.
        Path programs = TypeScriptClient.programs();

        assertThat(programs.resolve("out/narrowing.js")).exists();
        assertThat(programs.resolve("out/README-md-1.js")).exists();
    }

    @Test
    void isAllThatAnotherProjectNeedsAsModuleAndAsCommonJs(@TempDir Path project) throws IOException {
        FolderCopy.of(EXTERNAL, project);
        Path tarball = TypeScriptPackage.built().tarball();
        Files.copy(tarball, project.resolve(tarball.getFileName()));
        Tool npm = Tool.required("npm");

        succeed(npm.run(project, "install", "--prefer-offline", "--ignore-scripts", "--no-audit", "--no-fund"));
        String required = builtAndRun(npm, project);
        succeed(npm.run(project, "pkg", "set", "type=module"));
        String imported = builtAndRun(npm, project);

        assertThat(required)
                .contains("Ada Admin since 2026-03-04T05:06:07.000Z", "401: You must be logged in to do this.");
        assertThat(imported).isEqualTo(required);
        assertThat(project.resolve("out/who.js")).content().contains("import { createClient } from");
    }

    private static String builtAndRun(Tool npm, Path project) {
        try (MockServer server = MockServer.start()) {
            succeed(npm.run(project, "run", "--silent", "build"));
            return succeed(
                    npm.run(project, Map.of("ROLLCALL_URL", server.url().toString()), "run", "--silent", "start"));
        }
    }

    private static Stream<String> expected() throws IOException {
        Stream<String> generated = Stream.of("commvault", "rocketchat", "joomla", "control")
                .flatMap(api -> GENERATED.stream().map(file -> api + "/" + file));
        Stream<String> written = Map.of(
                        "transport", Path.of("generated-client", "typescript", "transport"),
                        "codecs", TypeScriptPackage.CODECS,
                        "testing", TypeScriptPackage.TESTING)
                .entrySet()
                .stream()
                .flatMap(part -> modules(part.getKey(), TypeScriptPackage.ROOT.resolve(part.getValue())));
        List<String> modules = Stream.concat(generated, written).toList();
        return Stream.of(
                        Stream.of("package.json", "README.md", "cjs/package.json"),
                        modules.stream().flatMap(module -> forms("esm/" + module)),
                        modules.stream().flatMap(module -> forms("cjs/" + module)))
                .flatMap(files -> files);
    }

    private static Stream<String> modules(String part, Path source) {
        try {
            return FolderCopy.files(source).stream()
                    .map(file -> part + "/" + file.toString().replaceFirst("\\.ts$", ""));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> forms(String module) {
        return Stream.of(module + ".js", module + ".d.ts");
    }
}
