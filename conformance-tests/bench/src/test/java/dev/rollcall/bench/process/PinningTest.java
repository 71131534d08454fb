package dev.rollcall.bench.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PinningTest {
    @Test
    void aProgramIsKeptOnItsCore() {
        Pinning pinning = new Pinning(Optional.of("/usr/bin/taskset"));

        assertThat(pinning.on(1, List.of("wrk", "-t1"))).containsExactly("/usr/bin/taskset", "-c", "1", "wrk", "-t1");
    }

    @Test
    void withoutTasksetItRunsAndTheReaderIsTold() {
        Pinning pinning = new Pinning(Optional.empty());

        assertThat(pinning.on(1, List.of("wrk"))).containsExactly("wrk");
        assertThat(pinning.told()).startsWith("not pinned");
    }

    @Test
    void aMissingProgramIsAReasonToSkip() {
        assertThatThrownBy(() -> Tool.required("no-such-program-anywhere"))
                .isInstanceOf(Skipped.class)
                .hasMessage("no no-such-program-anywhere");
    }
}
