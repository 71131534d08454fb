package dev.rollcall.api.rocketchat;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageTest {

    @ParameterizedTest
    @CsvSource({
        "0, 50, 0, 50, 0",
        "2.9, 2.9, 2, 2, 2",
        "-5.5, 100, -5, 100, 0",
        "0, 101, 0, 100, 0",
        "0, 1e300, 0, 100, 0",
        "9223372036854775807, 1, 9223372036854775807, 1, 9223372036854775807",
        "-0.5, 1, 0, 1, 0"
    })
    void cutsFractionsAndCapsTheCount(BigDecimal offset, BigDecimal count, long echoed, int rows, long skipped) {
        Page page = Page.of(offset, count);

        assertThat(page).isEqualTo(new Page(echoed, rows));
        assertThat(page.skipped()).isEqualTo(skipped);
    }

    @Test
    void leavesImpossibleNumbersToTheDatabase() {
        BigDecimal one = BigDecimal.ONE;

        assertThat(Refused.by(() -> Page.of(one, BigDecimal.ZERO)))
                .isEqualTo("400 {\"success\":false,\"error\":\"the limit must be positive\"}");
        assertThat(Refused.by(() -> Page.of(one, new BigDecimal("0.9")))).contains("the limit must be positive");
        assertThat(Refused.by(() -> Page.of(one, one.negate()))).contains("$limit: -1\"");
        assertThat(Refused.by(() -> Page.of(new BigDecimal("1e30"), one))).contains("$skip");
    }
}
