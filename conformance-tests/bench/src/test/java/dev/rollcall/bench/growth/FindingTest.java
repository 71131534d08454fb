package dev.rollcall.bench.growth;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FindingTest {
    @Test
    void aFindingIsReadAsItWasWritten() {
        Finding finding = new Finding("list, first page", 0.25, 1.5);

        assertThat(Finding.parse(finding.line())).contains(finding);
    }

    @Test
    void whateverElseAProcessPrintsIsNoFinding() {
        assertThat(Finding.parse("OpenJDK warning: \t\t\t")).isEmpty();
    }
}
