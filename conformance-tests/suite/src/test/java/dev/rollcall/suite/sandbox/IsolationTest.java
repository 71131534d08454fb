package dev.rollcall.suite.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import dev.rollcall.journal.Counted;
import dev.rollcall.junit.Rollcall;
import dev.rollcall.junit.RollcallMock;
import dev.rollcall.junit.TestClock;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

@Rollcall(ownServer = true)
class IsolationTest {
    private static final int GUESTS = 8;

    @Test
    void whoIsLoggedInInOneSandboxIsNobodyInAnother(RollcallMock mock) {
        Map<String, String> login = Guest.byPath(mock.url(), "mine").logIn();

        assertThat(Guest.byPath(mock.url(), "mine").me(login).status()).isEqualTo(200);
        assertThat(Guest.byPath(mock.url(), "yours").me(login).status()).isEqualTo(401);
        assertThat(Guest.byHeaders(mock.url(), Map.of()).me(login).status()).isEqualTo(401);
    }

    @Test
    void everySandboxStartsWithTheWorldOfTheServer(RollcallMock mock) {
        Map<String, String> printed =
                Map.of("X-User-Id", "W6H7fX5xg9Gkkh5gh", "X-Auth-Token", "hZ5R1Py4oJe2JbmPTuSgR7cMy-UcU3zr1ZtoLuCr64C");

        assertThat(Guest.byPath(mock.url(), "mine").me(printed).status()).isEqualTo(200);
    }

    @Test
    void timePassesInOneSandboxAlone(RollcallMock mock) {
        Guest mine = Guest.byPath(mock.url(), "mine");
        Guest yours = Guest.byPath(mock.url(), "yours");
        Map<String, String> myLogin = mine.logIn();
        Map<String, String> yourLogin = yours.logIn();

        mock.sandbox("mine").clock().advance(Duration.ofDays(91));

        assertThat(mine.me(myLogin).status()).isEqualTo(401);
        assertThat(mine.me(myLogin).header("Date")).containsExactly("Wed, 03 Jun 2026 05:06:07 GMT");
        assertThat(yours.me(yourLogin).status()).isEqualTo(200);
        assertThat(yours.me(yourLogin).header("Date")).containsExactly("Wed, 04 Mar 2026 05:06:07 GMT");
    }

    @Test
    void theServersTimePassesInAllOfThem(RollcallMock mock, TestClock clock) {
        Guest mine = Guest.byPath(mock.url(), "mine");
        mock.sandbox("mine").clock().advance(Duration.ofHours(1));

        clock.advance(Duration.ofMinutes(2));

        assertThat(mine.me(mine.logIn()).header("Date")).containsExactly("Wed, 04 Mar 2026 06:08:07 GMT");
    }

    @Test
    void everySandboxKeepsAJournalOfItsOwnWhichKnowsNoPrefix(RollcallMock mock) {
        Guest.byPath(mock.url(), "mine").logIn();
        Guest.byPath(mock.url(), "yours").logIn();

        assertThat(mock.sandbox("mine").journal().exchanges())
                .singleElement()
                .satisfies(exchange -> assertThat(exchange.request().path()).isEqualTo("/api/v1/login"));
        assertThat(mock.sandbox("yours").journal().exchanges()).hasSize(1);
        assertThat(mock.sandbox("default").journal().exchanges()).isEmpty();
        assertThat(mock.traffic().exchanges()).hasSize(2);
    }

    @Test
    void numbersCountsAndVerdictsAreThoseOfOneSandbox(RollcallMock mock) {
        Guest mine = Guest.byPath(mock.url(), "mine");
        mine.logIn();
        mine.me(mine.logIn());
        Guest.byPath(mock.url(), "yours").me(Map.of("X-User-Id", "nobody"));

        Records ofMine = Records.of(mock.sandbox("mine"));
        Records ofYours = Records.of(mock.sandbox("yours"));
        assertThat(ofMine.numbers()).containsExactly(1L, 2L, 3L);
        assertThat(ofMine.counts())
                .containsExactly(
                        entry(new Counted("rocketchat", Optional.of("getMe"), 200), 1L),
                        entry(new Counted("rocketchat", Optional.of("logIn"), 200), 2L));
        assertThat(ofMine.broken()).isEmpty();
        assertThat(ofYours.counts()).containsExactly(entry(new Counted("rocketchat", Optional.of("getMe"), 401), 1L));
        assertThat(ofYours.broken()).containsExactly(1L);
        assertThat(ofYours.coverage()).isNotEqualTo(ofMine.coverage());
        assertThat(Records.of(mock.sandbox("default"))).isEqualTo(Records.of(mock.sandbox("untouched")));
        mock.traffic().expectBrokenRequests("request.credentials.missing");
    }

    @Test
    void manyFirstUsesAtOnceMakeOneSandbox(RollcallMock mock) throws Exception {
        Guest guest = Guest.byPath(mock.url(), "new");
        ExecutorService threads = Executors.newFixedThreadPool(GUESTS);
        try {
            Callable<Map<String, String>> first = guest::logIn;

            List<Future<Map<String, String>>> logins = threads.invokeAll(Collections.nCopies(GUESTS, first));

            for (Future<Map<String, String>> login : logins) {
                assertThat(guest.me(login.get()).status()).isEqualTo(200);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void chanceDependsOnTheNameAndNotOnTheOrderOfCreation(RollcallMock mock) {
        Map<String, String> mine = Guest.byPath(mock.url(), "mine").logIn();
        Map<String, String> yours = Guest.byPath(mock.url(), "yours").logIn();

        try (RollcallMock again = RollcallMock.start(options -> options)) {
            assertThat(Guest.byPath(again.url(), "yours").logIn())
                    .isEqualTo(yours)
                    .isNotEqualTo(mine);
            assertThat(Guest.byPath(again.url(), "mine").logIn()).isEqualTo(mine);
        }
    }
}
