package dev.rollcall.api.joomla;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rollcall.api.joomla.Caller.News;
import dev.rollcall.http.Failure;
import dev.rollcall.http.FailureException;
import dev.rollcall.session.Account;
import dev.rollcall.session.Session;
import dev.rollcall.session.SessionId;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class RecognitionTest {
    private static final Duration LIFETIME = Duration.ofMinutes(15);
    private static final String PASSWORD = "correct-horse-42";

    private final Site site = new Site();

    @Test
    void knowsACookieAndCountsItsRequests() {
        SessionId own = site.logIn(People.TESTER);
        site.pass(Duration.ofMinutes(14));

        Caller caller = site.withCookie(own);

        assertThat(caller.news()).isEqualTo(News.NONE);
        assertThat(caller.session().orElseThrow().seen()).isEqualTo("2026-03-01T12:14:00Z");
        assertThat(caller.session().orElseThrow().details().timer().counter()).isEqualTo(2);
    }

    @Test
    void turnsASessionThatLayIdleForMoreThanAQuarterOfAnHourIntoAGuests() {
        SessionId own = site.logIn(People.TESTER);
        site.pass(LIFETIME.plusSeconds(1));

        Caller caller = site.withCookie(own);

        assertThat(caller.news()).isEqualTo(News.RESTARTED);
        assertThat(caller.isLoggedIn()).isFalse();
        assertThat(site.ids()).doesNotContain(own.value()).contains(id(caller));
    }

    @Test
    void keepsASessionThatLayIdleForExactlyThatTime() {
        SessionId own = site.logIn(People.TESTER);
        site.pass(LIFETIME);

        assertThat(site.withCookie(own).isLoggedIn()).isTrue();
    }

    @Test
    void leavesOldRowsInTheTableOnEvenSeconds() {
        SessionId own = site.logIn(People.TESTER);
        site.pass(Duration.ofDays(1));

        assertThat(site.ids()).contains(own.value());
    }

    @Test
    void throwsRowsOlderThanAQuarterOfAnHourAwayOnOddSeconds() {
        SessionId own = site.logIn(People.TESTER);
        site.pass(LIFETIME.minusSeconds(1));
        assertThat(site.ids()).contains(own.value());

        site.pass(Duration.ofSeconds(2));

        assertThat(site.ids()).doesNotContain(own.value());
        assertThat(site.withCookie(own)).isEqualTo(Caller.nobody());
    }

    @Test
    void startsTheCallersOwnSessionBeforeItThrowsOldOnesAway() {
        SessionId own = site.logIn(People.TESTER);
        site.pass(LIFETIME.plusSeconds(1));

        assertThat(site.withCookie(own).news()).isEqualTo(News.RESTARTED);
    }

    @Test
    void neverThrowsPrintedRowsAway() {
        site.pass(Duration.ofDays(4_000).plusSeconds(1));

        assertThat(site.ids())
                .contains("09330c9f0999649789391191fab99269", "f188888888ffa8fd9f777777779a1f99")
                .hasSize(3);
    }

    @Test
    void takesNobodyForLoggedInWhoComesWithASessionOfTheAdministratorsArea() {
        Caller caller = site.withCookie(new SessionId("f188888888ffa8fd9f777777779a1f99"));

        assertThat(caller).isEqualTo(Caller.nobody());
    }

    @Test
    void logsTheOwnerOfATokenInAndKeepsOneRowForAllCalls() {
        Caller first = site.withToken(People.SUPER_USER);
        site.pass(Duration.ofMinutes(10));
        Caller second = site.withToken(People.SUPER_USER);

        assertThat(first.news()).isEqualTo(News.LOGGED_IN);
        assertThat(id(second)).isEqualTo(id(first));
        assertThat(second.session().orElseThrow().seen()).isEqualTo("2026-03-01T12:10:00Z");
    }

    @Test
    void beginsAnotherRowForATokenThatWasNotUsedForLong() {
        Caller first = site.withToken(People.SUPER_USER);
        site.pass(Duration.ofHours(1));
        Caller second = site.withToken(People.SUPER_USER);

        assertThat(id(second)).isNotEqualTo(id(first));
        assertThat(site.ids()).contains(id(second), id(first));
    }

    @Test
    void hasNotStoredThePayloadOfASessionThatTheSameCallBegan() {
        Caller caller = site.withToken(People.SUPER_USER);

        assertThat(site.sessions().list(caller))
                .allSatisfy(row -> assertThat(row.data() == null)
                        .isEqualTo(row.session().id().value().equals(id(caller))));
    }

    @Test
    void keepsTheSessionOfACookieWhoseUserTheTokenConfirms() {
        SessionId own = site.logIn(People.SUPER_USER);

        Caller caller = site.withToken(token(People.SUPER_USER), own);

        assertThat(caller.news()).isEqualTo(News.CONFIRMED);
        assertThat(id(caller)).isEqualTo(own.value());
        assertThat(site.sessions().list(caller)).noneMatch(row -> row.data() == null);
    }

    @Test
    void turnsTheSessionOfACookieIntoThatOfTheTokensOwner() {
        SessionId own = site.logIn(People.TESTER);

        Caller caller = site.withToken(token(People.SUPER_USER), own);

        assertThat(caller.session().map(Session::account)).contains(People.SUPER_USER.id());
        assertThat(site.ids()).doesNotContain(own.value());
    }

    @Test
    void givesTheSessionOfACookieAnotherIdWithEveryLoginByPassword() {
        SessionId own = site.logIn(People.SUPER_USER);
        Credentials.Basic basic = new Credentials.Basic("ada.sample", PASSWORD);

        Caller caller = site.recognise(new Credentials(own, null, basic, false));

        assertThat(caller.news()).isEqualTo(News.LOGGED_IN);
        assertThat(site.ids()).contains(id(caller)).doesNotContain(own.value());
    }

    @Test
    void logsTheUserOfACookieOutForAWrongToken() {
        SessionId own = site.logIn(People.TESTER);

        Caller caller = site.withToken("wrong", own);

        assertThat(caller.news()).isEqualTo(News.LOGGED_OUT);
        assertThat(caller.isLoggedIn()).isFalse();
        assertThat(site.ids()).doesNotContain(own.value());
    }

    @Test
    void leavesAGuestAloneForAWrongToken() {
        Caller caller = site.withToken("wrong", new SessionId("5e902f4ab7c8d13660fa72e1b9d4c085"));

        assertThat(caller.news()).isEqualTo(News.NONE);
        assertThat(site.ids()).contains("5e902f4ab7c8d13660fa72e1b9d4c085");
    }

    @Test
    void readsTokensInTheirExactLetterCase() {
        assertThat(site.withToken(token(People.SUPER_USER).toLowerCase(Locale.ROOT), null)
                        .isLoggedIn())
                .isFalse();
    }

    @Test
    void logsInWithAPasswordUnlessATokenIsPresent() {
        Credentials.Basic basic = new Credentials.Basic("ada.sample", PASSWORD);

        assertThat(site.recognise(new Credentials(null, null, basic, false)).isLoggedIn())
                .isTrue();
        assertThat(site.recognise(new Credentials(null, "wrong", basic, false)).isLoggedIn())
                .isFalse();
        assertThat(site.recognise(new Credentials(null, "", basic, false)).isLoggedIn())
                .isFalse();
    }

    @Test
    void ignoresAWrongPasswordUnlessTheCallerInsists() {
        Caller silent = site.withPassword("ada.sample", "wrong", false);
        Failure strict = refusal(() -> site.withPassword("ada.sample", "wrong", true));

        assertThat(silent.isLoggedIn()).isFalse();
        assertThat(strict.status()).isEqualTo(401);
        assertThat(strict.body()).isNull();
        assertThat(strict.headers()).containsEntry("WWW-Authenticate", "Basic realm=\"cAPI REST API\"");
    }

    @Test
    void challengesGuestsWhoInsistAndLetsKnownCallersPass() {
        SessionId own = site.logIn(People.TESTER);

        assertThat(refusal(() -> site.recognise(new Credentials(null, null, null, true)))
                        .status())
                .isEqualTo(401);
        assertThat(site.recognise(new Credentials(own, null, null, true)).isLoggedIn())
                .isTrue();
        assertThat(site.recognise(new Credentials(null, token(People.TESTER), null, true))
                        .isLoggedIn())
                .isTrue();
    }

    @Test
    void takesAnEmptyPasswordForNone() {
        assertThat(List.of(site.withPassword("ada.sample", "", true), site.withPassword("", PASSWORD, true)))
                .noneMatch(Caller::isLoggedIn);
    }

    @Test
    void neverLetsAPrintedRowBeReplacedByALogin() {
        site.withToken(token(People.SUPER_USER), new SessionId("09330c9f0999649789391191fab99269"));

        assertThat(site.ids()).contains("09330c9f0999649789391191fab99269");
    }

    private static String token(Account<JoomlaAccountDetails> account) {
        return account.details().apiToken().value();
    }

    private static String id(Caller caller) {
        return caller.session().orElseThrow().id().value();
    }

    private static Failure refusal(ThrowingCallable call) {
        Failure[] failure = new Failure[1];
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(FailureException.class, refused -> failure[0] = refused.failure());
        return failure[0];
    }
}
