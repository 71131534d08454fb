package dev.rollcall.suite.replay;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rollcall.MockServer;
import dev.rollcall.MockServerOptions;
import dev.rollcall.junit.TestClock;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.OptionalLong;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The same seed, the same calls and the same clock give the same bytes: on every machine, on every JDK, in every build. */
class DeterminismTest {
    private static final int CALLS = 5_000;
    private static final int CALLS_BETWEEN_PAUSES = 100;
    private static final Duration PAUSE = Duration.ofMinutes(3);
    private static final long SEED = 5;

    /**
     * Of all answers, with status and headers. It changes with everything that an answer shows; then look at what else
     * changed before you write down the new one, which the failure tells.
     */
    private static final String DIGEST = "aca09149b0f1c1ac54021bd277a35df4ea438a1d8470d39121c50dd7f5969bc6";

    @Test
    void fiveThousandCallsGetTheBytesThatTheyGotWhenThisWasWritten() {
        List<RandomCalls> products = List.of(new CommvaultCalls(), new RocketChatCalls(), new JoomlaCalls());
        List<Secrets> secrets = products.stream().map(product -> new Secrets()).toList();
        Random random = new Random(SEED);
        TestClock clock = new TestClock();
        MessageDigest digest = sha256();

        try (MockServer mock = start(clock);
                Caller caller = new Caller(mock.url(), "mock.example")) {
            for (int i = 0; i < CALLS; i++) {
                RandomCalls product = products.get(i % products.size());
                Secrets known = secrets.get(i % products.size());
                Answer answer = caller.make(product.next(random, known));
                product.learn(answer, known);
                digest.update(answer.fingerprint().getBytes(StandardCharsets.US_ASCII));
                if (i % CALLS_BETWEEN_PAUSES == 0) {
                    clock.advance(PAUSE);
                }
            }
        }

        assertThat(HexFormat.of().formatHex(digest.digest())).isEqualTo(DIGEST);
    }

    private static MockServer start(TestClock clock) {
        return MockServer.start(MockServerOptions.defaults()
                .withClock(clock)
                .withRateLimits(true)
                .withSeed(OptionalLong.of(SEED)));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }
}
