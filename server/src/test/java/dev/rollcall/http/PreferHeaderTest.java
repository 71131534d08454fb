package dev.rollcall.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PreferHeaderTest {

    @Test
    void severalPreferencesMayStandInOneLineOrInMany() {
        PreferHeader prefer = PreferHeader.of(List.of("respond-async, CODE = 403 ;a=b", "Example=\"totp-required\""));

        assertThat(prefer.wishes())
                .containsExactly(new Preference("code", "403"), new Preference("example", "totp-required"));
        assertThat(prefer.strictness()).isEmpty();
    }

    @Test
    void ofADoubledPreferenceTheFirstCounts() {
        PreferHeader prefer = PreferHeader.of(List.of("handling=lenient, code=403, code=200", "handling=strict"));

        assertThat(prefer.code()).contains(new Preference("code", "403"));
        assertThat(prefer.strictness()).isEmpty();
    }

    @Test
    void quotedValuesMayHoldSeparatorsAndQuotes() {
        PreferHeader prefer = PreferHeader.of(List.of("example=\"a, b; \\\"c\\\"\""));

        assertThat(prefer.example()).contains(new Preference("example", "a, b; \"c\""));
        assertThat(prefer.wishes()).hasToString("[example=\"a, b; \\\"c\\\"\"]");
    }

    @Test
    void whatCannotBeReadTakesNothingElseAlong() {
        PreferHeader prefer = PreferHeader.of(List.of("=, co de=1, code=\"1\"2, example=\"\\, x", "code=403"));

        assertThat(prefer.wishes()).containsExactly(new Preference("code", "403"));
    }

    @Test
    void aLongHeaderIsReadWithoutDepth() {
        PreferHeader prefer = PreferHeader.of(List.of("a=\"" + "\\\"".repeat(100_000) + "\", code=403"));

        assertThat(prefer.code()).contains(new Preference("code", "403"));
    }
}
