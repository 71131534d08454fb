package dev.rollcall.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class RetentionTest {
    private static final Instant START = Instant.parse("2026-03-01T12:00:00Z");
    private static final UserId ADA = new UserId("ada");
    private static final int NEWEST = 50;
    private static final int MANY = 20_000;

    private final SessionStore<String> store = new SessionStore<>();
    private final Retention<String> retention =
            new Retention<>(store, NEWEST, session -> session.details().equals("lasting"));

    @Test
    void endedSessionsDoNotPileUp() {
        for (int i = 0; i < MANY; i++) {
            begin(i, "");
            store.replace(session(i, "").endedAt(START.plusSeconds(i)));
        }

        assertThat(store.size()).isBetween(NEWEST, 3 * NEWEST);
    }

    @Test
    void theNewestStayInTheirOrder() {
        for (int i = 0; i < MANY; i++) {
            begin(i, "");
            store.replace(session(i, "").endedAt(START.plusSeconds(i)));
        }

        assertThat(store.newestFirst(ADA)
                        .limit(NEWEST)
                        .map(session -> session.id().value()))
                .hasSize(NEWEST)
                .startsWith("19999", "19998", "19997")
                .endsWith("19950");
    }

    @Test
    void anOldSessionStaysAsLongAsItIsOpen() {
        begin(0, "");
        for (int i = 1; i < MANY; i++) {
            begin(i, "");
            store.replace(session(i, "").endedAt(START.plusSeconds(i)));
        }

        assertThat(store.find(new SessionId("0"))).isPresent();
    }

    @Test
    void openSessionsDoNotPileUpForEver() {
        for (int i = 0; i < MANY; i++) {
            begin(i, "");
            store.bind(new SessionToken("token " + i), new SessionId(String.valueOf(i)));
        }

        assertThat(store.size()).isBetween(Retention.MOST, 2 * Retention.MOST);
        assertThat(store.find(new SessionToken("token 0"))).isEmpty();
        assertThat(store.find(new SessionToken("token 19999"))).isPresent();
    }

    @Test
    void whatLastsStaysInAnyCase() {
        store.add(session(0, "lasting").endedAt(START.plusSeconds(1)));
        for (int i = 1; i < MANY; i++) {
            begin(i, "");
        }

        assertThat(store.find(new SessionId("0"))).isPresent();
    }

    private void begin(int number, String details) {
        store.add(session(number, details));
        retention.begun(ADA);
    }

    private static Session<String> session(int number, String details) {
        return Session.begin(new SessionId(String.valueOf(number)), ADA, "desk-7", START.plusSeconds(number), details);
    }
}
