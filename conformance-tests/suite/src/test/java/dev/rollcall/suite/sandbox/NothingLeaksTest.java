package dev.rollcall.suite.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import dev.rollcall.MockServer;
import dev.rollcall.MockServerOptions;
import dev.rollcall.junit.TestClock;
import dev.rollcall.suite.replay.Caller;
import dev.rollcall.suite.replay.Rounds;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
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
        Map<String, Records> records;
        try (MockServer mock = start(clock, 0)) {
            url = mock.url();
            talkAtOnce(conversations, url, clock);
            records = records(conversations, mock);
        }

        assertThat(conversations).allSatisfy(each -> assertThat(each.calls()).isPositive());
        assertThat(records.values())
                .anySatisfy(each -> assertThat(each.broken()).isNotEmpty());
        assertThat(repeatOneAfterTheOther(conversations, url.getPort())).isEqualTo(records);
        // A server that has this sandbox alone, in case that even the sequence above leaks, in the same way as before.
        for (int number = 0; number < SANDBOXES; number += 29) {
            Conversation alone = conversations.get(number);
            assertThat(repeatOneAfterTheOther(List.of(alone), url.getPort()))
                    .containsExactly(entry(alone.sandbox(), Objects.requireNonNull(records.get(alone.sandbox()))));
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
    private static Map<String, Records> repeatOneAfterTheOther(List<Conversation> conversations, int port) {
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
            return records(conversations, fresh);
        }
    }

    private static Map<String, Records> records(List<Conversation> conversations, MockServer mock) {
        return conversations.stream()
                .map(Conversation::sandbox)
                .collect(Collectors.toMap(name -> name, name -> Records.of(mock.sandbox(name))));
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
