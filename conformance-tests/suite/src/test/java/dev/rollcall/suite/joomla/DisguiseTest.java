package dev.rollcall.suite.joomla;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rollcall.junit.Rollcall;
import dev.rollcall.junit.RollcallMock;
import dev.rollcall.junit.Traffic;
import dev.rollcall.suite.Known;
import dev.rollcall.suite.RawHttp.RawAnswer;
import dev.rollcall.suite.Scenario;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Methods that mean another one, and JSON that is a call of a function. */
@Rollcall
class DisguiseTest {
    private static final String OVERRIDE = "X-HTTP-Method-Override";
    private static final Map<String, String> FORM = Map.of("Content-Type", "application/x-www-form-urlencoded");
    private static final Map<String, String> TOKEN = Map.of("token", Ready.SUPER_USERS_TOKEN);

    @Test
    @Scenario(known = Known.SOURCE_READ, source = "method override of Slim 2.6")
    void aPostWithTheHeaderIsAGet(RollcallMock mock) {
        RawAnswer answer = new Browser(mock)
                .send("POST", "/user/sessions", Map.of(OVERRIDE, "GET", "token", Ready.SUPER_USERS_TOKEN), "");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body()).startsWith("{\"msg\":[{\"session_id\":");
    }

    @Test
    @Scenario(known = Known.SOURCE_READ, source = "method override of Slim 2.6")
    void theNameOfTheMethodMayBeInSmallLetters(RollcallMock mock) {
        assertThat(new Browser(mock)
                        .send("DELETE", "/user", Map.of(OVERRIDE, "get"), "")
                        .status())
                .isEqualTo(200);
    }

    @Test
    @Scenario(known = Known.SOURCE_READ, source = "method override of Slim 2.6")
    void aPostWithTheFormFieldIsAGet(RollcallMock mock) {
        Browser browser = new Browser(mock);

        RawAnswer answer = browser.send("POST", "/user/login/bo.tester/purple-monkey-57", FORM, "a=b&_METHOD=GET");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(browser.isGuest()).isFalse();
    }

    @Test
    @Scenario(known = Known.SOURCE_READ, source = "request class of Slim 2.6")
    void aPostWithoutAMediaTypeIsAForm(RollcallMock mock) {
        assertThat(new Browser(mock)
                        .send("POST", "/user", Map.of(), "_METHOD=get")
                        .status())
                .isEqualTo(200);
    }

    @Test
    @Scenario(known = Known.SOURCE_READ, source = "token plugin of 1.3.6 reads all parameters")
    void theFormMayCarryTheTokenToo(RollcallMock mock) {
        RawAnswer answer =
                new Browser(mock).send("POST", "/user/sessions", FORM, "_METHOD=GET&token=" + Ready.SUPER_USERS_TOKEN);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Joomla-Sessionid")).hasSize(1);
    }

    @Test
    @Scenario(known = Known.SOURCE_READ, source = "token plugin of 1.3.6")
    void theTokenOfTheHeaderWinsOverThatOfTheForm(RollcallMock mock) {
        RawAnswer answer = new Browser(mock)
                .send("POST", "/user", Map.of("token", "unknown"), "_METHOD=GET&token=" + Ready.TESTERS_TOKEN);

        assertThat(answer.body()).contains("Welcome guest");
    }

    @Test
    @Scenario(known = Known.SOURCE_READ, source = "method override of Slim 2.6")
    void aPostThatMeansHeadIsAnsweredWithoutABody(RollcallMock mock) {
        RawAnswer answer = new Browser(mock)
                .send("POST", "/user/sessions", Map.of(OVERRIDE, "HEAD", "token", Ready.SUPER_USERS_TOKEN), "");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Content-Type")).containsExactly("application/json");
        assertThat(answer.header("Joomla-Sessionid")).hasSize(1);
        assertThat(answer.body()).isEmpty();
    }

    @Test
    @Scenario(known = Known.SOURCE_READ, source = "routing of Slim 2.6")
    void headLogsInLikeGet(RollcallMock mock) {
        Browser browser = new Browser(mock);

        RawAnswer answer = browser.send("HEAD", "/user/login/bo.tester/purple-monkey-57", Map.of(), "");

        assertThat(answer.body()).isEmpty();
        assertThat(browser.isGuest()).isFalse();
    }

    @Test
    @Scenario(known = Known.SOURCE_READ, source = "routing of Slim 2.6")
    void headTellsTheStatusOfEveryRoute(RollcallMock mock) {
        Browser browser = new Browser(mock);

        assertThat(List.of("/user", "/user/sessions", "/token/unknown", "/user/logout/bo.tester/unknown"))
                .map(path -> browser.send("HEAD", path, Map.of(), "").status())
                .containsExactly(200, 403, 401, 403);
    }

    @Test
    @Scenario(known = Known.SOURCE_READ, source = "entry script of 1.3.6")
    void optionsLogsNobodyInAndIsNotOverridden(RollcallMock mock, Traffic traffic) {
        traffic.expectBrokenRequests("request.method.unknown");
        Browser browser = new Browser(mock);

        RawAnswer answer = browser.send(
                "OPTIONS", "/user/login/bo.tester/purple-monkey-57", Map.of(OVERRIDE, "GET", "token", "x"), "");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body()).isEmpty();
        assertThat(answer.header("Set-Cookie")).isEmpty();
        assertThat(browser.isGuest()).isTrue();
    }

    @Test
    @Scenario(known = Known.SOURCE_READ, source = "JSON view of 1.3.6")
    void theListIsWrappedInTheFunctionThatCallbackNames(RollcallMock mock) {
        RawAnswer answer = new Browser(mock).get("/user/sessions?callback=site.show", TOKEN);

        assertThat(answer.header("Content-Type")).containsExactly("application/json");
        assertThat(answer.header("Content-Length"))
                .containsExactly(String.valueOf(answer.body().length()));
        assertThat(answer.body())
                .startsWith("site.show({\"msg\":[{\"session_id\":")
                .endsWith("}],\"error\":false,\"status\":200})");
    }

    @Test
    @Scenario(known = Known.SOURCE_READ, source = "JSON view of 1.3.6")
    void aWrappedLoginIsALogin(RollcallMock mock) {
        Browser browser = new Browser(mock);

        RawAnswer answer = browser.get("/token/" + Ready.TESTERS_TOKEN + "?callback=done");

        assertThat(answer.body()).startsWith("done({\"msg\":\"Authenticated\"");
        assertThat(browser.isGuest()).isFalse();
    }

    @Test
    @Scenario(known = Known.SOURCE_READ, source = "JSON view of 1.3.6; parameters of PHP")
    void ofSeveralFunctionsTheLastOneCounts(RollcallMock mock) {
        String body = new Browser(mock).get("/user?callback=a&callback=b").body();

        assertThat(body).isEqualTo("b({\"msg\":\"Welcome guest\",\"error\":false,\"status\":200})");
    }

    @Test
    @Scenario(known = Known.SOURCE_READ, source = "JSON view of 1.3.6")
    void theNameOfTheParameterIsExact(RollcallMock mock) {
        assertThat(new Browser(mock).get("/user?Callback=a&call=b").body()).startsWith("{\"msg\":");
    }

    @Test
    @Scenario(known = Known.SOURCE_READ, source = "JSON view of 1.3.6")
    void headOfAWrappedAnswerHasNoBody(RollcallMock mock) {
        RawAnswer answer = new Browser(mock).send("HEAD", "/user?callback=show", Map.of(), "");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body()).isEmpty();
    }
}
