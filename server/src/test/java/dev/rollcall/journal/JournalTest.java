package dev.rollcall.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import dev.rollcall.contract.Body;
import dev.rollcall.contract.Exchange;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

class JournalTest {
    private static final int MEBIBYTE = 1024 * 1024;

    @Test
    void theLastExchangesAreKeptOldestFirst() {
        Journal journal = new Journal(new JournalLimits(1_000, 64L * MEBIBYTE));
        for (int i = 0; i < 1_000_000; i++) {
            journal.record(said("/" + i, Body.EMPTY));
        }

        List<Exchange> kept = journal.exchanges();

        assertThat(kept).hasSize(1_000);
        assertThat(kept.get(0).request().path()).isEqualTo("/999000");
        assertThat(kept.get(999).request().path()).isEqualTo("/999999");
    }

    @Test
    void largeExchangesMakeRoomForEachOther() {
        Journal journal = new Journal(new JournalLimits(1_000, 8L * MEBIBYTE));
        for (int i = 0; i < 100; i++) {
            journal.record(said("/" + i, Body.of(new byte[MEBIBYTE])));
        }

        assertThat(journal.exchanges()).hasSize(7);
    }

    @Test
    void theLastExchangeIsKeptHoweverLargeItIs() {
        Journal journal = new Journal(new JournalLimits(1_000, MEBIBYTE));
        journal.record(said("/small", Body.EMPTY));
        journal.record(said("/large", Body.of(new byte[2 * MEBIBYTE])));

        assertThat(journal.exchanges())
                .extracting(exchange -> exchange.request().path())
                .containsExactly("/large");

        journal.record(said("/next", Body.EMPTY));
        assertThat(journal.exchanges())
                .extracting(exchange -> exchange.request().path())
                .containsExactly("/next");
    }

    @Test
    void numbersGoOnWhateverIsDroppedOrCleared() {
        Journal journal = new Journal(new JournalLimits(2, MEBIBYTE));
        for (int i = 1; i <= 5; i++) {
            journal.record(said("/" + i, Body.EMPTY));
        }

        assertThat(journal.entries()).extracting(Entry::number).containsExactly(4L, 5L);
        assertThat(journal.find(3)).isEmpty();
        assertThat(journal.find(4))
                .hasValueSatisfying(
                        entry -> assertThat(entry.exchange().request().path()).isEqualTo("/4"));

        journal.clear();
        assertThat(journal.entries()).isEmpty();
        assertThat(journal.record(said("/6", Body.EMPTY)).number()).isEqualTo(6);
    }

    @Test
    void whatIsDroppedIsStillCountedAndWhatIsClearedIsNot() {
        Journal journal = new Journal(new JournalLimits(1, MEBIBYTE));
        Counted list = new Counted("echo", Optional.of("list"), 200);
        for (int i = 1; i <= 5; i++) {
            journal.record(said("/" + i, Body.EMPTY));
        }

        assertThat(journal.counts().all()).containsExactly(entry(list, 5L));
        assertThat(journal.counts().sum()).isEqualTo(5);
        assertThat(journal.counts().sum(counted -> counted.status() != 200)).isZero();

        journal.clear();
        assertThat(journal.counts().all()).isEmpty();
    }

    @Test
    void whoHasEndedFollowingIsToldNothing() {
        Journal journal = new Journal(JournalLimits.defaults());
        List<Entry> told = new ArrayList<>();
        Following first = journal.follow(told::add);
        journal.follow(told::add);

        first.close();
        first.close();
        Entry entry = journal.record(said("/", Body.EMPTY));

        assertThat(told).containsExactly(entry);
    }

    @Test
    void manyCallersAtOnceGetEachTheirOwnNumber() throws Exception {
        Journal journal = new Journal(JournalLimits.defaults());
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            Callable<Long> recording =
                    () -> journal.record(said("/", Body.EMPTY)).number();

            Set<Long> numbers = new TreeSet<>();
            for (Future<Long> number : threads.invokeAll(Collections.nCopies(500, recording))) {
                numbers.add(number.get());
            }

            assertThat(numbers).hasSize(500).contains(1L, 500L);
            assertThat(journal.entries()).extracting(Entry::number).containsExactlyElementsOf(numbers);
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void nobodyIsToldAnEntryAfterItWasCleared() throws Exception {
        Journal journal = new Journal(JournalLimits.defaults());
        List<String> events = Collections.synchronizedList(new ArrayList<>());
        Thread clearing = new Thread(() -> journal.clear(last -> events.add("cleared " + last)));
        journal.follow(entry -> {
            clearing.start();
            letRun(clearing);
        });
        journal.follow(entry -> events.add("told " + entry.number()));

        journal.record(said("/", Body.EMPTY));
        clearing.join();

        assertThat(events).containsExactly("told 1", "cleared 1");
    }

    /** As far as it comes: to its end, or to a lock that somebody else has. */
    private static void letRun(Thread thread) {
        while (thread.getState() != Thread.State.TERMINATED && thread.getState() != Thread.State.BLOCKED) {
            Thread.onSpinWait();
        }
    }

    private static Said said(String path, Body answer) {
        Exchange.Request request = new Exchange.Request("GET", path, "", Map.of(), Body.EMPTY);
        Exchange.Response response = new Exchange.Response(200, Map.of(), answer);
        Exchange exchange = new Exchange("echo", Instant.EPOCH, request, response);
        return new Said(exchange, Optional.of("list"), Optional.empty());
    }
}
