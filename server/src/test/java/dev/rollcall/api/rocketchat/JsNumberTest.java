package dev.rollcall.api.rocketchat;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsNumberTest {

    @ParameterizedTest
    @CsvSource({
        "5, 5",
        "-5, -5",
        "+5, 5",
        "007, 7",
        "2.5, 2.5",
        ".5, 0.5",
        "5., 5",
        "1e2, 100",
        "1E-1, 0.1",
        "0x10, 16",
        "0XfF, 255",
        "0o17, 15",
        "0b101, 5",
        "' 5 ', 5",
        "' ', 0",
        "'\t', 0",
        "-0, 0",
        "1e300, 1e300"
    })
    void readsWhatJavaScriptTakesForANumber(String text, double value) {
        assertThat(JsNumber.read(text).map(BigDecimal::doubleValue)).contains(value);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "abc",
                "5a",
                "1d",
                "1f",
                "0x",
                "0xg",
                "0x-5",
                "-0x10",
                "0b2",
                "1_000",
                "1,5",
                "1e",
                ".",
                "e5",
                "NaN",
                "Infinity",
                "-Infinity",
                "1e999",
                "٣",
                "5\0"
            })
    void refusesWhatItDoesNot(String text) {
        assertThat(JsNumber.read(text)).isEmpty();
    }

    @Test
    void readsALongTextInNoTime() {
        assertThat(JsNumber.read("9".repeat(1_000_000) + "x")).isEmpty();
    }
}
