package dev.rollcall.suite.rocketchat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.rollcall.client.rocketchat.ApiException;
import dev.rollcall.client.rocketchat.model.ListedSession;
import dev.rollcall.client.rocketchat.model.Login;
import dev.rollcall.client.rocketchat.model.LoginName;
import dev.rollcall.client.rocketchat.model.LoginPassword;
import dev.rollcall.client.rocketchat.model.LoginRequest;
import dev.rollcall.client.rocketchat.model.LogoutAnswer;
import dev.rollcall.client.rocketchat.model.NameObject;
import dev.rollcall.client.rocketchat.model.PasswordDigest;
import dev.rollcall.client.rocketchat.model.SessionPage;
import dev.rollcall.codecs.RocketChatPassword;
import dev.rollcall.junit.Clients;
import dev.rollcall.junit.Rollcall;
import dev.rollcall.junit.RollcallMock;
import dev.rollcall.junit.TestClock;
import dev.rollcall.suite.Known;
import dev.rollcall.suite.RawHttp;
import dev.rollcall.suite.RawHttp.RawAnswer;
import dev.rollcall.suite.Scenario;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@Rollcall
class LoginTest {
    private static final Map<String, String> NOBODY = Map.of();

    private static Login logIn(Clients clients, LoginRequest request) throws ApiException {
        return Workspace.authentication(clients, NOBODY).logIn(request, null).getData();
    }

    private static SessionPage list(Clients clients) throws ApiException {
        return Workspace.sessions(clients, Workspace.PRINTED).listAllSessions(null, null, null, null, null, null);
    }

    @Test
    @Scenario(
            known = Known.SOURCE_READ,
            source = "session monitor and logout route; later generations list a login at once")
    void aLoginAppearsInTheListAndALogoutEndsIt(Clients clients, TestClock clock) throws Exception {
        Login login = logIn(clients, Workspace.password("olive.user"));
        SessionPage during = list(clients);
        clock.advance(Duration.ofMinutes(1));
        LogoutAnswer farewell =
                Workspace.authentication(clients, Workspace.credentials(login)).logOut();
        SessionPage after = list(clients);

        ListedSession newest = during.getSessions().get(0);
        assertThat(during.getTotal()).isEqualTo(14);
        assertThat(newest.getUserId()).isEqualTo(login.getUserId());
        assertThat(newest.getLoginAt().toInstant()).isEqualTo(TestClock.START);
        assertThat(newest.getIp()).isEqualTo("127.0.0.1");
        assertThat(newest.getDevice().getType()).isEqualTo("other");
        assertThat(farewell.getData().getMessage()).hasToString("You've been logged out!");
        assertThat(after.getTotal()).isEqualTo(13);
    }

    @Test
    @Scenario(known = Known.SOURCE_READ, source = "logout route of 6.x")
    void theTokenIsRefusedAfterTheLogout(Clients clients) throws Exception {
        Login login = logIn(clients, Workspace.password("ada.admin"));
        Workspace.authentication(clients, Workspace.credentials(login)).logOut();

        ApiException refused = catchThrowableOfType(
                ApiException.class,
                () -> Workspace.sessions(clients, Workspace.credentials(login))
                        .listAllSessions(null, null, null, null, null, null));

        assertThat(refused.getCode()).isEqualTo(401);
        assertThat(refused.getResponseBody())
                .isEqualTo("{\"status\":\"error\",\"message\":\"You must be logged in to do this.\"}");
    }

    @Test
    @Scenario(known = Known.SOURCE_READ, source = "logout route of 6.x")
    void logoutEndsThePrintedSession(Clients clients) throws Exception {
        Workspace.authentication(clients, Workspace.PRINTED).logOut();

        SessionPage page = Workspace.sessions(clients, Workspace.ADA)
                .listAllSessions(null, null, null, null, RocketChatPassword.digest("ada.admin-password"), "password");

        assertThat(page.getTotal()).isEqualTo(12);
        assertThat(page.getSessions()).noneMatch(row -> row.getSessionId().equals("o94SveQp6fyPsoiNC"));
    }

    @Test
    @Scenario(known = Known.SOURCE_READ, source = "login route; login tests of the product")
    void everyFormOfALoginIsTaken(Clients clients) throws Exception {
        LoginPassword password = new LoginPassword("ada.admin-password");
        LoginPassword hashed = new LoginPassword(new PasswordDigest()
                .digest(RocketChatPassword.digest("ada.admin-password"))
                .algorithm(PasswordDigest.AlgorithmEnum.SHA_256));
        String email = "ada.admin@chat.example";

        for (LoginRequest form : List.of(
                new LoginRequest().user(new LoginName("ada.admin")).password(password),
                new LoginRequest().user(new LoginName(email)).password(password),
                new LoginRequest().username("ada.admin").password(password),
                new LoginRequest().email(email).password(password),
                new LoginRequest()
                        .user(new LoginName(new NameObject().username("ada.admin")))
                        .password(password),
                new LoginRequest()
                        .user(new LoginName(new NameObject().email(email)))
                        .password(hashed))) {
            assertThat(logIn(clients, form).getMe().getUsername()).isEqualTo("ada.admin");
        }
    }

    @Test
    @Scenario(known = Known.SOURCE_READ, source = "listing query: one row for every token")
    void aResumedLoginKeepsItsTokenAndItsPlaceInTheCount(Clients clients, TestClock clock) throws Exception {
        Login first = logIn(clients, Workspace.password("olive.user"));
        clock.advance(Duration.ofHours(1));

        Login second = logIn(clients, new LoginRequest().resume(first.getAuthToken()));

        SessionPage page = list(clients);
        assertThat(second.getAuthToken()).isEqualTo(first.getAuthToken());
        assertThat(page.getTotal()).isEqualTo(14);
        assertThat(page.getSessions().get(0).getLoginAt().toInstant())
                .isEqualTo(TestClock.START.plus(Duration.ofHours(1)));
    }

    @Test
    @Scenario(known = Known.SOURCE_READ, source = "login route and second-factor check")
    void anAccountWithAnAppNeedsACodeInTheBodyOrInTheHeader(Clients clients) throws Exception {
        LoginRequest withCode = Workspace.password("testroxie").code(Workspace.CODE);

        Login byBody = logIn(clients, withCode);
        Login byHeader = Workspace.authentication(clients, NOBODY)
                .logIn(Workspace.password("testroxie"), Workspace.CODE)
                .getData();

        assertThat(byBody.getMe().getServices().getTotp().getEnabled()).isTrue();
        assertThat(byHeader.getUserId()).isEqualTo(Workspace.USER);
    }

    @Test
    @Scenario(known = Known.SOURCE_READ, source = "login route; user information helper")
    void tellsWhoLoggedInInTheOrderOfTheProduct(RollcallMock mock) {
        RawAnswer answer = new RawHttp(mock.url())
                .send(
                        "POST",
                        Workspace.LOGIN,
                        Map.of("Content-Type", "application/x-www-form-urlencoded"),
                        "user=ada.admin&password=ada.admin-password");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body())
                .matches("\\{\"status\":\"success\",\"data\":\\{\"userId\":\"NBTm56xe8Rh5cF47X\","
                        + "\"authToken\":\"[A-Za-z0-9_-]{43}\",\"me\":\\{\"_id\":\"NBTm56xe8Rh5cF47X\","
                        + "\"services\":\\{\"password\":\\{\"exists\":true}},"
                        + "\"emails\":\\[\\{\"address\":\"ada.admin@chat.example\",\"verified\":true}],"
                        + "\"active\":true,\"roles\":\\[\"user\",\"admin\"],\"name\":\"Ada Admin\","
                        + "\"username\":\"ada.admin\",\"email\":\"ada.admin@chat.example\","
                        + "\"settings\":\\{\"preferences\":\\{}},"
                        + "\"avatarUrl\":\"http://localhost:3000/rocketchat/avatar/ada.admin\","
                        + "\"isOAuthUser\":false}}}");
    }

    @Test
    @Scenario(known = Known.SOURCE_READ, source = "user-agent parsing")
    void theDeviceIsReadFromTheUserAgent(RollcallMock mock, Clients clients) throws Exception {
        new RawHttp(mock.url())
                .send(
                        "POST",
                        Workspace.LOGIN,
                        Map.of(
                                "Content-Type",
                                "application/json",
                                "User-Agent",
                                "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko)"
                                        + " Chrome/113.0.0.0 Safari/537.36"),
                        "{\"user\":\"olive.user\",\"password\":\"olive.user-password\"}");

        ListedSession newest = list(clients).getSessions().get(0);

        assertThat(newest.getHost()).isEqualTo("localhost:3000");
        assertThat(newest.getDevice().getName()).isEqualTo("Chrome");
        assertThat(newest.getDevice().getLongVersion()).isEqualTo("113.0.0.0");
        assertThat(newest.getDevice().getVersion()).isEqualTo("113.0.0");
        assertThat(newest.getDevice().getOs().getName()).isEqualTo("Windows");
    }

    @Test
    @Scenario(known = Known.SOURCE_READ, source = "settings of the accounts package; listing query")
    void aTokenLivesNinetyDaysAndItsRowLonger(Clients clients, TestClock clock) throws Exception {
        Login login = logIn(clients, Workspace.password("ada.admin"));
        clock.advance(Duration.ofDays(90));

        ApiException refused = catchThrowableOfType(
                ApiException.class,
                () -> Workspace.authentication(clients, Workspace.credentials(login))
                        .logOut());

        assertThat(refused.getCode()).isEqualTo(401);
        assertThat(list(clients).getTotal()).isEqualTo(14);
    }

    @Test
    @Scenario(known = Known.SOURCE_READ, source = "logout route of 6.x")
    void logoutLooksAtNoBody(RollcallMock mock) {
        mock.traffic().expectBrokenRequests("request.body.unexpected");
        RawHttp http = new RawHttp(mock.url());

        RawAnswer answer = http.send(
                "POST",
                Workspace.LOGOUT,
                Map.of(
                        "X-User-Id",
                        Workspace.USER,
                        "X-Auth-Token",
                        Workspace.TOKEN,
                        "Content-Type",
                        "application/json"),
                "{");

        assertThat(answer.body())
                .isEqualTo("{\"status\":\"success\",\"data\":{\"message\":\"You've been logged out!\"}}");
    }
}
