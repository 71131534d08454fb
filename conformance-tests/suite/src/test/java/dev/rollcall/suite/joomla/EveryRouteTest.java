package dev.rollcall.suite.joomla;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rollcall.junit.RollcallMock;
import dev.rollcall.suite.Known;
import dev.rollcall.suite.RawHttp;
import dev.rollcall.suite.RawHttp.RawAnswer;
import dev.rollcall.suite.Scenario;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is said on every route alike, or outside of all. */
class EveryRouteTest {
    private static final Map<String, String> TOKEN = Map.of("token", Ready.SUPER_USERS_TOKEN);
    private static final List<String> EVERY_ROUTE = List.of(
            "/user",
            "/user/sessions",
            "/user/login/ada.sample/correct-horse-42",
            "/user/logout/ada.sample/" + Ready.PAGES_ADMINISTRATOR,
            "/token/" + Ready.TESTERS_TOKEN);

    @Test
    @Scenario(known = Known.ASSUMED, source = "body limit of Apache for the status; the words are the mock's")
    void aBodyOverTheLimitIsRefusedOnEveryRoute() {
        try (RollcallMock mock = RollcallMock.start(options -> options.withMaxBodyBytes(10))) {
            Browser browser = new Browser(mock);

            assertThat(EVERY_ROUTE)
                    .map(path -> browser.send("GET", path, Map.of("Content-Type", "text/plain"), "x".repeat(11)))
                    .allSatisfy(answer -> {
                        assertThat(answer.status()).isEqualTo(413);
                        assertThat(answer.header("Content-Type")).containsExactly("application/json");
                        assertThat(answer.body())
                                .isEqualTo("{\"error\":true,\"msg\":\"ERROR: Request Entity Too Large\","
                                        + "\"status\":413}");
                    });
            mock.judge();
        }
    }

    @Test
    @Scenario(known = Known.ASSUMED, source = "a web server would not pass these on; the words are the mock's")
    void pathsThatNoWebServerPassesOnAreUnknownRoutes() {
        try (RollcallMock mock = RollcallMock.start()) {
            Browser browser = new Browser(mock);
            mock.traffic().expectBrokenRequests("request.path.unknown", "request.parameter.pattern");

            assertThat(List.of(
                            "/user/../user/sessions",
                            "/user/%zz/%",
                            "/token/a%2Fb",
                            "/user/login/ada.sample/a%2Fb",
                            "/user/logout/ada.sample/a%2fb"))
                    .map(browser::get)
                    .allSatisfy(answer -> {
                        assertThat(answer.status()).isEqualTo(404);
                        assertThat(answer.body())
                                .isEqualTo("{\"error\":true,\"msg\":\"Invalid route\",\"status\":404}");
                    });
            mock.judge();
        }
    }

    @Test
    @Scenario(known = Known.SOURCE_READ, source = "entry script of 1.3.6")
    void optionsIsAnsweredOnAnyPathWithNothing() {
        try (RollcallMock mock = RollcallMock.start()) {
            RawHttp http = new RawHttp(mock.url());

            assertThat(List.of(
                            http.send("OPTIONS", Ready.API + "/user/sessions", Map.of(), ""),
                            http.send("OPTIONS", Ready.API + "/no/such/route/", Map.of(), "")))
                    .allSatisfy(answer -> {
                        assertThat(answer.status()).isEqualTo(200);
                        assertThat(answer.body()).isEmpty();
                        assertThat(answer.header("Content-Type")).containsExactly("text/html");
                        assertThat(answer.header("Access-Control-Allow-Methods"))
                                .containsExactly("PUT, GET, POST, DELETE, OPTIONS");
                    });
        }
    }

    @Test
    @Scenario(known = Known.SOURCE_READ, source = "routing of Slim 2.6")
    void headIsGetWithoutABody() {
        try (RollcallMock mock = RollcallMock.start()) {
            RawHttp http = new RawHttp(mock.url());

            RawAnswer refused = http.send("HEAD", Ready.API + "/user/sessions", Map.of(), "");
            RawAnswer listed = http.send("HEAD", Ready.API + "/user/sessions", TOKEN, "");

            assertThat(refused.status()).isEqualTo(403);
            assertThat(listed.status()).isEqualTo(200);
            assertThat(List.of(refused.body(), listed.body())).containsOnly("");
            mock.judge();
        }
    }

    @Test
    @Scenario(known = Known.ASSUMED, source = "real sites leave it to their web server")
    void whatIsNoHttpIsRefusedInTheWordsOfTheMiddleware() {
        try (RollcallMock mock = RollcallMock.start()) {
            Map<String, String> tooMany = Map.of("X", "y".repeat(9_000));

            RawAnswer answer = new RawHttp(mock.url()).get(Ready.API + "/user/sessions", tooMany);

            assertThat(answer.status()).isEqualTo(400);
            assertThat(answer.body()).isEqualTo("{\"error\":true,\"msg\":\"ERROR: Bad Request\",\"status\":400}");
            assertThat(answer.header("Access-Control-Allow-Origin")).containsExactly("*");
        }
    }

    @Test
    @Scenario(known = Known.ASSUMED, source = "the CORS headers of the mock")
    void browsersOfOtherOriginsMaySendTheTokenAndReadEverything() {
        try (RollcallMock mock = RollcallMock.start()) {
            Map<String, String> origin = Map.of("Origin", "https://app.example", "token", Ready.SUPER_USERS_TOKEN);

            RawAnswer answer = new RawHttp(mock.url()).get(Ready.API + "/user/sessions", origin);

            assertThat(answer.header("Access-Control-Allow-Origin")).containsExactly("https://app.example");
            assertThat(answer.header("Access-Control-Expose-Headers").get(0)).contains("Joomla-Sessionid");
            mock.judge();
        }
    }

    @Test
    @Scenario(known = Known.SOURCE_READ, source = "entry script of 1.3.6")
    void noAnswerAllowsPagesOfOtherOriginsToUseTheCookie() {
        try (RollcallMock mock = RollcallMock.start(options -> options.withCors(false))) {
            RawAnswer answer = new Browser(mock)
                    .get("/user/sessions", Map.of("token", Ready.SUPER_USERS_TOKEN, "Origin", "https://app.example"));

            assertThat(answer.header("Access-Control-Allow-Origin")).containsExactly("*");
            assertThat(answer.header("Access-Control-Allow-Credentials")).isEmpty();
            assertThat(answer.header("Access-Control-Expose-Headers")).isEmpty();
            mock.judge();
        }
    }
}
