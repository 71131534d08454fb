package dev.rollcall.api.commvault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rollcall.http.Failure;
import dev.rollcall.http.FailureException;
import dev.rollcall.session.SessionToken;
import dev.rollcall.session.UserId;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CommvaultSessionsTest {
    private final World world = new World(false);

    @Test
    void aLoginIsListedFirstAsASessionOfTheRestServiceOnTheWebServer() {
        world.logInAsPrintedUser();

        ListedSession first = world.rows(10).get(0);

        assertThat(world.rows(10)).hasSize(2);
        assertThat(first.session().begun()).isEqualTo(world.clock.instant());
        assertThat(first.session().isOpen()).isTrue();
        assertThat(first.session().address()).isEqualTo("websrv01");
        assertThat(first.session().details().console()).isEqualTo(Console.REST_SERVICE);
        assertThat(first.session().id().value())
                .matches("[0-9A-F]{8}-[0-9A-F]{4}-4[0-9A-F]{3}-[89AB][0-9A-F]{3}-[0-9A-F]{12}");
    }

    @Test
    void tokensAreLongHexadecimalAndOfVaryingLength() {
        List<String> tokens = List.of(
                world.logInAsPrintedUser().token().value(),
                world.logInAsPrintedUser().token().value(),
                world.logInAsPrintedUser().token().value());

        assertThat(tokens).allMatch(token -> token.matches("QSDK [0-9a-f]{200,399}"));
        assertThat(tokens.stream().map(String::length).distinct()).hasSizeGreaterThan(1);
    }

    @Test
    void aLogoutEndsTheSessionAndItsToken() {
        SessionToken token = world.logInAsPrintedUser().token();
        world.clock.pass(Duration.ofMinutes(5));
        Instant logout = world.clock.instant();

        world.sessions.logOut(world.caller(token));

        assertThat(world.sessions.recognise(token)).isEmpty();
        assertThat(world.rows(10).get(0).session().ended()).contains(logout);
    }

    @Test
    void thirtyIdleMinutesEndASessionAtTheirEnd() {
        SessionToken token = world.logInAsPrintedUser().token();
        Instant login = world.clock.instant();
        world.clock.pass(Duration.ofHours(2));

        assertThat(world.sessions.recognise(token)).isEmpty();
        assertThat(world.rows(10).get(0).session().ended()).contains(login.plus(Duration.ofMinutes(30)));
    }

    @Test
    void everyCallKeepsASessionAliveForAnotherThirtyMinutes() {
        SessionToken token = world.logInAsPrintedUser().token();

        world.clock.pass(Duration.ofMinutes(29));
        assertThat(world.sessions.recognise(token)).isPresent();
        world.clock.pass(Duration.ofMinutes(29));
        assertThat(world.sessions.recognise(token)).isPresent();
        world.clock.pass(Duration.ofMinutes(30));
        assertThat(world.sessions.recognise(token)).isEmpty();
    }

    @Test
    void printedTokensOutliveAnyTimeButNotALogout() {
        world.clock.pass(Duration.ofDays(4000));
        Caller administrator = world.administrator();

        world.sessions.logOut(administrator);

        assertThat(world.sessions.recognise(CommvaultAccounts.PRINTED_TOKEN)).isEmpty();
    }

    @Test
    void aCommCellConsoleIsNeverIdle() {
        world.clock.pass(Duration.ofDays(30));

        assertThat(world.rows(1))
                .filteredOn(row -> row.session().details().console() == Console.COMMCELL_CONSOLE)
                .allMatch(row -> row.session().isOpen());
    }

    @Test
    void onlyTheSessionOfTheCallIsTheCurrentOne() {
        SessionToken token = world.logInAsPrintedUser().token();
        world.logInAsPrintedUser();

        List<ListedSession> rows = world.sessions.list(world.caller(token), Optional.of(new UserId("10")), false);

        assertThat(rows).extracting(ListedSession::current).containsExactly(false, true, false);
    }

    @Test
    void theFiftyNewestAreListedNewestFirst() {
        List<ListedSession> rows = world.rows(13);

        assertThat(rows).hasSize(50);
        assertThat(rows)
                .extracting(row -> row.session().begun())
                .isSortedAccordingTo(Comparator.<Instant>reverseOrder());
    }

    @Test
    void aUserWithoutSessionsAndNoUserAtAllHaveAnEmptyList() {
        assertThat(world.rows(14)).isEmpty();
        assertThat(world.rows(999_999)).isEmpty();
        assertThat(world.rows(-1)).isEmpty();
    }

    @Test
    void sessionsOfOthersNeedThePermissionToManageUsers() {
        Caller guest = world.caller(CommvaultAccounts.GUEST_TOKEN);
        Caller operator = world.caller(CommvaultAccounts.OPERATOR_TOKEN);

        assertThat(world.sessions.list(guest, Optional.of(new UserId("12")), false))
                .isNotEmpty();
        assertThat(world.sessions.list(operator, Optional.of(new UserId("12")), false))
                .isNotEmpty();
        assertThat(refusal(() -> world.sessions.list(guest, Optional.of(new UserId("10")), false))
                        .status())
                .isEqualTo(403);
        assertThat(refusal(() -> world.sessions.list(guest, Optional.of(new UserId("999")), false))
                        .status())
                .isEqualTo(403);
    }

    @Test
    void namesMayBeWrittenInCapitalsAndPasswordsMayNot() {
        assertThat(world.logIn("JSmith", "Harbour-Lantern-7").account().name()).isEqualTo("jsmith");
        assertThat(refusal(() -> world.logIn("jsmith", "harbour-lantern-7")))
                .isEqualTo(CommvaultFailure.badCredentials());
    }

    @Test
    void anUnknownNameAWrongPasswordAndNoneAreRefusedAlike() {
        assertThat(refusal(() -> world.logIn("nobody", "x"))).isEqualTo(CommvaultFailure.badCredentials());
        assertThat(refusal(() -> world.logIn("", ""))).isEqualTo(CommvaultFailure.badCredentials());
        assertThat(refusal(() -> world.sessions.logIn("jsmith", Optional.empty(), "")))
                .isEqualTo(CommvaultFailure.badCredentials());
        assertThat(CommvaultFailure.badCredentials().status()).isEqualTo(200);
    }

    @Test
    void aLockedAccountIsRefusedUntilItsTimeIsUp() {
        assertThat(refusal(() -> world.logIn("rstone", "Amber-Thicket-6")))
                .isEqualTo(CommvaultFailure.accountLocked(new AccountLock(5, Duration.ofHours(24))));

        world.clock.pass(Duration.ofHours(24));

        assertThat(world.logIn("rstone", "Amber-Thicket-6").account().id()).isEqualTo(new UserId("15"));
    }

    @Test
    void failedLoginsLockNobodyWithoutRateLimits() {
        for (int i = 0; i < 20; i++) {
            refusal(() -> world.logIn("jsmith", "wrong"));
        }

        assertThat(world.logInAsPrintedUser().account().name()).isEqualTo("jsmith");
    }

    @Test
    void fiveFailedLoginsInARowLockAnAccountWithRateLimits() {
        World strict = new World(true);
        for (int i = 0; i < 4; i++) {
            refusal(() -> strict.logIn("jsmith", "wrong"));
        }
        strict.logInAsPrintedUser();
        for (int i = 0; i < 5; i++) {
            refusal(() -> strict.logIn("jsmith", "wrong"));
        }

        assertThat(refusal(strict::logInAsPrintedUser))
                .isEqualTo(CommvaultFailure.accountLocked(new AccountLock(5, Duration.ofHours(24))));
    }

    private static Failure refusal(Runnable step) {
        var thrown = new Failure[1];
        assertThatThrownBy(step::run).isInstanceOfSatisfying(FailureException.class, e -> thrown[0] = e.failure());
        return thrown[0];
    }
}
