package dev.rollcall.suite.replay;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rollcall.MockServer;
import dev.rollcall.MockServerOptions;
import dev.rollcall.junit.TestClock;
import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalLong;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Calls that overtake each other get the answers that they would get one after the other. Runs with {@code -Pfull}.
 */
@Tag("replay")
class ReplayTest {
    private static final int OPERATIONS = Integer.getInteger("rollcall.replay.operations", 50_000);
    private static final int CALLERS = 8;
    private static final long SEED = 42;

    static List<Arguments> products() {
        return List.of(
                Arguments.of("Commvault", new CommvaultCalls()),
                Arguments.of("Rocket.Chat", new RocketChatCalls()),
                Arguments.of("Joomla", new JoomlaCalls()));
    }

    /** A call and what came back, in few bytes: a million of them are kept. */
    private record Exchanged(Call call, long turn, String fingerprint) {

        static Exchanged of(Call call, Answer answer) {
            return new Exchanged(call, answer.turn(), answer.fingerprint());
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("products")
    void repeatingTheCallsInTheOrderOfTheirTurnsRepeatsEveryAnswer(String product, RandomCalls calls) throws Exception {
        List<Exchanged> atOnce;
        URI url;
        try (MockServer mock = start(0)) {
            url = mock.url();
            atOnce = talkAtOnce(new Caller(url), calls, OPERATIONS / products().size());
        }
        atOnce.sort(Comparator.comparingLong(Exchanged::turn));

        assertThat(atOnce.get(0).turn()).isEqualTo(1);
        // The same port, since some answers tell where they come from.
        try (MockServer fresh = start(url.getPort())) {
            Caller caller = new Caller(fresh.url());
            for (Exchanged exchanged : atOnce) {
                Answer again = caller.make(exchanged.call());
                assertThat(Exchanged.of(exchanged.call(), again))
                        .as(product + " now said " + again)
                        .isEqualTo(exchanged);
            }
        }
    }

    private static List<Exchanged> talkAtOnce(Caller caller, RandomCalls calls, int operations) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(CALLERS);
        try {
            Secrets secrets = new Secrets();
            List<Callable<List<Exchanged>>> talks = IntStream.range(0, CALLERS)
                    .<Callable<List<Exchanged>>>mapToObj(
                            number -> () -> talk(caller, calls, new Random(number), secrets, operations / CALLERS))
                    .toList();
            List<Exchanged> all = new ArrayList<>();
            for (Future<List<Exchanged>> talk : threads.invokeAll(talks)) {
                all.addAll(talk.get());
            }
            return all;
        } finally {
            threads.shutdownNow();
        }
    }

    private static List<Exchanged> talk(
            Caller caller, RandomCalls calls, Random random, Secrets secrets, int operations) {
        List<Exchanged> talk = new ArrayList<>();
        for (int i = 0; i < operations; i++) {
            Call call = calls.next(random, secrets);
            Answer answer = caller.make(call);
            calls.learn(answer, secrets);
            talk.add(Exchanged.of(call, answer));
        }
        return talk;
    }

    private static MockServer start(int port) {
        return MockServer.start(MockServerOptions.defaults()
                .at("127.0.0.1", port)
                .withClock(new TestClock())
                .withSeed(OptionalLong.of(SEED))
                .withTurnsShown());
    }
}
