package dev.rollcall.api.rocketchat;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SearchPatternTest {
    private static final String SEARCHED = "ChromebrowserWindowso94SveQp6fyPsoiNC2tTEqR7ZNMJ4HGGNa";

    @ParameterizedTest
    @ValueSource(
            strings = {"", "chrome", "O94SVEQP6FYPSOINC", "^chrome", "windows.{17}2t", "(a+)+$", "(fire|chr)o", "\\d{2}"
            })
    void findsInAnyCaseWhatThePatternDescribes(String pattern) {
        assertThat(SearchPattern.of(pattern).test(SEARCHED)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"safari", "chrome$", "^o94", "\\."})
    void findsNothingElse(String pattern) {
        assertThat(SearchPattern.of(pattern).test(SEARCHED)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "[, missing closing ]",
        "*, missing argument to repetition operator",
        "(?=a), invalid or unsupported Perl syntax",
        "(a)\\1, invalid escape sequence",
        "((a{100}){100}){100}, regular expression is too large",
        "(((a?){30}){30}){30}, regular expression is too large",
    })
    void saysInTheDatabasesShapeWhatIsWrong(String pattern, String complaint) {
        assertThat(Refused.by(() -> SearchPattern.of(pattern)))
                .isEqualTo("400 {\"success\":false,\"error\":\"Regular expression is invalid: " + complaint + "\"}");
    }

    @Test
    void isNotBroughtDownByNestingOrANul() {
        assertThat(Refused.by(() -> SearchPattern.of("(".repeat(4_000) + ")".repeat(4_000))))
                .contains("parentheses are too deeply nested");
        assertThat(SearchPattern.of("(".repeat(250) + ")".repeat(250)).test(SEARCHED))
                .isTrue();
        assertThat(SearchPattern.of("((a?){30}){33}").test(SEARCHED)).isTrue();
        assertThat(Refused.by(() -> SearchPattern.of("a\0b"))).contains("must not contain null bytes");
    }
}
