package dev.rollcall.codecs.twofactor;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.rollcall.codecs.corpus.Corpus;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TwoFactorChallengeTest {

    static Stream<JsonNode> challenges() {
        return Corpus.cases("challenges");
    }

    @ParameterizedTest
    @MethodSource("challenges")
    void isToldFromOtherRefusals(JsonNode one) {
        Optional<TwoFactorChallenge> expected = Optional.of(one.get("challenge"))
                .filter(JsonNode::isObject)
                .map(challenge -> new TwoFactorChallenge(
                        challenge.get("method").asText(),
                        challenge.get("invalid").asBoolean(),
                        Optional.ofNullable(challenge.get("recipient")).map(JsonNode::asText)));

        assertThat(in(one.get("body").asText())).isEqualTo(expected);
    }

    @Test
    void nothingIsReadTooDeep() {
        String challenge = "{\"errorType\":\"totp-required\",\"details\":{\"method\":\"totp\"},\"n\":";

        assertThat(in(challenge + "[".repeat(63) + "]".repeat(63) + "}")).isPresent();
        assertThat(in(challenge + "[".repeat(64) + "]".repeat(64) + "}")).isEmpty();
        assertThat(in("[".repeat(100_000))).isEmpty();
    }

    private static Optional<TwoFactorChallenge> in(String body) {
        return TwoFactorChallenge.in(body.getBytes(StandardCharsets.UTF_8));
    }
}
