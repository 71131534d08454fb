package dev.rollcall.suite.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.rollcall.MockServer;
import dev.rollcall.MockedApis;
import dev.rollcall.api.MockedApi;
import dev.rollcall.junit.RollcallMock;
import dev.rollcall.sandbox.Setting;
import dev.rollcall.suite.Tool;
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
    private static final ObjectMapper JSON = new ObjectMapper();
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
                    .contains("-d '{", "\"" + setting.name() + "\": ");
        }
    }

    @ParameterizedTest
    @MethodSource("products")
    void theCallOfTheTableChoosesIt(MockedApi<?> api) throws IOException {
        Tool bash = Tool.required("bash");
        Tool.required("curl");
        try (MockServer mock = MockServer.start()) {
            for (String row : rows(api)) {
                String here =
                        command(row).replace("http://localhost:8080", mock.url().toString());

                JsonNode after = JSON.readTree(bash.run(Path.of("."), "-c", here + " --silent --show-error")
                        .output());

                chosen(row)
                        .properties()
                        .forEach(member ->
                                assertThat(after.get(member.getKey())).as(row).isEqualTo(member.getValue()));
            }
        }
    }

    @Test
    void theSameCanBeToldByAWorldFile() throws IOException {
        for (MockedApi<?> api : MockedApis.all()) {
            for (String row : rows(api)) {
                String world = api.name() + ": {settings: " + chosen(row) + "}\n";

                assertThatCode(() -> {
                            try (RollcallMock mock = WorldMock.holding(world)) {
                                mock.judge();
                            }
                        })
                        .as(row)
                        .doesNotThrowAnyException();
            }
        }
    }

    private static String command(String row) {
        return row.replaceFirst(".*\\| `", "").replaceFirst("` \\|$", "");
    }

    private static JsonNode chosen(String row) throws IOException {
        return JSON.readTree(command(row).replaceFirst(".*-d '", "").replaceFirst("' http.*", ""));
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
