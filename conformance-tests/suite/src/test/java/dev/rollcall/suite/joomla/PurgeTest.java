package dev.rollcall.suite.joomla;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rollcall.client.joomla.ApiException;
import dev.rollcall.client.joomla.model.SessionRow;
import dev.rollcall.junit.Clients;
import dev.rollcall.junit.Rollcall;
import dev.rollcall.junit.RollcallMock;
import dev.rollcall.junit.TestClock;
import dev.rollcall.suite.Known;
import dev.rollcall.suite.Scenario;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Idle sessions, stale rows, and what becomes of both. The clock starts on an odd second. */
@Rollcall
class PurgeTest {
    /** A guest's row of the default world, more than a quarter of an hour old. */
    private static final String STALE = "d06f8b2e71c94a35b8e2f0d97c41a563";

    private static final Duration LIFETIME = Duration.ofMinutes(15);
    private static final Duration SECOND = Duration.ofSeconds(1);

    @Test
    @Scenario(known = Known.SOURCE_READ, source = "session route of 1.3.6 tests no expiry")
    void aStaleRowIsListedOnEvenSeconds(Clients clients, TestClock clock) throws ApiException {
        clock.advance(SECOND);

        assertThat(Calls.asSuperUser(clients).ids()).contains(STALE);
    }

    @Test
    @Scenario(known = Known.SOURCE_READ, source = "application class of Joomla 3.2 to 3.8.3")
    void aStaleRowIsGoneFromTheVeryListThatIsAskedForOnAnOddSecond(Clients clients) throws ApiException {
        assertThat(Calls.asSuperUser(clients).ids()).doesNotContain(STALE);
    }

    @Test
    @Scenario(known = Known.SOURCE_READ, source = "application class of Joomla 3.2 to 3.8.3")
    void whoeverCallsOnAnOddSecondPurgesAlsoIfRefused(RollcallMock mock, Clients clients, TestClock clock)
            throws ApiException {
        new Browser(mock).get("/user/sessions");
        clock.advance(SECOND);

        assertThat(Calls.asSuperUser(clients).ids()).doesNotContain(STALE);
    }

    @Test
    @Scenario(known = Known.SOURCE_READ, source = "application class of Joomla 3.2 to 3.8.3")
    void aRowOfExactlyTheLifetimeStays(RollcallMock mock, Clients clients, TestClock clock) throws ApiException {
        Browser browser = new Browser(mock).logInAsTester();
        clock.advance(LIFETIME);

        assertThat(Calls.asSuperUser(clients).ids()).contains(browser.session());
    }

    @Test
    @Scenario(known = Known.SOURCE_READ, source = "application class of Joomla 3.2 to 3.8.3")
    void aRowOlderThanTheLifetimeStaysForOneMoreEvenSecond(RollcallMock mock, Clients clients, TestClock clock)
            throws ApiException {
        Browser browser = new Browser(mock).logInAsTester();
        clock.advance(LIFETIME.plus(SECOND));
        List<String> even = Calls.asSuperUser(clients).ids();
        clock.advance(SECOND);
        List<String> odd = Calls.asSuperUser(clients).ids();

        assertThat(even).contains(browser.session());
        assertThat(odd).doesNotContain(browser.session());
    }

    @Test
    @Scenario(known = Known.SOURCE_READ, source = "database session handler of Joomla 3")
    void everyUseWritesTheRowAnew(RollcallMock mock, Clients clients, TestClock clock) throws ApiException {
        Browser browser = new Browser(mock).logInAsTester();
        clock.advance(Duration.ofMinutes(10));
        browser.get("/user");

        assertThat(row(clients, browser.session()).orElseThrow().getTime())
                .isEqualTo(String.valueOf(TestClock.START.plusSeconds(600).getEpochSecond()));
    }

    @Test
    @Scenario(known = Known.SOURCE_READ, source = "session class of Joomla 3")
    void aSessionThatIsUsedInTimeOutlivesTheLifetime(RollcallMock mock, TestClock clock) {
        Browser browser = new Browser(mock).logInAsTester();

        for (int quarters = 0; quarters < 8; quarters++) {
            clock.advance(LIFETIME);
            assertThat(browser.isGuest()).isFalse();
        }
    }

    @Test
    @Scenario(known = Known.SOURCE_READ, source = "session class of Joomla 3")
    void whoComesBackTooLateIsAGuestInANewSession(RollcallMock mock, Clients clients, TestClock clock)
            throws ApiException {
        Browser browser = new Browser(mock).logInAsTester();
        String before = browser.session();
        clock.advance(LIFETIME.plus(SECOND));

        browser.get("/user");

        assertThat(browser.session()).isNotEqualTo(before).isNotEmpty();
        assertThat(row(clients, before)).isEmpty();
        SessionRow guest = row(clients, browser.session()).orElseThrow();
        assertThat(List.of(guest.getGuest(), guest.getUserid(), guest.getUsername()))
                .containsExactly("1", "0", "");
    }

    @Test
    @Scenario(known = Known.SOURCE_READ, source = "application class of Joomla 3: sessions start before the purge")
    void theCallersOwnStaleSessionIsRestartedAndNotPurged(RollcallMock mock, TestClock clock) {
        Browser browser = new Browser(mock).logInAsTester();
        clock.advance(LIFETIME.plusSeconds(2));

        assertThat(browser.get("/user").header("Set-Cookie")).hasSize(1);
    }

    @Test
    @Scenario(known = Known.SOURCE_READ, source = "user plugin of Joomla 3")
    void theGuestsSessionBecomesTheUsersAtTheNextLogin(RollcallMock mock, Clients clients, TestClock clock)
            throws ApiException {
        Browser browser = new Browser(mock).logInAsTester();
        clock.advance(LIFETIME.plus(SECOND));
        browser.get("/user");
        String guest = browser.session();

        browser.logInAsTester();

        assertThat(row(clients, guest)).isEmpty();
        assertThat(row(clients, browser.session()).orElseThrow().getUsername()).isEqualTo(Ready.TESTER);
    }

    @Test
    @Scenario(known = Known.SOURCE_READ, source = "token plugin of 1.3.6; application class of Joomla 3.2 to 3.8.3")
    void aTokenThatWasNotUsedForLongBeginsARowBesideTheStaleOne(Clients clients, TestClock clock) throws ApiException {
        Calls caller = Calls.asSuperUser(clients);
        String first = own(caller.rows());
        clock.advance(LIFETIME.plus(SECOND));

        String second = own(caller.rows());

        assertThat(second).isNotEqualTo(first);
        assertThat(caller.ids()).contains(first, second);
        clock.advance(SECOND);
        assertThat(caller.ids()).contains(second).doesNotContain(first);
    }

    @Test
    @Scenario(known = Known.SOURCE_READ, source = "application class of Joomla 3.2 to 3.8.3")
    void staleRowsOfTheAdministratorsAreaArePurgedToo(RollcallMock mock, Clients clients, TestClock clock)
            throws ApiException {
        assertThat(Calls.asSuperUser(clients).ids()).contains(Ready.MANAGERS_SESSION);
        clock.advance(Duration.ofMinutes(20));

        new Browser(mock).send("HEAD", "/user", Map.of(), "");

        assertThat(Calls.asSuperUser(clients).ids()).doesNotContain(Ready.MANAGERS_SESSION);
    }

    private static String own(List<SessionRow> rows) {
        return rows.stream()
                .filter(row -> row.getData() == null)
                .map(SessionRow::getSessionId)
                .findFirst()
                .orElseThrow();
    }

    private static Optional<SessionRow> row(Clients clients, String session) throws ApiException {
        return Calls.asSuperUser(clients).rows().stream()
                .filter(row -> session.equals(row.getSessionId()))
                .findFirst();
    }
}
