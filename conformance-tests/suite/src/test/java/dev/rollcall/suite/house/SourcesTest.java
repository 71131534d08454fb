package dev.rollcall.suite.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SourcesTest {
    private static final Path ROOT = Path.of("..", "..").toAbsolutePath().normalize();

    private static final Pattern GENERATED = Pattern.compile("(^|/)(target|node_modules|\\.git)(/|$)");

    @Test
    void noFileIsLongerThanItsReaderIsPatient() {
        List<String> tooLong = javaFiles()
                .filter(file -> lines(file).size() > 300)
                .map(file -> ROOT.relativize(file).toString())
                .toList();

        assertThat(tooLong)
                .as("Java files over 300 lines: each holds more than one noun")
                .isEmpty();
    }

    @Test
    void everyPackageSaysWhatItIsForAndKnowsItsNulls() {
        Set<Path> packages = javaFiles()
                .filter(file -> file.toString().contains("src/main/java"))
                // Projects of somebody else, as it were.
                .filter(file -> !file.toString().contains("/published/"))
                .map(Path::getParent)
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(packages)
                .allSatisfy(folder -> assertThat(folder.resolve("package-info.java"))
                        .content()
                        .startsWith("/**")
                        .contains("@NullMarked"));
    }

    @Test
    void theTopLevelShowsTheHouseAndNothingElse() throws IOException {
        try (Stream<Path> top = Files.list(ROOT)) {
            assertThat(top.map(path -> path.getFileName().toString())
                            .filter(name -> !name.startsWith(".") && !name.equals("target")))
                    .containsExactlyInAnyOrder(
                            "pom.xml", "specs", "server", "generated-client", "conformance-tests", "README.md");
        }
    }

    @Test
    void generatedCodeIsNotCommitted() {
        assertThat(javaFiles().map(Path::toString))
                .noneMatch(file -> file.contains("dev/rollcall/generated/") || file.contains("dev/rollcall/client/"));
    }

    @Test
    void nobodyRealIsNamed() throws IOException {
        // Written in pieces, so that this file does not contain what it looks for.
        List<String> names = List.of("tsio" + "panos", "steve" + "tsi", "anna" + "tech.com");

        try (Stream<Path> files = Files.walk(ROOT)) {
            assertThat(files.filter(Files::isRegularFile)
                            .filter(file -> !GENERATED
                                    .matcher(ROOT.relativize(file).toString())
                                    .find()))
                    .allSatisfy(file -> assertThat(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1)
                                    .toLowerCase(Locale.ROOT))
                            .doesNotContain(names));
        }
    }

    private static Stream<Path> javaFiles() {
        try (Stream<Path> files = Files.walk(ROOT)) {
            return files
                    .filter(file -> file.toString().endsWith(".java"))
                    .filter(file ->
                            !GENERATED.matcher(ROOT.relativize(file).toString()).find())
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
