package dev.rollcall.contract.judge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which engine reads which pattern, and that it does not matter for the answer. */
class PatternsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "^[a-z]{17}$",
                "^[^/]+$",
                "^QSDK [0-9a-f]+$",
                "^\\(\\d{2}\\.\\d{3}Z$",
                "^[+*?(){},|-]*$",
                "^a{2,3}$",
                "^(EMC)?[0-9A-F]{8}-[0-9A-F]{4}$",
                "^(ab)+$",
                "^$"
            })
    void whatCannotBacktrackIsReadByTheFastEngine(String pattern) {
        assertThat(SimplePattern.is(pattern)).isTrue();
        assertThat(new Patterns().getRegularExpression(pattern)).isInstanceOf(SimplePattern.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[a-z]+$",
                "^(a+)+$",
                "^a*a*$",
                "^a|b",
                "^a{1,9}a?$",
                "^[a[b]]$",
                "^[a-z&&[b]]$",
                "^(a)*(a)*$",
                "^(a|b)c",
                "^((a)+)+$",
                "^(a+)c"
            })
    void whatMayBacktrackIsReadInLinearTime(String pattern) {
        assertThat(SimplePattern.is(pattern)).isFalse();
    }

    @Test
    void bothEnginesAgree() {
        for (String pattern : List.of("^[a-z]{2}$", "^a.c", "^a{2,3}$", "^\\d+$", "^\\u0061b$", "^(ab)?c?", "^(a)+$")) {
            for (String text : List.of("", "ab", "ab\n", "abc", "aa", "aaa", "aaaa", "12", "1\u0662", "xab", "a\nc")) {
                boolean linear = com.google.re2j.Pattern.compile(pattern.replace("\\u0061", "a"))
                        .matcher(text)
                        .find();

                assertThat(new Patterns().getRegularExpression(pattern).matches(text))
                        .as(pattern + " on " + text)
                        .isEqualTo(linear);
            }
        }
    }
}
