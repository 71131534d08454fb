package dev.rollcall.suite.commvault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rollcall.client.commvault.ApiException;
import dev.rollcall.client.commvault.api.SessionApi;
import dev.rollcall.client.commvault.model.LoginResult;
import dev.rollcall.client.commvault.model.Session;
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
    private static final String PASSWORD = "Harbour-Lantern-7";

    @Test
    @Scenario(known = Known.CAPTURED, source = "saved response of 2017-05-30: REST logins are consoleType 0")
    void aLoginIsListedAndItsTokenWorks(Clients clients, TestClock clock) throws Exception {
        Callers callers = new Callers(clients);

        LoginResult login = callers.logIn("jsmith", PASSWORD);

        assertThat(login.getAliasName()).isEqualTo("10");
        assertThat(login.getErrList()).isEmpty();
        Session newest = callers.with(String.valueOf(login.getToken()))
                .listSessions(null, null)
                .getSessions()
                .get(0);
        assertThat(newest.getLoginTime()).isEqualTo(clock.instant().getEpochSecond());
        assertThat(newest.getLogoutTime()).isZero();
        assertThat(newest.getConsoleType()).isZero();
        assertThat(newest.getHost()).isEqualTo("websrv01");
        assertThat(newest.getLocation()).isEmpty();
        assertThat(newest.getIsCurrentSession()).isTrue();
    }

    @Test
    @Scenario(known = Known.CAPTURED, source = "four saved responses of 2017 and 2018")
    void aLogoutIsListedAndItsTokenIsDead(Clients clients, RollcallMock mock, TestClock clock) throws Exception {
        Callers callers = new Callers(clients);
        String token = String.valueOf(callers.logIn("jsmith", PASSWORD).getToken());
        clock.advance(Duration.ofMinutes(3));

        RawAnswer answer = new RawHttp(mock.url())
                .send("POST", "/commvault/Logout", Map.of("Authtoken", token, "Accept", "application/json"), "");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Content-Type")).containsExactly("text/plain; charset=utf-8");
        assertThat(answer.body()).isEqualTo("User logged out");
        assertRefused(callers.with(token));
        assertThat(callers.administrator()
                        .listSessions(10, null)
                        .getSessions()
                        .get(0)
                        .getLogoutTime())
                .isEqualTo(clock.instant().getEpochSecond());
    }

    @Test
    @Scenario(known = Known.DOCUMENTED, source = "vendor's authentication pages: 30 minutes of inactivity")
    void thirtyIdleMinutesEndASession(Clients clients, TestClock clock) throws Exception {
        Callers callers = new Callers(clients);
        String token = String.valueOf(callers.logIn("jsmith", PASSWORD).getToken());
        long end = clock.instant().plus(Duration.ofMinutes(30)).getEpochSecond();
        clock.advance(Duration.ofMinutes(45));

        assertRefused(callers.with(token));
        Session row =
                callers.administrator().listSessions(10, null).getSessions().get(0);
        assertThat(row.getLogoutTime()).isEqualTo(end);
        assertThat(row.getLastAccessedTime()).isZero();
    }

    @Test
    @Scenario(known = Known.SOURCE_READ, source = "official SDKs; a backup plugin for code 1116")
    void aRefusedLoginIsA200WithoutToken(Clients clients) throws Exception {
        Callers callers = new Callers(clients);

        for (LoginResult refused : List.of(callers.logIn("jsmith", "wrong"), callers.logIn("nobody", PASSWORD))) {
            assertThat(refused.getToken()).isNull();
            assertThat(refused.getErrList())
                    .singleElement()
                    .satisfies(problem -> assertThat(problem.getErrorCode()).isEqualTo(1116));
        }
    }

    @Test
    @Scenario(known = Known.SOURCE_READ, source = "official Python SDK: isAccountLocked, remainingLockTime")
    void aLockedAccountSaysForHowLong(Clients clients) throws Exception {
        LoginResult refused = new Callers(clients).logIn("rstone", "Amber-Thicket-6");

        assertThat(refused.getToken()).isNull();
        assertThat(refused.getIsAccountLocked()).isTrue();
        assertThat(refused.getRemainingLockTime()).isEqualTo(86_400);
        assertThat(refused.getLoginAttempts()).isEqualTo(5);
    }

    @Test
    @Scenario(known = Known.SOURCE_READ, source = "Terraform provider: JSON in, XML out")
    void requestAndAnswerMayHaveDifferentForms(RollcallMock mock) {
        RawHttp http = new RawHttp(mock.url());
        String password = Callers.base64(PASSWORD);
        String xml = "<?xml version=\"1.0\"?>\n<DM2ContentIndexing_CheckCredentialReq mode=\"WebConsole\""
                + " username=\"jsmith\" password=\"" + password + "\" />";
        String json = "{\"mode\":4,\"username\":\"jsmith\",\"password\":\"" + password + "\",\"flags\":1}";

        RawAnswer jsonOfXml = http.send("POST", "/commvault/Login", forms("application/xml", "application/json"), xml);
        RawAnswer xmlOfJson = http.send("POST", "/commvault/Login", forms("application/json", "application/xml"), json);

        assertThat(jsonOfXml.body())
                .startsWith("{\"aliasName\":\"10\",\"userGUID\":\"5E0D7B92-46C1-4F3A-8B6D-2A9C1E50F784\","
                        + "\"loginAttempts\":0,\"remainingLockTime\":0,\"smtpAddress\":\"jsmith@corp.example\","
                        + "\"userName\":\"jsmith\",\"providerType\":1,\"ccn\":0,\"token\":\"QSDK ")
                .endsWith(",\"errList\":[]}");
        assertThat(xmlOfJson.body())
                .startsWith("<DM2ContentIndexing_CheckCredentialResp aliasName=\"10\" userGUID=")
                .contains(" forcePasswordChange=\"0\" isAccountLocked=\"0\"><ownerOrganization providerId=\"0\" ")
                .doesNotContain("errList");
    }

    @Test
    @Scenario(known = Known.ASSUMED, source = "how many failures lock, and for how long")
    void fiveFailedLoginsLockAnAccountIfTheServerIsToldToLimit() throws Exception {
        try (RollcallMock mock = RollcallMock.start().set("commvault", Map.of("rateLimits", true))) {
            Callers callers = new Callers(mock.clients());
            for (int i = 0; i < 5; i++) {
                callers.logIn("jsmith", "wrong");
            }

            assertThat(callers.logIn("jsmith", PASSWORD).getIsAccountLocked()).isTrue();
            mock.judge();
        }
    }

    @Test
    @Scenario(known = Known.CAPTURED, source = "saved login response of 2018-04-05")
    void withoutOurCorsTheProductSendsItsOwn() {
        try (RollcallMock mock = RollcallMock.start(options -> options.withCors(false))) {
            RawAnswer login = new RawHttp(mock.url())
                    .send("POST", "/commvault/Login", forms("application/json", "application/json"), "{}");

            assertThat(login.header("Access-Control-Allow-Origin")).containsExactly("*");
            assertThat(login.header("Access-Control-Allow-Methods")).containsExactly("OPTIONS, GET, POST, PUT, DELETE");
        }
    }

    private static Map<String, String> forms(String contentType, String accept) {
        return Map.of("Content-Type", contentType, "Accept", accept);
    }

    private static void assertRefused(SessionApi caller) {
        assertThatThrownBy(() -> caller.listSessions(null, null))
                .isInstanceOfSatisfying(
                        ApiException.class, e -> assertThat(e.getCode()).isEqualTo(401));
    }
}
