package dev.rollcall.suite.rocketchat;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rollcall.client.control.model.Code;
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

/** Codes sent by e-mail, at login and for the list. */
@Rollcall
class EmailCodeTest {
    private static final String ERIN = "{\"user\":\"erin.email\",\"password\":\"erin.email-password\"";

    private static List<String> sent(RollcallMock mock, String user) {
        return mock.codes("rocketchat", user).stream()
                .filter(code -> code.getMethod().equals("email"))
                .map(Code::getCode)
                .toList();
    }

    private static String sent(RollcallMock mock) {
        return sent(mock, "erin.email").get(0);
    }

    private static RawAnswer logIn(RawHttp http, String more) {
        return Workspace.post(http, Workspace.LOGIN, Map.of(), ERIN + more + "}");
    }

    private static String codeMember(RollcallMock mock) {
        return ",\"code\":\"" + sent(mock) + "\"";
    }

    /** Somebody who has logged in, and whose code was spent by that. */
    private static Map<String, String> erin(RollcallMock mock) {
        RawHttp http = new RawHttp(mock.url());
        logIn(http, "");
        return Workspace.logIn(http, "erin.email", codeMember(mock));
    }

    private static String wrongCode(RollcallMock mock) {
        return sent(mock).equals("000000") ? "111111" : "000000";
    }

    @Test
    @Scenario(known = Known.SOURCE_READ, source = "e-mail codes: the first refusal sends one")
    void aLoginWithoutACodeHasOneSent(RollcallMock mock) {
        RawAnswer refused = logIn(new RawHttp(mock.url()), "");

        assertThat(refused.status()).isEqualTo(401);
        assertThat(refused.body())
                .isEqualTo("{\"status\":\"error\",\"error\":\"totp-required\",\"details\":{\"method\":\"email\","
                        + "\"codeGenerated\":true,\"emailOrUsername\":\"erin.email\","
                        + "\"availableMethods\":[\"email\"]},\"message\":\"TOTP Required\"}");
        assertThat(sent(mock, "erin.email")).singleElement().asString().matches("[0-9]{6}");
    }

    @Test
    @Scenario(known = Known.SOURCE_READ, source = "e-mail codes: one that is alive is not replaced")
    void aCodeThatIsAliveIsToldWithItsEnd(RollcallMock mock) {
        RawHttp http = new RawHttp(mock.url());
        logIn(http, "");
        String before = sent(mock);

        RawAnswer refused = logIn(http, "");

        assertThat(refused.body()).contains("\"codeGenerated\":false,\"codeExpires\":\"2026-03-04T06:06:07.000Z\"");
        assertThat(sent(mock)).isEqualTo(before);
    }

    @Test
    @Scenario(known = Known.SOURCE_READ, source = "e-mail codes: single use")
    void aCodeLogsInOnce(RollcallMock mock) {
        RawHttp http = new RawHttp(mock.url());
        logIn(http, "");
        String code = codeMember(mock);

        assertThat(logIn(http, code).status()).isEqualTo(200);
        assertThat(logIn(http, code).body()).contains("totp-invalid", "\"codeGenerated\":true");
    }

    @Test
    @Scenario(known = Known.SOURCE_READ, source = "e-mail codes: what is no digit is left out")
    void aCodeMayBeWrittenWithADash(RollcallMock mock) {
        RawHttp http = new RawHttp(mock.url());
        logIn(http, "");

        RawAnswer answer = logIn(http, ",\"code\":\"" + sent(mock).replaceFirst("(...)", "$1-") + "\"");

        assertThat(answer.status()).isEqualTo(200);
    }

    @Test
    @Scenario(known = Known.SOURCE_READ, source = "settings: a code lives 3600 seconds")
    void aCodeLivesForAnHour(RollcallMock mock, TestClock clock) {
        RawHttp http = new RawHttp(mock.url());
        logIn(http, "");
        String code = codeMember(mock);
        clock.advance(Duration.ofHours(1));
        assertThat(logIn(http, code).status()).isEqualTo(200);

        logIn(http, "");
        String later = codeMember(mock);
        clock.advance(Duration.ofHours(1).plusMillis(1));

        assertThat(logIn(http, later).body()).contains("totp-invalid", "\"codeGenerated\":true");
    }

    @Test
    @Scenario(known = Known.SOURCE_READ, source = "settings: five invalid attempts")
    void fiveWrongCodesAreTooManyAtLogin(RollcallMock mock) {
        RawHttp http = new RawHttp(mock.url());
        logIn(http, "");
        String right = codeMember(mock);
        String wrong = ",\"code\":\"" + wrongCode(mock) + "\"";
        for (int i = 1; i < 5; i++) {
            assertThat(logIn(http, wrong).body()).contains("\"error\":\"totp-invalid\"");
        }

        assertThat(logIn(http, wrong).body())
                .contains(
                        "\"error\":\"totp-max-attempts\"",
                        "\"message\":\"TOTP Maximun Failed Attempts Reached\"",
                        "\"codeGenerated\":false");
        assertThat(logIn(http, right).body()).contains("\"error\":\"totp-invalid\"", "\"codeGenerated\":true");
        assertThat(logIn(http, codeMember(mock)).status()).isEqualTo(200);
    }

    @Test
    @Scenario(known = Known.SOURCE_READ, source = "second-factor check: the same for the session routes, with 400")
    void theListAsksForACodeByEmailToo(RollcallMock mock) {
        RawHttp http = new RawHttp(mock.url());
        Map<String, String> erin = erin(mock);

        RawAnswer refused = http.get(Workspace.LIST, erin);

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.body())
                .isEqualTo("{\"success\":false,\"error\":\"TOTP Required [totp-required]\","
                        + "\"errorType\":\"totp-required\",\"details\":{\"method\":\"email\",\"codeGenerated\":true,"
                        + "\"emailOrUsername\":\"erin.email@chat.example\",\"availableMethods\":[\"email\"]}}");
        assertThat(http.get(Workspace.LIST, Workspace.with(erin, "x-2fa-code", sent(mock)))
                        .status())
                .isEqualTo(200);
    }

    @Test
    @Scenario(known = Known.SOURCE_READ, source = "second-factor check and settings: five invalid attempts")
    void fiveWrongCodesAreTooManyForTheList(RollcallMock mock) {
        RawHttp http = new RawHttp(mock.url());
        Map<String, String> erin = erin(mock);
        http.get(Workspace.LIST, erin);
        Map<String, String> wrong = Workspace.with(erin, "x-2fa-code", wrongCode(mock));
        for (int i = 1; i < 5; i++) {
            assertThat(http.get(Workspace.LIST, wrong).body()).contains("\"errorType\":\"totp-invalid\"");
        }

        RawAnswer last = http.get(Workspace.LIST, wrong);

        assertThat(last.status()).isEqualTo(400);
        assertThat(last.body())
                .contains(
                        "\"error\":\"TOTP Maximun Failed Attempts Reached [totp-max-attempts]\","
                                + "\"errorType\":\"totp-max-attempts\"",
                        "\"codeExpires\":\"2026-03-04T06:06:07.000Z\"");
    }

    @Test
    @Scenario(known = Known.SOURCE_READ, source = "user routes: a new code in place of the one before")
    void aCodeSentOnRequestReplacesTheOneBefore(RollcallMock mock) {
        RawHttp http = new RawHttp(mock.url());
        logIn(http, "");
        String before = codeMember(mock);

        RawAnswer answer = Workspace.post(http, Workspace.SEND_CODE, Map.of(), "{\"emailOrUsername\":\"erin.email\"}");

        assertThat(answer.body()).isEqualTo("{\"success\":true}");
        assertThat(codeMember(mock)).isNotEqualTo(before);
        assertThat(logIn(http, before).body()).contains("totp-invalid");
        assertThat(logIn(http, codeMember(mock)).status()).isEqualTo(200);
    }

    @Test
    @Scenario(known = Known.SOURCE_READ, source = "user routes: a name with an @ is an address")
    void aCodeIsSentByAddressAndByFormToo(RollcallMock mock) {
        RawAnswer answer = new RawHttp(mock.url())
                .send(
                        "POST",
                        Workspace.SEND_CODE,
                        Map.of("Content-Type", "application/x-www-form-urlencoded"),
                        "emailOrUsername=erin.email%40chat.example");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(sent(mock, "erin.email")).hasSize(1);
    }

    @Test
    @Scenario(known = Known.SOURCE_READ, source = "user routes: unknown users get the same answer in the code read")
    void aCodeForAStrangerIsAnsweredTheSameAndNotSent(RollcallMock mock) {
        RawAnswer answer = Workspace.post(
                new RawHttp(mock.url()), Workspace.SEND_CODE, Map.of(), "{\"emailOrUsername\":\"stranger\"}");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo("{\"success\":true}");
        assertThat(sent(mock, "erin.email")).isEmpty();
        assertThat(sent(mock, "mira.both")).isEmpty();
    }

    @Test
    @Scenario(known = Known.SOURCE_READ, source = "second-factor check: the named method if it is totp or email")
    void whoHasBothChoosesByName(RollcallMock mock) {
        RawHttp http = new RawHttp(mock.url());
        Map<String, String> mira = Workspace.logIn(http, "mira.both", ",\"code\":\"Backup22\"");
        Map<String, String> byEmail = Workspace.with(mira, "x-2fa-method", "email");

        assertThat(http.get(Workspace.LIST, mira).body())
                .contains("{\"method\":\"totp\",\"codeGenerated\":false,\"availableMethods\":[\"totp\",\"email\"]}");
        assertThat(http.get(Workspace.LIST, byEmail).body())
                .contains("{\"method\":\"email\",\"codeGenerated\":true,"
                        + "\"emailOrUsername\":\"mira.both@chat.example\",\"availableMethods\":[\"totp\",\"email\"]}");
        assertThat(http.get(
                                Workspace.LIST,
                                Workspace.with(
                                        mira,
                                        "x-2fa-code",
                                        sent(mock, "mira.both").get(0)))
                        .body())
                .contains("[totp-invalid]");
        assertThat(http.get(
                                Workspace.LIST,
                                Workspace.with(
                                        byEmail,
                                        "x-2fa-code",
                                        sent(mock, "mira.both").get(0)))
                        .status())
                .isEqualTo(200);
    }
}
