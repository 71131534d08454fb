package dev.rollcall.bench.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class MarkdownTableTest {
    @Test
    void textStandsLeftAndNumbersRight() {
        String text =
                new MarkdownTable("server", "requests/s").row("a | b", "1,234").text();

        assertThat(text).isEqualTo("| server | requests/s |\n|---|--:|\n| a \\| b | 1,234 |\n");
    }

    @Test
    void aRowThatDoesNotFitIsRefused() {
        assertThatThrownBy(() -> new MarkdownTable("one", "two").row("1"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("1 cells below 2 columns");
    }
}
