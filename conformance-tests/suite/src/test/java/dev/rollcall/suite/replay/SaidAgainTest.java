package dev.rollcall.suite.replay;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rollcall.MockServer;
import dev.rollcall.MockServerOptions;
import dev.rollcall.journal.Counts;
import dev.rollcall.junit.TestClock;
import dev.rollcall.sandbox.Sandbox;
import dev.rollcall.sandbox.Turns;
import java.time.Duration;
import java.util.List;
import java.util.OptionalLong;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Answers that are said once more without asking the rules are those that the rules would have given, and all else is as if the
 * rules had been asked: what callers do, two servers see, of which one remembers no answer since it numbers them.
 */
class SaidAgainTest {
    private static final int CALLS = 200;
    private static final List<Duration> PAUSES = Stream.of(
                    "PT0S",
                    "PT0S",
                    "PT0S",
                    "PT0.001S",
                    "PT0.02S",
                    "PT0.4S",
                    "PT0.4S",
                    "PT1S",
                    "PT1S",
                    "PT7S",
                    "PT61S",
                    "PT31M")
            .map(Duration::parse)
            .toList();

    static Stream<Arguments> products() {
        MockServerOptions freely = MockServerOptions.defaults();
        MockServerOptions limited = freely.withRateLimits(true);
        return Stream.of(1L, 2L)
                .flatMap(seed -> Stream.of(
                        Arguments.of("commvault", new CommvaultCalls(), freely, seed),
                        Arguments.of("rocketchat", new RocketChatCalls(), freely, seed),
                        Arguments.of("rocketchat", new RocketChatCalls(), limited, seed),
                        Arguments.of("joomla", new JoomlaCalls(), freely, seed)));
    }

    @ParameterizedTest(name = "{0}, {index}")
    @MethodSource("products")
    void nobodyCanTellThem(String product, RandomCalls calls, MockServerOptions options, long seed) {
        TestClock clock = new TestClock();
        Random random = new Random(seed);
        Secrets secrets = new Secrets();
        Polls polls = new Polls(calls);
        MockServerOptions same = options.withClock(clock).withSeed(OptionalLong.of(seed));
        try (MockServer remembering = MockServer.start(same, State.APIS);
                MockServer asking = MockServer.start(same.withTurnsShown(), State.APIS);
                Caller caller = new Caller(remembering.url(), "mock.example");
                Caller twin = new Caller(asking.url(), "mock.example")) {
            for (int i = 0; i < CALLS; i++) {
                clock.advance(RandomCalls.any(PAUSES, random));
                Call call = polls.next(random, secrets);
                for (int times = random.nextInt(4); times >= 0; times--) {
                    Answer answer = caller.make(call);

                    assertThat(answer.fingerprint())
                            .as(call + " gets " + answer)
                            .isEqualTo(twin.make(call).fingerprint());
                    polls.learn(call, answer, secrets);
                    clock.advance(Duration.ofMillis(random.nextInt(2)));
                }

                assertSameState(product, remembering.sandbox("default"), asking.sandbox("default"));
            }

            assertSame(remembering.sandbox("default"), asking.sandbox("default"));
            assertThat(turns(remembering, product))
                    .isLessThanOrEqualTo(turns(asking, product) - (product.equals("rocketchat") ? 0 : 1));
        }
    }

    private static void assertSameState(String product, Sandbox remembering, Sandbox asking) {
        assertThat(new State(remembering, product).written()).isEqualTo(new State(asking, product).written());
    }

    private static void assertSame(Sandbox remembering, Sandbox asking) {
        assertThat(remembering.chance().state()).isEqualTo(asking.chance().state());
        assertThat(remembering.journal().exchanges())
                .usingElementComparator((one, other) -> one.toString().compareTo(other.toString()))
                .isEqualTo(asking.journal().exchanges());
        assertThat(counted(remembering)).isEqualTo(counted(asking));
        assertThat(remembering.verdicts().count()).isEqualTo(asking.verdicts().count());
        assertThat(remembering.verdicts().coverage().toString())
                .isEqualTo(asking.verdicts().coverage().toString());
    }

    private static long turns(MockServer mock, String product) {
        Turns.Turn turn = mock.sandbox("default")
                .turns(product.equals("joomla") ? "joomla-capi" : product)
                .take();
        turn.end();
        return turn.number();
    }

    private static String counted(Sandbox sandbox) {
        Counts counts = sandbox.journal().counts();
        return counts.all().toString();
    }
}
