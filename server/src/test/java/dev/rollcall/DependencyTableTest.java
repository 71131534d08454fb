package dev.rollcall;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is in {@code rollcall.jar} is accounted for in the README. */
class DependencyTableTest {
    private static final Pattern NOTICE = Pattern.compile("\\(([^()\\s:]+):([^()\\s:]+):([^()\\s:]+) - ");
    private static final Pattern ROW = Pattern.compile("(?m)^\\| `([^`:]+:[^`:]+)` \\| (\\d+) \\| [^|]{3,} \\|$");

    @Test
    void theTableListsEachDependencyWithItsSizeAndItsReason() throws IOException {
        List<String> inTheJar = NOTICE.matcher(notices())
                .results()
                .filter(notice -> !notice.group(1).equals("dev.rollcall"))
                .map(DependencyTableTest::sized)
                .toList();

        List<String> inTheTable = ROW.matcher(Files.readString(Path.of("README.md")))
                .results()
                .map(row -> row.group(1) + " " + row.group(2))
                .toList();

        assertThat(inTheTable).isNotEmpty().containsExactlyInAnyOrderElementsOf(inTheJar);
    }

    /** Made by the build from what it shades. */
    private static String notices() throws IOException {
        try (InputStream notices = MockServer.class.getResourceAsStream("/META-INF/THIRD-PARTY.txt")) {
            return new String(Objects.requireNonNull(notices).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String sized(MatchResult notice) {
        String file = notice.group(2) + "-" + notice.group(3) + ".jar";
        long bytes = Stream.of(System.getProperty("java.class.path", "").split(Pattern.quote(File.pathSeparator)))
                .map(File::new)
                .filter(jar -> jar.getName().equals(file))
                .mapToLong(File::length)
                .findFirst()
                .orElseThrow(() -> new AssertionError(file + " is not on the class path"));
        return notice.group(1) + ":" + notice.group(2) + " " + Math.round(bytes / 1024.0);
    }
}
