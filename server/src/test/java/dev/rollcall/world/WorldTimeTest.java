package dev.rollcall.world;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorldTimeTest {
    private static final Instant START = Instant.parse("2026-03-04T05:06:07.123456Z");

    @ParameterizedTest
    @CsvSource({
        "now, 2026-03-04T05:06:07.123Z",
        "-30s, 2026-03-04T05:05:37.123Z",
        "-90m, 2026-03-04T03:36:07.123Z",
        "-2h, 2026-03-04T03:06:07.123Z",
        "-3d, 2026-03-01T05:06:07.123Z",
        "-1d12h, 2026-03-02T17:06:07.123Z",
        "2024-01-31T12:00:00Z, 2024-01-31T12:00:00Z",
        "2024-01-31T12:00Z, 2024-01-31T12:00:00Z",
        "2024-01-31T12:00:00.5+02:00, 2024-01-31T10:00:00.5Z"
    })
    void isAbsoluteOrCountsFromTheStart(String text, Instant moment) {
        assertThat(WorldTime.of(TextNode.valueOf(text), START)).contains(moment);
    }

    @Test
    void canBeSecondsSince1970() {
        assertThat(WorldTime.of(IntNode.valueOf(1_453_328_412), START)).contains(Instant.parse("2016-01-20T22:20:12Z"));
    }

    @Test
    void isNotOnADayThatDoesNotExist() {
        assertThat(WorldTime.of(TextNode.valueOf("2025-02-29T00:00:00Z"), START))
                .isEmpty();
    }
}
