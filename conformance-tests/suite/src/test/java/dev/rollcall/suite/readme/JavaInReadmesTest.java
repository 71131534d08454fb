package dev.rollcall.suite.readme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is shown of Java stands in this package line by line, so that it compiles and does what is said of it. */
class JavaInReadmesTest {
    private static final Path ROOT = Path.of("..", "..");
    private static final Path EXAMPLES = Path.of("src", "test", "java", "dev", "rollcall", "suite", "readme");
    private static final Pattern BLOCK = Pattern.compile("```java\\R(.*?)```", Pattern.DOTALL);

    @ParameterizedTest
    @CsvSource({
        "README.md, ## Use it in a test, 2",
        "generated-client/README.md, ## The Java client, 6",
        "conformance-tests/README.md, ## A test, 1"
    })
    void everyExampleIsATest(String readme, String section, int least) throws IOException {
        List<List<String>> sources = sources();

        List<String> blocks = blocks(Files.readString(ROOT.resolve(readme)), section);

        assertThat(blocks)
                .hasSizeGreaterThanOrEqualTo(least)
                .allSatisfy(block -> assertThat(sources)
                        .anySatisfy(source -> assertThat(source).containsSequence(lines(block))));
    }

    private static List<String> blocks(String readme, String section) {
        int start = readme.indexOf(section + "\n");
        int end = readme.indexOf("\n## ", start + 1);
        Matcher matcher = BLOCK.matcher(readme.substring(start, end));
        List<String> blocks = new ArrayList<>();
        while (matcher.find()) {
            blocks.add(matcher.group(1));
        }
        return blocks;
    }

    private static List<List<String>> sources() throws IOException {
        List<List<String>> sources = new ArrayList<>();
        try (Stream<Path> files = Files.list(EXAMPLES)) {
            for (Path file : files.toList()) {
                sources.add(lines(Files.readString(file)));
            }
        }
        return sources;
    }

    private static List<String> lines(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }
}
