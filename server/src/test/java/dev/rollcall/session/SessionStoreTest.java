package dev.rollcall.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class SessionStoreTest {
    private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");
    private static final UserId ADA = new UserId("ada");
    private static final SessionToken TOKEN = new SessionToken("token");

    private final SessionStore<String> store = new SessionStore<>();

    @Test
    void aTokenOfARemovedSessionStandsForNothing() {
        store.add(session("one"));
        store.bind(TOKEN, new SessionId("one"));

        store.remove(new SessionId("one"));
        store.add(session("one"));

        assertThat(store.find(TOKEN)).isEmpty();
        assertThat(store.size(ADA)).isEqualTo(1);
    }

    @Test
    void aTokenThatStandsForANewSessionOutlivesTheOldOne() {
        store.add(session("one"));
        store.add(session("two"));
        store.bind(TOKEN, new SessionId("one"));
        store.bind(TOKEN, new SessionId("two"));

        store.remove(new SessionId("one"));

        assertThat(store.find(TOKEN)).map(Session::id).contains(new SessionId("two"));
    }

    @Test
    void whoHasNoSessionAnyMoreHasNone() {
        store.add(session("one"));

        store.remove(new SessionId("one"));

        assertThat(store.newestFirst(ADA)).isEmpty();
        assertThat(store.newestFirst()).isEmpty();
        assertThat(store.size()).isZero();
    }

    private static Session<String> session(String id) {
        return Session.begin(new SessionId(id), ADA, "desk-7", NOW, "");
    }
}
