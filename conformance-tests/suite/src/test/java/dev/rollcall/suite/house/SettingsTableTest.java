package dev.rollcall.suite.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.rollcall.MockedApis;
import dev.rollcall.api.MockedApi;
import dev.rollcall.junit.RollcallMock;
import dev.rollcall.sandbox.Setting;
import dev.rollcall.suite.world.WorldMock;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The README of the server tells of every setting, and what it says is so. */
class SettingsTableTest {
    private static final Path README = Path.of("..", "..", "server", "README.md");

    static Stream<MockedApi<?>> products() {
        return MockedApis.all().stream();
    }

    @ParameterizedTest
    @MethodSource("products")
    void everySettingHasARowWithItsValuesAndItsDefault(MockedApi<?> api) throws IOException {
        List<String> rows = rows(api);

        assertThat(rows).hasSameSizeAs(api.settings());
        for (int i = 0; i < rows.size(); i++) {
            Setting<?> setting = api.settings().get(i);
            assertThat(rows.get(i))
                    .startsWith("| `%s` | %s | `%s` |"
                            .formatted(setting.name(), setting.values(), setting.defaultWritten()))
                    .contains("{settings: {", setting.name() + ": ");
        }
    }

    @Test
    void theWorldsOfTheTableAreWorlds() throws IOException {
        for (MockedApi<?> api : MockedApis.all()) {
            for (String row : rows(api)) {
                assertThatCode(() -> {
                            try (RollcallMock mock = WorldMock.holding(world(row))) {
                                mock.judge();
                            }
                        })
                        .as(row)
                        .doesNotThrowAnyException();
            }
        }
    }

    private static String world(String row) {
        return row.replaceFirst(".*\\| `", "").replaceFirst("` \\|$", "\n");
    }

    private static List<String> rows(MockedApi<?> api) throws IOException {
        String settings =
                Files.readString(README).split("\n## Settings\n", 2)[1].split("\n## ", 2)[0];
        String product = settings.split("\n### " + api.title().replaceAll("([().])", "\\\\$1") + "\n", 2)[1];
        return product.split("\n### ", 2)[0]
                .lines()
                .filter(line -> line.startsWith("| `"))
                .toList();
    }
}
