package dev.rollcall.suite.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rollcall.MockServer;
import dev.rollcall.MockServerOptions;
import dev.rollcall.junit.TestClock;
import dev.rollcall.suite.replay.Caller;
import dev.rollcall.suite.replay.Rounds;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Two hundred sandboxes at once answer as they do one after the other: nothing leaks from one into another. */
class NothingLeaksTest {
    private static final int SANDBOXES = 200;
    private static final int THREADS = 8;
    private static final int CALLS = Integer.getInteger("rollcall.replay.operations", 50_000) / 8;
    private static final Rounds ROUNDS = new Rounds(CALLS, SANDBOXES);

    @Test
    void everySandboxAnswersAsIfItWereAlone() throws Exception {
        List<Conversation> conversations =
                IntStream.range(0, SANDBOXES).mapToObj(Conversation::new).toList();
        TestClock clock = new TestClock();
        URI url;
        try (MockServer mock = start(clock, 0)) {
            url = mock.url();
            talkAtOnce(conversations, url, clock);
        }

        assertThat(conversations).allSatisfy(each -> assertThat(each.calls()).isPositive());
        repeatOneAfterTheOther(conversations, url.getPort());
        // A server that has this sandbox alone, in case that even the sequence above leaks, in the same way as before.
        for (int number = 0; number < SANDBOXES; number += 29) {
            repeatOneAfterTheOther(List.of(conversations.get(number)), url.getPort());
        }
    }

    private static void talkAtOnce(List<Conversation> conversations, URI url, TestClock clock) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            for (int round = 0; round < ROUNDS.count(); round++) {
                for (Future<Void> talk : threads.invokeAll(talks(conversations, url, round))) {
                    talk.get();
                }
                clock.advance(Rounds.PAUSE);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private static List<Callable<Void>> talks(List<Conversation> conversations, URI url, int round) {
        return conversations.stream()
                .<Callable<Void>>map(conversation -> () -> {
                    conversation.talk(url, round, ROUNDS.callsEach());
                    return null;
                })
                .toList();
    }

    /** The last one first, so that the sandboxes also come into being in another order. */
    private static void repeatOneAfterTheOther(List<Conversation> conversations, int port) {
        List<Conversation> backwards = new ArrayList<>(conversations);
        Collections.reverse(backwards);
        TestClock clock = new TestClock();
        // The same port, since some answers tell where they come from.
        try (MockServer fresh = start(clock, port);
                Caller caller = new Caller(fresh.url())) {
            for (int round = 0; round < ROUNDS.count(); round++) {
                for (Conversation conversation : backwards) {
                    conversation.repeat(caller, round);
                }
                clock.advance(Rounds.PAUSE);
            }
        }
    }

    private static MockServer start(TestClock clock, int port) {
        return MockServer.start(MockServerOptions.defaults()
                .at("127.0.0.1", port)
                .withClock(clock)
                .withSeed(OptionalLong.of(42))
                .withRateLimits(true)
                .withTurnsShown());
    }
}
