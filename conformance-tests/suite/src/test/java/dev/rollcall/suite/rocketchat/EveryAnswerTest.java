package dev.rollcall.suite.rocketchat;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rollcall.junit.RollcallMock;
import dev.rollcall.suite.Known;
import dev.rollcall.suite.RawHttp;
import dev.rollcall.suite.RawHttp.RawAnswer;
import dev.rollcall.suite.Scenario;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What every answer has in common, whoever found the words. */
class EveryAnswerTest {
    private final RollcallMock mock = RollcallMock.start(options -> options.withCors(false));
    private final RawHttp http = new RawHttp(mock.url());

    @AfterEach
    void judgeAndStop() {
        try (mock) {
            mock.judge();
        }
    }

    @Test
    @Scenario(known = Known.SOURCE_READ, source = "default headers of the REST pipeline and of the web server")
    void everyAnswerHasTheHeadersOfTheProduct() {
        mock.traffic()
                .expectBrokenRequests(
                        "request.body.missing",
                        "request.body.json.malformed",
                        "request.method.unknown",
                        "request.parameter.unknown",
                        "request.path.unknown",
                        "request.credentials.missing");
        Map<String, String> json = Map.of("Content-Type", "application/json");

        List<RawAnswer> answers = List.of(
                http.get(Workspace.LIST, Workspace.PRINTED),
                http.get(Workspace.LIST, Map.of()),
                http.get(Workspace.LIST + "?x", Workspace.PRINTED),
                http.get("/rocketchat/nowhere", Map.of()),
                http.get("/rocketchat", Map.of()),
                http.send("DELETE", Workspace.LIST, Map.of(), ""),
                http.send("HEAD", Workspace.LIST, Workspace.PRINTED, ""),
                http.send("OPTIONS", Workspace.LIST, Map.of("Origin", "https://app.example"), ""),
                http.send("POST", Workspace.LOGIN, json, "{"),
                http.send("POST", Workspace.LOGIN, json, " ".repeat(2_000_000)),
                http.send("GET", Workspace.LIST, Map.of("Transfer-Encoding", "nonsense"), ""),
                http.get(Workspace.LIST, Map.of("X-Long", "x".repeat(9_000))));

        assertThat(answers).allSatisfy(answer -> {
            assertThat(answer.header("Cache-Control")).containsExactly("no-store");
            assertThat(answer.header("Pragma")).containsExactly("no-cache");
            assertThat(answer.header("X-XSS-Protection")).containsExactly("1");
            assertThat(answer.header("X-Content-Type-Options")).containsExactly("nosniff");
            assertThat(answer.header("X-Instance-ID")).hasSize(1);
            assertThat(answer.header("Date")).hasSize(1);
            assertThat(answer.header("Content-Type")).hasSize(1);
            assertThat(answer.header("X-RateLimit-Limit")).isEmpty();
            assertThat(answer.header("Access-Control-Allow-Origin")).isEmpty();
            assertThat(answer.status()).isNotIn(500, 501);
            assertThat(answer.body()).doesNotContain("Exception", "java", "jersey", "grizzly", "<html");
        });
    }

    @Test
    @Scenario(known = Known.SOURCE_READ, source = "cross-origin handling of the REST pipeline")
    void aBrowsersQuestionGetsTheHintOfTheProductWhileCorsIsOff() {
        mock.traffic().expectBrokenRequests("request.method.unknown");
        RawAnswer answer = http.send(
                "OPTIONS",
                Workspace.LIST,
                Map.of("Origin", "https://app.example", "Access-Control-Request-Method", "GET"),
                "");

        assertThat(answer.status()).isEqualTo(405);
        assertThat(answer.body()).isEqualTo("CORS not enabled. Go to \"Admin > General > REST Api\" to enable it.");
    }

    @Test
    @Scenario(known = Known.ASSUMED, source = "the general shape of unexpected errors")
    void whatIsNoHttpIsRefusedInTheProductsShape() {
        RawAnswer answer = http.get(Workspace.LIST, Map.of("X-Long", "x".repeat(9_000)));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body()).isEqualTo("{\"success\":false,\"error\":\"Bad Request\"}");
    }

    @Test
    @Scenario(known = Known.SOURCE_READ, source = "the REST pipeline looks at two headers")
    void headersThatSayNonsenseHarmNobody() {
        mock.traffic().expectBrokenRequests("request.content-type.invalid", "request.credentials.missing");
        for (Map<String, String> headers : List.of(
                Map.of("Accept-Language", "///;q=x"),
                Map.of("Cookie", "=;=;\""),
                Map.of("If-Modified-Since", "yesterday"),
                Map.of("Range", "bytes=9-1"),
                Map.of("Content-Type", "/"),
                Map.of("X-Auth-Token", "\u00ff"))) {
            RawAnswer answer = http.get(Workspace.LIST, headers);

            assertThat(answer.status()).as(headers.toString()).isEqualTo(401);
            assertThat(answer.body())
                    .isEqualTo("{\"status\":\"error\",\"message\":\"You must be logged in to do this.\"}");
        }
    }
}
