package dev.rollcall.suite.published;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rollcall.junit.RollcallMock;
import dev.rollcall.suite.Tool.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code mvn verify} publishes into {@code target/repository} is all that others need. */
@Execution(ExecutionMode.SAME_THREAD)
class PublishedArtifactsTest {
    private static final Path REPOSITORY = Path.of("..", "..", "target", "repository");
    private static final List<String> MODULES = List.of("specs", "codecs", "server", "client", "junit");

    @Test
    void aProgramTakesTheClientAlone() {
        Path repository = published();
        try (RollcallMock mock = RollcallMock.start()) {
            mock.traffic().expectBrokenRequests("request.credentials.missing");

            Run run = ExternalProject.of("client", "")
                    .mvn(repository, "compile", "exec:java", "-Dexec.args=" + mock.url("rocketchat"));

            assertThat(run.exitCode()).as(run.output()).isZero();
            assertThat(run.output())
                    .contains("logged in: 13", "refused: 401 You must be logged in to do this.")
                    .doesNotContain("rollcall-server", "rollcall-junit");
            mock.judge();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"5.14.4", "6.1.3"})
    void testsTakeTheExtensionWithTheJUnitThatTheyHave(String version) {
        Path repository = published();

        Run run = ExternalProject.of("junit", "-" + version).mvn(repository, "test", "-Djunit.version=" + version);

        assertThat(run.exitCode()).as(run.output()).isZero();
        assertThat(run.output()).contains("Tests run: 4, Failures: 0, Errors: 0, Skipped: 0");
    }

    @Test
    void everyModuleComesWithItsSourcesAndItsDocumentation() throws IOException {
        Path repository = published();

        for (String module : MODULES) {
            assertThat(jar(repository, module, "")).as(module).isNotEmptyFile();
            assertThat(names(jar(repository, module, "-sources"))).as(module).anyMatch(name -> name.endsWith(".java"));
            assertThat(names(jar(repository, module, "-javadoc")))
                    .as(module)
                    .anyMatch(name -> name.endsWith("index.html"));
        }
    }

    @Test
    void everyModuleHasANameAndPackagesOfItsOwn() throws IOException {
        Path repository = published();
        Map<String, String> owners = new TreeMap<>();

        for (String module : MODULES) {
            Path jar = jar(repository, module, "");
            try (JarFile file = new JarFile(jar.toFile())) {
                String name = file.getManifest().getMainAttributes().getValue("Automatic-Module-Name");
                assertThat(name).isEqualTo("dev.rollcall." + (module.equals("specs") ? "contract" : module));
            }
            for (String packageName : packages(jar)) {
                assertThat(owners.putIfAbsent(packageName, module))
                        .as("%s is in %s too", packageName, module)
                        .isNull();
            }
        }
        assertThat(owners).containsEntry("dev/rollcall/client/commvault/api", "client");
    }

    private static List<String> packages(Path jar) throws IOException {
        return names(jar).stream()
                .filter(name -> name.endsWith(".class"))
                .map(name -> name.substring(0, name.lastIndexOf('/')))
                .distinct()
                .toList();
    }

    private static List<String> names(Path jar) throws IOException {
        try (JarFile file = new JarFile(jar.toFile())) {
            return file.stream().map(ZipEntry::getName).toList();
        }
    }

    private static Path jar(Path repository, String module, String classifier) {
        String version = "0.1.0-SNAPSHOT";
        return repository.resolve(
                "dev/rollcall/rollcall-%1$s/%2$s/rollcall-%1$s-%2$s%3$s.jar".formatted(module, version, classifier));
    }

    /** Where this build has published to; it does so as soon as a module is verified. */
    private static Path published() {
        if (!Files.isDirectory(REPOSITORY.resolve("dev/rollcall/rollcall-junit"))) {
            String line = "not run: nothing is published before `mvn verify`";
            if ("true".equals(System.getenv("CI"))) {
                throw new AssertionError(line + ", and CI has to run everything");
            }
            System.out.println(line);
            Assumptions.abort(line);
        }
        return REPOSITORY.toAbsolutePath().normalize();
    }
}
