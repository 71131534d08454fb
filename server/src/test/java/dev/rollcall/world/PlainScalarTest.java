package dev.rollcall.world;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainScalarTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"no", "yes", "on", "0777", "1_000", "12e400", "91e3", "0x1f", ".inf", "2024-01-31", "12:30:00"})
    void whatLooksLikeSomethingElseInOldYamlIsText(String text) {
        assertThat(PlainScalar.of(text).textValue()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "+12", "12345678901234567890123", "1.50"})
    void digitsAreNumbers(String text) {
        assertThat(PlainScalar.of(text).isNumber()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"true", "False"})
    void truthIsTruth(String text) {
        assertThat(PlainScalar.of(text).isBoolean()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "~", "null"})
    void nothingIsNothing(String text) {
        assertThat(PlainScalar.of(text).isNull()).isTrue();
    }
}
