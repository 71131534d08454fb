package dev.rollcall.bench.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rollcall.bench.process.House;
import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ResultTest {
    @Test
    void onlyWhatStandsBetweenTheMarkersChanges() {
        String text = "before\n<!-- growth -->\n\nold\n\n<!-- /growth -->\nafter\n";

        assertThat(Result.placed(text, "growth", "new\n"))
                .isEqualTo("before\n<!-- growth -->\n\nnew\n\n<!-- /growth -->\nafter\n");
    }

    @Test
    void aTextWithoutMarkersIsLeftAlone() {
        assertThatThrownBy(() -> Result.placed("before", "growth", "new"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("<!-- growth -->");
    }

    @ParameterizedTest
    @ValueSource(strings = {"side-by-side", "growth", "check-har", "start-up"})
    void theReadmeHasAPlaceForEveryResult(String name) throws IOException {
        String readme = Files.readString(House.here().bench().resolve("README.md"));

        assertThat(Result.placed(readme, name, "new")).contains("\nnew\n");
    }
}
