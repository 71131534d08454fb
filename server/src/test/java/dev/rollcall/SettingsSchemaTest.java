package dev.rollcall;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.rollcall.api.MockedApi;
import dev.rollcall.sandbox.Setting;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The schema of world files and the settings of the products tell the same. */
class SettingsSchemaTest {

    static Stream<MockedApi<?>> products() {
        return MockedApis.all().stream();
    }

    @ParameterizedTest
    @MethodSource("products")
    void everySettingOfAProductAndNoOtherCanBeWritten(MockedApi<?> api) throws IOException {
        JsonNode part = definition(api.name() + "Settings");

        assertThat(part.path("properties").properties().stream().map(member -> member.getKey()))
                .containsExactlyElementsOf(
                        api.settings().stream().map(Setting::name).toList());
    }

    @ParameterizedTest
    @MethodSource("products")
    void valuesAndDefaultsAreTheSame(MockedApi<?> api) throws IOException {
        for (Setting<?> setting : api.settings()) {
            JsonNode part = definition(setting.name());

            assertThat(part.path("title").asText()).as(setting.name()).isEqualTo(setting.values());
            assertThat(List.of("", setting.defaultWritten()))
                    .as(setting.name())
                    .contains(part.path("default").asText());
        }
    }

    private static JsonNode definition(String name) throws IOException {
        try (InputStream in = MockServer.class.getResourceAsStream("world/world.schema.json")) {
            return new ObjectMapper().readTree(in).path("$defs").path(name);
        }
    }
}
