package dev.rollcall.journal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rollcall.contract.Body;
import dev.rollcall.contract.Exchange;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class JournalTest {
    private static final int MEBIBYTE = 1024 * 1024;

    @Test
    void theLastExchangesAreKeptOldestFirst() {
        Journal journal = new Journal(1_000, 64L * MEBIBYTE);
        for (int i = 0; i < 1_000_000; i++) {
            journal.record(exchange("/" + i, Body.EMPTY));
        }

        List<Exchange> kept = journal.exchanges();

        assertThat(kept).hasSize(1_000);
        assertThat(kept.get(0).request().path()).isEqualTo("/999000");
        assertThat(kept.get(999).request().path()).isEqualTo("/999999");
    }

    @Test
    void largeExchangesMakeRoomForEachOther() {
        Journal journal = new Journal(1_000, 8L * MEBIBYTE);
        for (int i = 0; i < 100; i++) {
            journal.record(exchange("/" + i, Body.of(new byte[MEBIBYTE])));
        }

        assertThat(journal.exchanges()).hasSize(7);
    }

    @Test
    void theLastExchangeIsKeptHoweverLargeItIs() {
        Journal journal = new Journal(1_000, MEBIBYTE);
        journal.record(exchange("/small", Body.EMPTY));
        journal.record(exchange("/large", Body.of(new byte[2 * MEBIBYTE])));

        assertThat(journal.exchanges())
                .extracting(exchange -> exchange.request().path())
                .containsExactly("/large");

        journal.record(exchange("/next", Body.EMPTY));
        assertThat(journal.exchanges())
                .extracting(exchange -> exchange.request().path())
                .containsExactly("/next");
    }

    private static Exchange exchange(String path, Body answer) {
        Exchange.Request request = new Exchange.Request("GET", path, "", Map.of(), Body.EMPTY);
        Exchange.Response response = new Exchange.Response(200, Map.of(), answer);
        return new Exchange("echo", Instant.EPOCH, request, response);
    }
}
