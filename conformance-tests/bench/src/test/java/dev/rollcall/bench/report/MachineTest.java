package dev.rollcall.bench.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MachineTest {
    @Test
    void theProcessorIsFoundInWhatLinuxTells() {
        assertThat(Machine.model("processor\t: 0\nmodel name\t: Example CPU 9000\n"))
                .isEqualTo("Example CPU 9000");
        assertThat(Machine.model("")).isEqualTo("unknown processor");
    }

    @Test
    void aMachineThatOthersUseIsCalledNoisy() {
        Machine busy = new Machine("Example CPU 9000", 2, "Linux 6", Machine.load("3.52 1.10 0.90 2/150 4711"));
        Machine quiet = new Machine("Example CPU 9000", 2, "Linux 6", Machine.load("0.10 1.10 0.90 2/150 4711"));

        assertThat(busy.told())
                .isEqualTo("2 cores of Example CPU 9000, Linux 6, **noisy machine, load 3.5 at the start**");
        assertThat(quiet.told()).doesNotContain("noisy").endsWith("load 0.1 at the start");
    }
}
