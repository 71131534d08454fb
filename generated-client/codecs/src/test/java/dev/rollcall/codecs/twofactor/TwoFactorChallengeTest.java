package dev.rollcall.codecs.twofactor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TwoFactorChallengeTest {

    @Test
    void aRefusedCallTellsItsKind() {
        assertThat(in("{\"success\":false,\"error\":\"TOTP Required [totp-required]\",\"errorType\":\"totp-required\","
                        + "\"details\":{\"method\":\"totp\",\"codeGenerated\":false,\"availableMethods\":[\"totp\"]}}"))
                .contains(new TwoFactorChallenge("totp", false, Optional.empty()));
    }

    @Test
    void aRefusedLoginTellsItInItsError() {
        assertThat(in("{\"status\": \"error\", \"error\": \"totp-invalid\", \"message\": \"TOTP Invalid\","
                        + " \"details\": {\"method\": \"email\", \"emailOrUsername\": \"zo\\u00eb@example.org\"}}"))
                .contains(new TwoFactorChallenge("email", true, Optional.of("zoë@example.org")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "[]",
                "\"totp-required\"",
                "{\"error\":\"Unauthorized\",\"message\":\"errorType: totp-required\"}",
                "{\"errorType\":\"totp-required\"}",
                "{\"errorType\":\"totp-required\",\"details\":\"method\"}",
                "{\"errorType\":\"totp-required\",\"details\":{\"method\":1}}",
                "{\"errorType\":\"error-invalid-sort\",\"error\":\"totp-required\",\"details\":{\"method\":\"totp\"}}",
                "{\"note\":{\"errorType\":\"totp-required\",\"details\":{\"method\":\"totp\"}}}"
            })
    void whatIsNoChallengeIsNone(String body) {
        assertThat(in(body)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"errorType\":\"totp-required\",\"details\":{\"method\":\"totp\"}",
                "{\"errorType\":\"totp-required\",\"details\":{\"method\":\"totp\"}}}",
                "{\"errorType\":\"totp-required\",\"details\":{\"method\":\"totp\"},}",
                "{\"errorType\":\"totp-required\" \"details\":{\"method\":\"totp\"}}",
                "{\"errorType\":\"totp-required\",\"details\":{\"method\":\"totp\"},\"n\":01}",
                "{\"errorType\":\"totp-required\",\"details\":{\"method\":\"totp\"},\"n\":\"\n\"}",
                "{\"errorType\":\"totp-required\",\"details\":{\"method\":\"totp\"},\"n\":\"\\x\"}",
                "{\"errorType\":\"totp-required\",\"details\":{\"method\":\"totp\"},\"n\":tru}",
                "{\"errorType\":\"totp-required\",\"details\":{\"method\":\"totp\"},\"n\":[1,]}",
                "{\"errorType\":\"totp-required\",\"details\":{\"method\":\"totp\"}}\0"
            })
    void norIsWhatIsNoJson(String body) {
        assertThat(in(body)).isEmpty();
    }

    @Test
    void everyKindOfValueMayStandBesideIt() {
        assertThat(in(" {\"a\":[true,false,null,-0.5e+3,0,[],{}],\"b\\\"\\/\\n\":\"\\u0000\",\r\n\t"
                        + "\"errorType\":\"totp-required\",\"details\":{\"x\":[[1],{\"y\":2}],\"method\":\"totp\"}} "))
                .isPresent();
    }

    @Test
    void nothingIsReadTooDeep() {
        assertThat(in("[".repeat(100_000))).isEmpty();
        assertThat(in("{\"errorType\":\"totp-required\",\"details\":{\"method\":\"totp\"},\"n\":" + "[".repeat(64)
                        + "]".repeat(64) + "}"))
                .isEmpty();
    }

    private static Optional<TwoFactorChallenge> in(String body) {
        return TwoFactorChallenge.in(body.getBytes(StandardCharsets.UTF_8));
    }
}
