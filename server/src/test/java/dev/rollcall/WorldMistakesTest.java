package dev.rollcall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rollcall.world.World;
import dev.rollcall.world.WorldException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yaml.snakeyaml.Yaml;

/** Every mistake of a world file is told at once, with its place, and nothing starts. */
class WorldMistakesTest {
    private static final Instant START = Instant.parse("2026-03-04T05:06:07Z");

    @TempDir
    private Path folder;

    /** A row of the table of mistakes. */
    private record Row(String why, String world, List<String> complaints) {
        static Row of(Map<String, ?> row) {
            List<String> complaints = ((List<?>) Objects.requireNonNull(row.get("complaints")))
                    .stream().map(String::valueOf).toList();
            return new Row(String.valueOf(row.get("why")), String.valueOf(row.get("world")), complaints);
        }

        @Override
        public String toString() {
            return why;
        }
    }

    static Stream<Row> rows() throws IOException {
        try (InputStream in = WorldMistakesTest.class.getResourceAsStream("world/mistakes.yaml")) {
            List<Map<String, ?>> rows = new Yaml().load(in);
            return rows.stream().map(Row::of);
        }
    }

    @ParameterizedTest
    @MethodSource("rows")
    void isTold(Row row) throws IOException {
        Path file = file(row.world().getBytes(StandardCharsets.UTF_8));

        List<String> complaints = complaints(file);

        assertThat(complaints).containsExactlyElementsOf(row.complaints());
    }

    @Test
    void thereAreManyRows() throws IOException {
        assertThat(rows().flatMap(row -> row.complaints().stream())).hasSizeGreaterThan(60);
    }

    @Test
    void aMissingFileIsTold() {
        assertThat(complaints(folder.resolve("world.yaml")))
                .containsExactly("world.yaml: expected a file, found none of this name");
    }

    @Test
    void aDirectoryIsTold() throws IOException {
        Files.createDirectory(folder.resolve("world.yaml"));

        assertThat(complaints(folder.resolve("world.yaml")))
                .containsExactly("world.yaml: expected a file, found a directory");
    }

    @Test
    void fiftyMegabytesAreTooMany() throws IOException {
        Path file = file(new byte[50 * 1024 * 1024]);

        assertThat(complaints(file)).containsExactly("world.yaml: expected at most 8 MiB, found more");
    }

    @Test
    void whatIsNoUtf8IsTold() throws IOException {
        Path file = file("joomla: caf\u00e9".getBytes(StandardCharsets.ISO_8859_1));

        assertThat(complaints(file)).containsExactly("world.yaml: expected a text in UTF-8, found something else");
    }

    @Test
    void aMillionOpenBracketsAreTold() throws IOException {
        Path file = file("[".repeat(1_000_000).getBytes(StandardCharsets.UTF_8));

        assertThat(complaints(file))
                .containsExactly("world.yaml:1:13: expected no more than 12 levels, found another one");
    }

    @Test
    void theMessageOfTheExceptionIsTheList() throws IOException {
        Path file = file("joomla: 1\nrocketchat: 2\n".getBytes(StandardCharsets.UTF_8));

        assertThatThrownBy(() -> start(file))
                .isInstanceOf(WorldException.class)
                .message()
                .hasLineCount(2);
    }

    private Path file(byte[] bytes) throws IOException {
        return Files.write(folder.resolve("world.yaml"), bytes);
    }

    private List<String> complaints(Path file) {
        try {
            start(file);
            return List.of();
        } catch (WorldException e) {
            return e.complaints().stream()
                    .map(complaint -> complaint.toString().replace(folder + "/", ""))
                    .toList();
        }
    }

    private static void start(Path file) {
        MockServerOptions options = MockServerOptions.defaults()
                .withClock(InstantSource.fixed(START))
                .withWorld(World.read(file));
        MockServer.start(options).close();
    }
}
