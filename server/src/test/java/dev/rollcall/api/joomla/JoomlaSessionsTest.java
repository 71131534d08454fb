package dev.rollcall.api.joomla;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rollcall.generated.joomla.model.ListRefusal;
import dev.rollcall.generated.joomla.model.LoginRefusal;
import dev.rollcall.generated.joomla.model.LogoutRefusal;
import dev.rollcall.http.FailureException;
import dev.rollcall.session.SessionId;
import java.time.Duration;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class JoomlaSessionsTest {
    private final Site site = new Site();

    @Test
    void showsTheTableToSuperUsersByPrimaryKey() {
        List<String> ids = site.ids();

        assertThat(ids)
                .isSorted()
                .hasSize(11)
                .contains("09330c9f0999649789391191fab99269", "f188888888ffa8fd9f777777779a1f99");
    }

    @Test
    void withholdsTheTableFromEverybodyElseInTheSameWords() {
        assertThat(List.of(
                        site.guest(),
                        site.withToken(People.TESTER),
                        site.withToken(People.MANAGER),
                        site.withToken("unknown", null)))
                .allSatisfy(caller -> assertThat(refusal(() -> site.sessions().list(caller)))
                        .isEqualTo(new ListRefusal()
                                .msg(ListRefusal.MsgEnum.NOT_AUTHORIZED)
                                .error(false)
                                .status(403)));
    }

    @Test
    void listsASessionFromTheLoginToTheLogout() {
        SessionId own = site.logIn(People.TESTER);

        assertThat(site.ids()).contains(own.value());

        site.sessions().logOut(site.guest(), "bo.tester", own.value());

        assertThat(site.ids()).doesNotContain(own.value());
        assertThat(site.withCookie(own).isLoggedIn()).isFalse();
    }

    @Test
    void letsTheNameBeInAnyLetterCase() {
        LoggedIn done = site.sessions().logIn(site.guest(), "BO.Tester", "purple-monkey-57", Site.VISITOR);

        assertThat(site.withCookie(done.own()).isLoggedIn()).isTrue();
    }

    @Test
    void refusesUnknownNamesAndWrongPasswordsAlike() {
        LoginRefusal words = new LoginRefusal()
                .msg(LoginRefusal.MsgEnum.UNAUTHORIZED)
                .jresponse(false)
                .error(false)
                .status(401);

        assertThat(refusal(() -> site.sessions().logIn(site.guest(), "bo.tester", "wrong", Site.VISITOR)))
                .isEqualTo(words);
        assertThat(refusal(() -> site.sessions().logIn(site.guest(), "nobody", "purple-monkey-57", Site.VISITOR)))
                .isEqualTo(words);
    }

    @Test
    void tellsTheFirstSessionOfTheNameAfterALoginWhosesoeverDeviceItIs() {
        LoggedIn done = site.sessions().logIn(site.guest(), "cleo.manager", "battery-staple-58", Site.VISITOR);

        assertThat(done.shown().value()).isEqualTo(first(done.own().value(), "a4f06d1c92be4735880d6e3bf51c27a9"));
        assertThat(site.ids()).contains(done.own().value());
    }

    @Test
    void turnsTheSessionOfALoginsCallerIntoTheNewOne() {
        SessionId before = site.logIn(People.TESTER);

        LoggedIn done = site.sessions().logIn(site.withCookie(before), "dana.reader", "silent-river-61", Site.VISITOR);

        assertThat(site.ids()).contains(done.own().value()).doesNotContain(before.value());
    }

    @Test
    void logsTheOwnerOfATokenInAndForksTheCallersSession() {
        SessionId before = site.logIn(People.READER);

        TokenLogin done = site.sessions().logInByToken(site.withCookie(before), token(), Site.VISITOR);

        assertThat(done.begun()).isTrue();
        assertThat(site.withCookie(done.session()).is(People.TESTER.id())).isTrue();
        assertThat(site.ids()).contains(done.session().value()).doesNotContain(before.value());
    }

    @Test
    void keepsTheSessionOfACallerWhoIsTheOwnerOfTheTokenAlready() {
        SessionId own = site.logIn(People.TESTER);

        TokenLogin done = site.sessions().logInByToken(site.withCookie(own), token(), Site.VISITOR);

        assertThat(done).isEqualTo(new TokenLogin(own, false));
    }

    @Test
    void refusesAnUnknownTokenAndLeavesTheCallersSessionAlone() {
        SessionId own = site.logIn(People.TESTER);

        Object words = refusal(() -> site.sessions().logInByToken(site.withCookie(own), "unknown", Site.VISITOR));

        assertThat(words)
                .isEqualTo(new LoginRefusal()
                        .msg(LoginRefusal.MsgEnum.UNAUTHORIZED)
                        .jresponse(false)
                        .error(false)
                        .status(401));
        assertThat(site.withCookie(own).isLoggedIn()).isTrue();
    }

    @Test
    void knowsTheAccountOfTheCaller() {
        assertThat(site.sessions().currentUser(site.withToken(People.TESTER))).contains(People.TESTER);
        assertThat(site.sessions().currentUser(site.guest())).isEmpty();
        assertThat(site.sessions().currentUser(site.withCookie(new SessionId("5e902f4ab7c8d13660fa72e1b9d4c085"))))
                .isEmpty();
    }

    @Test
    void endsAllSessionsOfTheUserOnTheSameClient() {
        SessionId one = site.logIn(People.TESTER);
        SessionId other = site.logIn(People.TESTER);
        Caller owner = site.withCookie(one);

        LoggedOut done = site.sessions().logOut(owner, "bo.tester", first(one.value(), other.value()));

        assertThat(done.callerGone()).isTrue();
        assertThat(site.ids()).doesNotContain(one.value(), other.value());
    }

    @Test
    void leavesTheSessionsOnTheOtherClientAlone() {
        site.sessions().logOut(site.guest(), "cleo.manager", "a4f06d1c92be4735880d6e3bf51c27a9");

        assertThat(site.ids())
                .doesNotContain("a4f06d1c92be4735880d6e3bf51c27a9")
                .contains("b81d3a77e5c6409f92d4017ca6e8f530");
    }

    @Test
    void letsACallerWhoLogsSomebodyElseOutKeepTheirOwnSession() {
        SessionId own = site.logIn(People.TESTER);

        LoggedOut done =
                site.sessions().logOut(site.withCookie(own), "cleo.manager", "a4f06d1c92be4735880d6e3bf51c27a9");

        assertThat(done.callerGone()).isFalse();
    }

    @Test
    void refusesToLogOutWhatIsNotTheFirstSessionOfTheName() {
        SessionId one = site.logIn(People.TESTER);
        SessionId other = site.logIn(People.TESTER);
        String second = first(one.value(), other.value()).equals(one.value()) ? other.value() : one.value();
        LogoutRefusal words = new LogoutRefusal()
                .msg(LogoutRefusal.MsgEnum.PAIR_UNKNOWN)
                .error(false)
                .status(403);

        assertThat(List.<ThrowingCallable>of(
                        () -> site.sessions().logOut(site.guest(), "bo.tester", second),
                        () -> site.sessions().logOut(site.guest(), "dana.reader", second),
                        () -> site.sessions().logOut(site.guest(), "nobody", second),
                        () -> site.sessions().logOut(site.guest(), "bo.tester", "")))
                .allSatisfy(call -> assertThat(refusal(call)).isEqualTo(words));
    }

    @Test
    void endsThePagesRowByLogoutOnly() {
        site.pass(Duration.ofDays(4_000));
        assertThat(site.ids()).contains("f188888888ffa8fd9f777777779a1f99");

        site.sessions().logOut(site.guest(), "ada.sample", firstOf("ada.sample"));
        site.sessions().logOut(site.guest(), "ada.sample", "f188888888ffa8fd9f777777779a1f99");

        assertThat(site.ids()).doesNotContain("f188888888ffa8fd9f777777779a1f99");
    }

    private String firstOf(String name) {
        return site.table().stream()
                .filter(row -> row.account() != null && row.account().name().equals(name))
                .findFirst()
                .orElseThrow()
                .session()
                .id()
                .value();
    }

    private static String first(String one, String other) {
        return one.compareTo(other) < 0 ? one : other;
    }

    private static String token() {
        return People.TESTER.details().apiToken().value();
    }

    private static Object refusal(ThrowingCallable call) {
        Object[] body = new Object[1];
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        FailureException.class,
                        refused -> body[0] = refused.failure().body());
        return body[0];
    }
}
