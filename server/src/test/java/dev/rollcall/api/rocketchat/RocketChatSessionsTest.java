package dev.rollcall.api.rocketchat;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rollcall.codecs.RocketChatPassword;
import dev.rollcall.sandbox.Sandbox;
import dev.rollcall.sandbox.Settings;
import dev.rollcall.session.Chance;
import dev.rollcall.session.Session;
import dev.rollcall.session.SessionToken;
import dev.rollcall.session.UserId;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RocketChatSessionsTest {
    private static final UserId TESTROXIE = new UserId("2tTEqR7ZNMJ4HGGNa");
    private static final SessionToken PRINTED = new SessionToken("ocFlTSMfowj9tSH1vQV6ANL9SiahkKUK1KhU_PpAUtT");
    private static final Visit PHONE = new Visit("10.0.0.1", "RC Mobile; iOS 16.4; v4.38.0 (43210)", "chat.example");
    private static final Proof CODE = new Proof("148750", "");
    private static final ListQuery ALL = new ListQuery("", "", BigDecimal.ZERO, Optional.of(BigDecimal.valueOf(50)));

    private final SettableClock clock = new SettableClock();
    private final RocketChatSessions sessions = workspace(clock);

    private static RocketChatSessions workspace(InstantSource clock) {
        return workspace(clock, Settings.defaults());
    }

    private static RocketChatSessions workspace(InstantSource clock, Settings settings) {
        return new RocketChatSessions(
                new Sandbox(clock, Chance.seeded(1), settings),
                (address, code) -> {},
                RocketChatWorld.members(),
                RocketChatWorld.sessions());
    }

    private static LoginAttempt attempt(String name, String password) {
        return new LoginAttempt(LoginName.of(name), RocketChatPassword.digest(password), "", "");
    }

    private static LoginAttempt resume(String token) {
        return new LoginAttempt(LoginName.of(""), "", token, "");
    }

    private Caller printed() {
        return sessions.caller(TESTROXIE, PRINTED).orElseThrow();
    }

    private List<Row> rows() {
        return sessions.listAll(printed(), PHONE, CODE, ALL).rows();
    }

    @Test
    void knowsACallerByUserAndTokenTogether() {
        assertThat(printed().account().name()).isEqualTo("testroxie");
        assertThat(sessions.caller(new UserId("rbAXPnMktTFbNpwtJ"), PRINTED)).isEmpty();
        assertThat(sessions.caller(TESTROXIE, new SessionToken("x"))).isEmpty();
    }

    @Test
    void listsALoginByPassword() {
        Welcome welcome = sessions.logIn(attempt("olive.user", "olive.user-password"), PHONE);

        Row newest = rows().get(0);
        assertThat(welcome.token().value()).matches("[A-Za-z0-9_-]{43}");
        assertThat(newest.session().id().value()).matches("[2-9A-HJ-NP-TW-Za-km-z]{17}");
        assertThat(newest.session().begun()).isEqualTo(clock.instant());
        assertThat(newest.session().address()).isEqualTo("10.0.0.1");
        assertThat(newest.session().details().host()).isEqualTo("chat.example");
        assertThat(newest.session().details().device().type()).isEqualTo("mobile-app");
        assertThat(newest.user().orElseThrow().name()).isEqualTo("olive.user");
        assertThat(sessions.caller(welcome.account().id(), welcome.token())).isPresent();
    }

    @Test
    void knowsUsersByNameAndByAddressInAnyCase() {
        assertThat(sessions.logIn(attempt("Olive.User", "olive.user-password"), PHONE)
                        .account()
                        .name())
                .isEqualTo("olive.user");
        assertThat(sessions.logIn(attempt("OLIVE.USER@chat.example", "olive.user-password"), PHONE)
                        .account()
                        .name())
                .isEqualTo("olive.user");
    }

    @Test
    void doesNotTellWhichPartOfALoginWasWrong() {
        String words = "401 {\"status\":\"error\",\"error\":\"Unauthorized\",\"message\":\"Unauthorized\"}";

        assertThat(Refused.by(() -> sessions.logIn(attempt("olive.user", "wrong"), PHONE)))
                .isEqualTo(words);
        assertThat(Refused.by(() -> sessions.logIn(attempt("nobody", "olive.user-password"), PHONE)))
                .isEqualTo(words);
        assertThat(Refused.by(() -> sessions.logIn(resume("x"), PHONE))).isEqualTo(words);
        assertThat(Refused.by(() -> sessions.logIn(resume(" "), PHONE))).isEqualTo(words);
        assertThat(Refused.by(() -> sessions.logIn(attempt("", ""), PHONE))).isEqualTo(words);
    }

    @Test
    void tellsADeactivatedUserOnlyWhoKnowsThePassword() {
        assertThat(Refused.by(() -> sessions.logIn(attempt("dora.former", "dora.former-password"), PHONE)))
                .isEqualTo("401 {\"status\":\"error\",\"error\":\"error-user-is-not-activated\",\"details\":"
                        + "{\"function\":\"Accounts.validateLoginAttempt\"},\"message\":\"User is not activated\"}");
        assertThat(Refused.by(() -> sessions.logIn(attempt("dora.former", "x"), PHONE)))
                .contains("Unauthorized");
    }

    @Test
    void looksAtThePasswordBeforeItAsksForACode() {
        assertThat(Refused.by(() -> sessions.logIn(attempt("testroxie", "x"), PHONE)))
                .contains("Unauthorized");
        assertThat(Refused.by(() -> sessions.logIn(attempt("testroxie", "testroxie-password"), PHONE)))
                .contains("totp-required");
    }

    @Test
    void showsAResumedLoginInPlaceOfTheConnectionBefore() {
        Welcome first = sessions.logIn(attempt("olive.user", "olive.user-password"), PHONE);
        clock.pass(Duration.ofHours(1));
        Visit elsewhere = new Visit("10.0.0.9", "", "chat.example");

        Welcome second = sessions.logIn(resume(first.token().value()), elsewhere);

        assertThat(second.token()).isEqualTo(first.token());
        assertThat(rows()).hasSize(14);
        assertThat(rows().get(0).session().address()).isEqualTo("10.0.0.9");
    }

    @Test
    void endsEveryConnectionOfTheTokenAtLogout() {
        Welcome welcome = sessions.logIn(attempt("olive.user", "olive.user-password"), PHONE);
        sessions.logIn(resume(welcome.token().value()), PHONE);
        Caller caller = sessions.caller(welcome.account().id(), welcome.token()).orElseThrow();

        sessions.logOut(caller);

        assertThat(sessions.caller(welcome.account().id(), welcome.token())).isEmpty();
        assertThat(rows()).hasSize(13);
        assertThat(Refused.by(() -> sessions.logIn(resume(welcome.token().value()), PHONE)))
                .contains("Unauthorized");
    }

    @Test
    void asksAgainForACodeAfterTheTokenHasGone() {
        sessions.listAll(printed(), PHONE, CODE, ALL);
        Caller gone = printed();

        sessions.logOut(gone);

        assertThat(Refused.by(() -> sessions.listAll(gone, PHONE, new Proof("", ""), ALL)))
                .contains("totp-required");
    }

    @Test
    void refusesATokenOfNinetyDaysButListsItsRow() {
        Welcome welcome = sessions.logIn(attempt("olive.user", "olive.user-password"), PHONE);

        clock.pass(Duration.ofDays(90).minusMillis(1));
        assertThat(sessions.caller(welcome.account().id(), welcome.token())).isPresent();
        clock.pass(Duration.ofMillis(1));
        assertThat(sessions.caller(welcome.account().id(), welcome.token())).isEmpty();
        assertThat(rows()).hasSize(14);
    }

    @Test
    void keepsPrintedTokensForEver() {
        clock.pass(Duration.ofDays(100_000));

        assertThat(sessions.caller(TESTROXIE, PRINTED)).isPresent();
        assertThat(rows()).hasSize(13);
    }

    @Test
    void endsNoSessionBeforeItBeganHoweverTheClockIsSet() {
        RocketChatSessions early = workspace(InstantSource.fixed(Instant.parse("2020-01-01T00:00:00Z")));

        early.logOut(early.caller(TESTROXIE, PRINTED).orElseThrow());

        assertThat(early.caller(TESTROXIE, PRINTED)).isEmpty();
    }

    @Test
    void looksAtThePermissionBeforeItAsksForACodeAndAtTheSortLast() {
        Caller user = sessions.caller(new UserId("W6H7fX5xg9Gkkh5gh"), new SessionToken(RocketChatWorld.OLIVE_TOKEN))
                .orElseThrow();
        ListQuery badSort = new ListQuery("", "x", BigDecimal.ZERO, Optional.of(BigDecimal.ZERO));

        assertThat(Refused.by(() -> sessions.listAll(user, PHONE, CODE, badSort)))
                .isEqualTo("403 {\"success\":false,\"error\":\"User does not have the permissions required for this"
                        + " action [error-unauthorized]\"}");
        assertThat(Refused.by(() -> sessions.listAll(printed(), PHONE, new Proof("", ""), badSort)))
                .contains("totp-required");
        assertThat(Refused.by(() -> sessions.listAll(printed(), PHONE, CODE, badSort)))
                .contains("error-invalid-sort");
    }

    @Test
    void listsTheCallersOwnSessionsWithoutNames() {
        Listing own = sessions.listOwn(printed(), ALL);
        Listing named =
                sessions.listOwn(printed(), new ListQuery("roxie", "", BigDecimal.ZERO, Optional.of(BigDecimal.TEN)));

        assertThat(own.rows())
                .extracting(row -> row.session().id().value())
                .containsExactly("o94SveQp6fyPsoiNC", "7ykYEK3KWnk4EeA7s");
        assertThat(own.rows()).allMatch(row -> row.user().isEmpty());
        assertThat(named.total()).isZero();
    }

    @Test
    void endsOwnSessionsAgainAndAgain() {
        sessions.endOwn(printed(), "7ykYEK3KWnk4EeA7s");
        Instant first = clock.instant();
        clock.pass(Duration.ofMinutes(5));
        sessions.endOwn(printed(), "7ykYEK3KWnk4EeA7s");

        Session<Connection> ended =
                sessions.ownSession(printed(), "7ykYEK3KWnk4EeA7s").session();
        assertThat(ended.ended()).contains(first.plus(Duration.ofMinutes(5)));
        assertThat(ended.details().ender()).isEqualTo(TESTROXIE);
        assertThat(rows()).hasSize(12);
        assertThat(Refused.by(() -> sessions.endOwn(printed(), "BdSrCZXNKCbRi8Eqn")))
                .isEqualTo("404 {\"success\":false,\"error\":\"Session not found\"}");
    }

    @Test
    void findsTheNewestSessionByAPattern() {
        assertThat(found("chrome")).isEqualTo("o94SveQp6fyPsoiNC");
        assertThat(found("^firefox.*94yt")).isEqualTo("94yTWFkADGBvE9t7P");
        assertThat(found("")).isEqualTo("o94SveQp6fyPsoiNC");
        sessions.end(printed(), PHONE, CODE, "94yTWFkADGBvE9t7P");
        assertThat(Refused.by(() -> found("94yTWFkADGBvE9t7P"))).contains("Session not found");
    }

    private String found(String pattern) {
        return sessions.session(printed(), PHONE, CODE, pattern).session().id().value();
    }

    @Test
    void asksForTheLicenceAfterTheSecondFactorAndBeforeAnythingElse() {
        RocketChatSessions unlicensed = workspace(clock, Settings.defaults().with(Settings.LICENSED, false));
        Caller caller = unlicensed.caller(TESTROXIE, PRINTED).orElseThrow();
        ListQuery badSort = new ListQuery("", "x", BigDecimal.ZERO, Optional.of(BigDecimal.ZERO));

        assertThat(Refused.by(() -> unlicensed.listAll(caller, PHONE, new Proof("", ""), badSort)))
                .contains("totp-required");
        assertThat(Refused.by(() -> unlicensed.listAll(caller, PHONE, CODE, badSort)))
                .isEqualTo("403 {\"success\":false,\"error\":\"unauthorized\"}");
        assertThat(Refused.by(() -> unlicensed.listOwn(caller, badSort))).startsWith("403");
        assertThat(Refused.by(() -> unlicensed.ownSession(caller, "x"))).startsWith("403");
        assertThat(Refused.by(() -> unlicensed.endOwn(caller, "x"))).startsWith("403");
        assertThat(Refused.by(() -> unlicensed.end(caller, PHONE, CODE, "x"))).startsWith("403");
        assertThat(Refused.by(() -> unlicensed.session(caller, PHONE, CODE, "[")))
                .startsWith("403");
    }

    @Test
    void blocksWhoFailsTooOftenIfThatIsWished() {
        RocketChatSessions guarded = workspace(clock, Settings.defaults().with(Settings.RATE_LIMITS, true));
        for (int i = 0; i < 10; i++) {
            assertThat(Refused.by(() -> guarded.logIn(attempt("olive.user", "x"), PHONE)))
                    .contains("Unauthorized");
        }

        assertThat(Refused.by(() -> guarded.logIn(attempt("olive.user", "olive.user-password"), PHONE)))
                .contains("error-login-blocked-for-user");
        clock.pass(Duration.ofMinutes(5));
        assertThat(guarded.logIn(attempt("olive.user", "olive.user-password"), PHONE)
                        .account()
                        .name())
                .isEqualTo("olive.user");
    }

    @Test
    void givesTheSameIdsForTheSameSeed() {
        LoginAttempt attempt = attempt("olive.user", "olive.user-password");

        assertThat(workspace(clock).logIn(attempt, PHONE).token())
                .isEqualTo(workspace(clock).logIn(attempt, PHONE).token());
    }
}
