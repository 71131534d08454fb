package dev.rollcall.contract.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.rollcall.contract.xml.XmlProblem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** Every key is explained in the README, and some test has shown it. Runs after all others. */
@Order(Integer.MAX_VALUE)
class KeysTest {
    private static final List<String> SAID_ONLY_OF_BODIES = List.of("read-only", "write-only");

    @Test
    void everyKeyIsExplained() throws IOException {
        String readme = Files.readString(Path.of("README.md"));

        assertThat(MessageKey.values())
                .allSatisfy(key -> assertThat(readme).contains("| `" + key.text() + "` | " + key.meaning()));
        assertThat(SchemaKeyword.values())
                .allSatisfy(keyword -> assertThat(readme).contains("`" + keyword.key() + "`"));
        assertThat(xml()).allSatisfy(kind -> assertThat(readme).contains("`" + kind.key() + "`"));
    }

    @Test
    void everyKeyWasShown() {
        // One test class alone shows what it is about.
        assumeThat(Seen.KEYS).hasSizeGreaterThan(90);

        assertThat(keys()).allMatch(Seen.KEYS::contains);
    }

    /** The hundred-and-first problem of any body is `more`. */
    private static Stream<XmlProblem.Kind> xml() {
        return Arrays.stream(XmlProblem.Kind.values()).filter(kind -> kind != XmlProblem.Kind.MORE);
    }

    private static Stream<String> keys() {
        Stream<String> ofSchemas = Stream.of("body.", "parameter.", "header.")
                .flatMap(prefix -> Arrays.stream(SchemaKeyword.values())
                        .map(SchemaKeyword::key)
                        .filter(key -> prefix.equals("body.") || !SAID_ONLY_OF_BODIES.contains(key))
                        .map(key -> prefix + key));
        Stream<String> ofXml = xml().map(kind -> "body." + kind.key());
        return Stream.of(Arrays.stream(MessageKey.values()).map(MessageKey::text), ofSchemas, ofXml)
                .flatMap(keys -> keys);
    }
}
