package dev.rollcall.bench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BenchTest {
    @Test
    void everyCommandIsThere() {
        assertThat(Bench.commandLine().getSubcommands())
                .containsOnlyKeys("side-by-side", "growth", "check-har", "start-up", "parts");
    }
}
