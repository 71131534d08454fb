package dev.rollcall.suite.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What comes with the published modules at run time. */
class DependenciesTest {
    private static final Path ROOT = Path.of("..", "..");
    private static final Pattern JAR = Pattern.compile("([a-z0-9.-]+?)-([0-9][\\w.-]*)\\.jar");

    @Test
    void everythingThatTheClientBringsIsListedWithItsSize() throws IOException {
        List<String> rows = new ArrayList<>();
        long sum = 0;
        for (Path jar : runtime("generated-client/java")) {
            long size = Files.size(jar);
            sum += size;
            Matcher name = JAR.matcher(jar.getFileName().toString());
            assertThat(name.matches()).as("%s", jar).isTrue();
            rows.add("| `%s` | %s | %s |".formatted(name.group(1), name.group(2), kilobytes(size)));
        }
        rows.add("| **all** | | %s |".formatted(kilobytes(sum)));
        rows.forEach(System.out::println);

        List<String> readme = Files.readAllLines(ROOT.resolve("generated-client/README.md"));
        assertThat(readme).containsSequence(rows);
    }

    @Test
    void theExtensionBringsNoSecondJudgeAndNoJUnit() throws IOException {
        assertThat(runtime("conformance-tests/junit"))
                .extracting(jar -> jar.getFileName().toString())
                .noneMatch(jar -> jar.startsWith("swagger-request-validator") || jar.startsWith("junit"));
    }

    private static List<Path> runtime(String module) throws IOException {
        String classPath = Files.readString(ROOT.resolve(module).resolve("target/runtime-classpath.txt"));
        return Stream.of(classPath.strip().split(Pattern.quote(File.pathSeparator)))
                .map(Path::of)
                .filter(path -> path.toString().endsWith(".jar"))
                .toList();
    }

    private static String kilobytes(long bytes) {
        return String.format(Locale.ROOT, "%,d kB", Math.round(bytes / 1000.0));
    }
}
