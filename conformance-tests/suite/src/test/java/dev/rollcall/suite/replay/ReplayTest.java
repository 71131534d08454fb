package dev.rollcall.suite.replay;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rollcall.MockServer;
import dev.rollcall.MockServerOptions;
import dev.rollcall.junit.TestClock;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Calls that overtake each other get the answers that they would get one after the other. */
class ReplayTest {
    private static final int OPERATIONS = Integer.getInteger("rollcall.replay.operations", 50_000);
    private static final int CALLERS = 8;
    private static final long SEED = 42;

    static List<Arguments> products() {
        MockServerOptions unlimited = MockServerOptions.defaults().withRateLimits(false);
        return List.of(
                Arguments.of("Commvault", new CommvaultCalls(), unlimited),
                Arguments.of("Rocket.Chat", new RocketChatCalls(), unlimited),
                Arguments.of("Rocket.Chat with rate limits", new RocketChatCalls(), unlimited.withRateLimits(true)),
                Arguments.of("Joomla", new JoomlaCalls(), unlimited));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("products")
    void repeatingTheCallsInTheOrderOfTheirTurnsRepeatsEveryAnswer(
            String product, RandomCalls calls, MockServerOptions options) throws Exception {
        Rounds rounds = new Rounds(OPERATIONS / products().size(), CALLERS);
        TestClock clock = new TestClock();
        List<Exchanged> atOnce;
        URI url;
        try (MockServer mock = start(options, clock, 0)) {
            url = mock.url();
            atOnce = talkAtOnce(url, calls, rounds, clock);
        }
        atOnce.sort(Exchanged.IN_ORDER);

        assertThat(atOnce).extracting(Exchanged::turn).contains(1L).isSorted();
        TestClock again = new TestClock();
        // The same port, since some answers tell where they come from.
        try (MockServer fresh = start(options, again, url.getPort());
                Caller caller = new Caller(fresh.url())) {
            repeat(atOnce, caller, again);
        }
    }

    private static void repeat(List<Exchanged> atOnce, Caller caller, TestClock clock) {
        int round = 0;
        for (Exchanged exchanged : atOnce) {
            for (; round < exchanged.round(); round++) {
                clock.advance(Rounds.PAUSE);
            }
            Answer answer = caller.make(exchanged.call());
            assertThat(Exchanged.of(round, exchanged.call(), answer))
                    .as("It said now: " + answer)
                    .isEqualTo(exchanged);
        }
    }

    private static List<Exchanged> talkAtOnce(URI url, RandomCalls calls, Rounds rounds, TestClock clock)
            throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(rounds.callers());
        try {
            Secrets secrets = new Secrets();
            List<Exchanged> all = new ArrayList<>();
            for (int round = 0; round < rounds.count(); round++) {
                for (Future<List<Exchanged>> talk : threads.invokeAll(talks(url, calls, secrets, rounds, round))) {
                    all.addAll(talk.get());
                }
                clock.advance(Rounds.PAUSE);
            }
            return all;
        } finally {
            threads.shutdownNow();
        }
    }

    private static List<Callable<List<Exchanged>>> talks(
            URI url, RandomCalls calls, Secrets secrets, Rounds rounds, int round) {
        return IntStream.range(0, rounds.callers())
                .<Callable<List<Exchanged>>>mapToObj(number -> () -> {
                    try (Caller caller = new Caller(url)) {
                        return talk(caller, calls, new Random(100L * round + number), secrets, rounds, round);
                    }
                })
                .toList();
    }

    private static List<Exchanged> talk(
            Caller caller, RandomCalls calls, Random random, Secrets secrets, Rounds rounds, int round) {
        List<Exchanged> talk = new ArrayList<>();
        for (int i = 0; i < rounds.callsEach(); i++) {
            Call call = calls.next(random, secrets);
            Answer answer = caller.make(call);
            calls.learn(answer, secrets);
            talk.add(Exchanged.of(round, call, answer));
        }
        return talk;
    }

    private static MockServer start(MockServerOptions options, TestClock clock, int port) {
        return MockServer.start(options.at("127.0.0.1", port)
                .withClock(clock)
                .withSeed(OptionalLong.of(SEED))
                // Answers to broken requests tell the number of the exchange, which is not that of the turn.
                .withJudging(false)
                .withTurnsShown());
    }
}
