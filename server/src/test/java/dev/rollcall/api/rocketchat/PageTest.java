package dev.rollcall.api.rocketchat;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rollcall.sandbox.Settings;
import java.math.BigDecimal;
import java.util.Optional;
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
        Page page = page(offset, count);

        assertThat(page).isEqualTo(new Page(echoed, rows));
        assertThat(page.skipped()).isEqualTo(skipped);
    }

    @Test
    void leavesImpossibleNumbersToTheDatabase() {
        BigDecimal one = BigDecimal.ONE;

        assertThat(Refused.by(() -> page(one, BigDecimal.ZERO)))
                .isEqualTo("400 {\"success\":false,\"error\":\"the limit must be positive\"}");
        assertThat(Refused.by(() -> page(one, new BigDecimal("0.9")))).contains("the limit must be positive");
        assertThat(Refused.by(() -> page(one, one.negate()))).contains("$limit: -1\"");
        assertThat(Refused.by(() -> page(new BigDecimal("1e30"), one))).contains("$skip");
    }

    private static Page page(BigDecimal offset, BigDecimal count) {
        return Page.of(new ListQuery("", "", offset, Optional.of(count)), PageLimits.of(Settings.defaults()));
    }
}
