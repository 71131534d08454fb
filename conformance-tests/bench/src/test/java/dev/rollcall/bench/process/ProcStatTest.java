package dev.rollcall.bench.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ProcStatTest {
    @Test
    void processorTimeIsFoundBehindAnyName() {
        String stat = "4711 (odd) name) S 1 4711 4711 0 -1 4194304 100 0 0 0 150 25 0 0 20 0 30 0 100 200 300";

        assertThat(ProcStat.processorMicros(stat)).isEqualTo(1_750_000);
    }

    @Test
    void memoryIsToldInKibibytes() {
        List<String> status = List.of("VmHWM:\t  2048 kB", "VmRSS:\t  1024 kB");

        assertThat(ProcStat.bytes(status, "VmRSS")).isEqualTo(1 << 20);
        assertThat(ProcStat.bytes(status, "VmSwap")).isZero();
    }
}
