package dev.rollcall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rollcall.contract.Exchange;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class MockServerTest {
    private static final Instant NOON = Instant.parse("2024-02-29T12:00:00Z");

    private final MockServer server = MockServer.start(
            MockServerOptions.defaults().withClock(InstantSource.fixed(NOON)).withMaxBodyBytes(1000),
            List.of(new EchoApi()));
    private final HttpClient http = HttpClient.newHttpClient();

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void answersTheFirstCallAfterItsStart() throws Exception {
        HttpResponse<String> answer = get("/echo/things?name=a");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("\"name\":\"a\"");
    }

    @Test
    void declinesTheOfferOfH2cAtOnceAndAnswersWhole() throws Exception {
        HttpRequest offersH2c = HttpRequest.newBuilder(server.url().resolve("/echo/things"))
                .version(HttpClient.Version.HTTP_2)
                .timeout(Duration.ofSeconds(5))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{\"a\":1}"))
                .build();

        HttpResponse<String> answer = http.send(offersH2c, BodyHandlers.ofString());

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo("{\"a\":1}");
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/json");
        assertThat(answer.headers().firstValue("Connection")).isEmpty();
    }

    @Test
    void datesEveryAnswerByItsClock() throws Exception {
        assertThat(List.of(get("/echo/things"), get("/echo/nowhere"), get("/"), get("/nowhere"), get("/health")))
                .allSatisfy(answer -> assertThat(answer.headers().allValues("Date"))
                        .containsExactly("Thu, 29 Feb 2024 12:00:00 GMT"));
    }

    @Test
    void readsWhatIsNoEscapeAsItself() throws Exception {
        assertThat(RawCall.get(server.url(), "/echo/things?name=%zz")).contains(" 200 ", "\"name\":\"%zz\"");
        assertThat(RawCall.get(server.url(), "/echo/things/%zz|<x>%")).contains(" 200 ", "\"name\":\"%zz|<x>%\"");
        assertThat(RawCall.get(server.url(), "/echo/%zz")).contains(" 404 ", "NO_SUCH_PATH");
    }

    @Test
    void takesNulsAndBytesThatAreNoUtf8AsText() throws Exception {
        assertThat(RawCall.get(server.url(), "/echo/things?name=a%00b")).contains(" 200 ", "\"name\":\"a\\u0000b\"");
        assertThat(RawCall.get(server.url(), "/echo/things/a%00b")).contains(" 200 ", "\"name\":\"a\\u0000b\"");
        assertThat(RawCall.get(server.url(), "/echo/things?name=%ff")).contains(" 200 ");
        assertThat(RawCall.get(server.url(), "/echo/things/\u0000\u00ff")).contains(" 200 ");
    }

    @Test
    void saysWhatIsNoHttpInTheWordsOfTheProduct() {
        String noHost = "GET /echo/things HTTP/1.1\r\n\r\n";
        String manyHeaders = "GET /echo/things HTTP/1.1\r\nHost: a\r\n" + "X: y\r\n".repeat(150) + "\r\n";
        String longHeader = "GET /echo/things HTTP/1.1\r\nHost: a\r\nX: " + "y".repeat(9_000) + "\r\n\r\n";
        String twoLengths = "POST /echo/things HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n{}";

        assertThat(List.of(noHost, manyHeaders, longHeader, twoLengths))
                .allSatisfy(request -> assertThat(RawCall.send(server.url(), request))
                        .contains(" 400 ", "UNREADABLE_REQUEST", "Content-Type: application/json", "Date: "));
        assertThat(RawCall.send(server.url(), "GET /echo/things HTTP/7.0\r\nHost: a\r\n\r\n"))
                .contains(" 505 ", "UNREADABLE_REQUEST");
        assertThat(RawCall.send(server.url(), "GET / HTTP/1.1\r\n\r\n")).contains(" 400 ", "application/problem+json");
    }

    @Test
    void takesAnyHostHeader() {
        String strange = "GET /echo/things HTTP/1.1\r\nHost: a b|c:99999999\r\nConnection: close\r\n\r\n";

        assertThat(RawCall.send(server.url(), strange)).contains(" 200 ");
    }

    @Test
    void refusesBodiesOverTheLimitWhetherTheirLengthIsToldOrNot() throws Exception {
        String large = "[" + "1,".repeat(5000) + "1]";
        String chunked =
                "POST /echo/things HTTP/1.1\r\nHost: a\r\nConnection: close\r\nContent-Type: application/json\r\n"
                        + "Transfer-Encoding: chunked\r\n\r\n" + "3e8\r\n" + "x".repeat(1000) + "\r\n3e8\r\n"
                        + "x".repeat(1000)
                        + "\r\n0\r\n\r\n";

        assertThat(post(large).body()).contains("BODY_TOO_LARGE");
        assertThat(RawCall.send(server.url(), chunked)).contains(" 400 ", "BODY_TOO_LARGE");
    }

    @Test
    void refusesUnreadableBodiesWithoutAWordOfJava() throws Exception {
        assertThat(post("{\"a\":").body()).contains("UNREADABLE_BODY");
        assertThat(post("[".repeat(900)).body()).contains("UNREADABLE_BODY");
        assertThat(post("").body()).doesNotContain("Exception");
    }

    @Test
    void waitsForABodyThatComesInPieces() throws Exception {
        HttpRequest pieces = HttpRequest.newBuilder(server.url().resolve("/echo/things"))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.concat(BodyPublishers.ofString("{\"a\""), BodyPublishers.ofString(":[1,2]}")))
                .build();

        HttpResponse<String> answer = http.send(pieces, BodyHandlers.ofString());

        assertThat(answer.body()).isEqualTo("{\"a\":[1,2]}");
    }

    @Test
    void readsBodiesThatNeedManyReads() throws Exception {
        String large = "{\"a\":\"" + "x".repeat(900_000) + "\"}";
        try (MockServer roomy = MockServer.start(MockServerOptions.defaults(), List.of(new EchoApi()))) {
            HttpRequest call = HttpRequest.newBuilder(roomy.url().resolve("/echo/things"))
                    .header("Content-Type", "application/json")
                    .timeout(Duration.ofSeconds(10))
                    .POST(BodyPublishers.ofString(large))
                    .build();

            HttpResponse<String> answer = http.send(call, BodyHandlers.ofString());

            assertThat(answer.body()).isEqualTo(large);
        }
    }

    @Test
    void readsOnAfterABodyThatCameLate() throws Exception {
        String head =
                "POST /echo/things HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nContent-Length: 7\r\n";
        try (Socket socket = new Socket(server.url().getHost(), server.url().getPort())) {
            socket.setSoTimeout(5_000);
            for (int i = 0; i < 20; i++) {
                socket.getOutputStream().write(bytes(head + "\r\n{\"a\""));
                get("/echo/things"); // The server has read the head when it has answered a later call.
                socket.getOutputStream().write(bytes(":1}"));

                String answer = "";
                while (!answer.endsWith("{\"a\":1}")) {
                    answer += (char) socket.getInputStream().read();
                }
                assertThat(answer).contains(" 200 ");
            }
        }
    }

    @Test
    void asksForABodyThatWaitsToBeAskedFor() throws Exception {
        String head = String.join(
                "\r\n",
                "POST /echo/things HTTP/1.1",
                "Host: a",
                "Connection: close",
                "Expect: 100-continue",
                "Content-Type: application/json",
                "");
        try (Socket socket = new Socket(server.url().getHost(), server.url().getPort())) {
            socket.setSoTimeout(5_000);
            socket.getOutputStream().write(bytes(head + "Content-Length: 7\r\n\r\n"));
            assertThat(new String(socket.getInputStream().readNBytes(25), StandardCharsets.UTF_8))
                    .startsWith("HTTP/1.1 100 Continue")
                    .hasSize(25);

            socket.getOutputStream().write(bytes("{\"a\":1}"));

            assertThat(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                    .contains(" 200 ", "{\"a\":1}")
                    .containsOnlyOnce("Date:");
        }
        assertThat(RawCall.send(server.url(), head + "Content-Length: 5000\r\n\r\n"))
                .startsWith("HTTP/1.1 400")
                .contains("BODY_TOO_LARGE")
                .containsOnlyOnce("Date:");
    }

    @Test
    void refusesAContentTypeThatIsNoneInTheWordsOfTheProduct() {
        String call = "POST /echo/things HTTP/1.1\r\nHost: a\r\nConnection: close\r\n"
                + "Content-Type: a/b/c;;\r\nContent-Length: 2\r\n\r\n{}";

        assertThat(RawCall.send(server.url(), call)).contains("UNKNOWN_MEDIA_TYPE");
    }

    @Test
    void refusesBytesThatAreNoTextAsAnUnreadableBody() {
        String call = "POST /echo/things HTTP/1.1\r\nHost: a\r\nConnection: close\r\n"
                + "Content-Type: application/json\r\nContent-Length: 8\r\n\r\n\0\0\0{\u00ff\u00ff\u00ff\u00ff";

        assertThat(RawCall.send(server.url(), call)).contains("UNREADABLE_BODY");
    }

    @Test
    void refusesInTheWordsOfTheProductWhatTheFrameworkRefuses() throws Exception {
        assertThat(get("/echo/things?size=abc").body()).contains("BAD_PARAMETER");
        assertThat(get("/echo/secret").body()).contains("NOT_LOGGED_IN");
        assertThat(RawCall.send(server.url(), "DELETE /echo/things HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n"))
                .contains("NO_SUCH_METHOD");
        assertThat(RawCall.send(server.url(), "TRACE /echo/things HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n"))
                .contains("NO_SUCH_METHOD");
        assertThat(RawCall.send(server.url(), "BREW /echo/things HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n"))
                .contains("NO_SUCH_METHOD");
    }

    @Test
    void keepsTheInsideOfACrashInside() throws Exception {
        HttpResponse<String> answer = get("/echo/crash");

        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(answer.body()).isEqualTo("{\"echo\":\"CRASH\"}");
    }

    @Test
    void finishesARunningCallBeforeItStops() throws Exception {
        try (Socket socket = new Socket(server.url().getHost(), server.url().getPort())) {
            socket.getOutputStream()
                    .write(bytes("POST /echo/things HTTP/1.1\r\nHost: a\r\nConnection: close\r\n"
                            + "Content-Type: application/json\r\nContent-Length: 7\r\n\r\n{\"a\""));
            get("/echo/things"); // The server has read the first call when it has answered a later one.

            CompletableFuture<Void> stopped = CompletableFuture.runAsync(server::close);
            socket.getOutputStream().write(bytes(":1}"));

            assertThat(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                    .contains(" 200 ", "{\"a\":1}");
            assertThat(stopped).succeedsWithin(Duration.ofSeconds(10));
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void journalsWhatWasSentAndWhatWasSaid() throws Exception {
        RawCall.get(server.url(), "/echo/things?name=%zz");
        post("{\"a\":1}");

        List<Exchange> exchanges = server.journal().exchanges();

        assertThat(exchanges)
                .extracting(Exchange::toString)
                .containsExactly("echo GET /things -> 200", "echo POST /things -> 200");
        assertThat(exchanges.get(0).request().query()).isEqualTo("name=%zz");
        assertThat(exchanges.get(1).request().body().utf8()).isEqualTo("{\"a\":1}");
        assertThat(exchanges.get(1).response().body().utf8()).isEqualTo("{\"a\":1}");
        assertThat(exchanges.get(1).response().headers()).containsEntry("Content-Type", List.of("application/json"));
    }

    @Test
    void letsBrowsersOfAnyOriginCallEverything() throws Exception {
        HttpRequest preflight = HttpRequest.newBuilder(server.url().resolve("/echo/things"))
                .method("OPTIONS", BodyPublishers.noBody())
                .header("Origin", "https://app.example")
                .header("Access-Control-Request-Method", "GET")
                .header("Access-Control-Request-Headers", "x-2fa-code, token")
                .build();
        HttpRequest call = HttpRequest.newBuilder(server.url().resolve("/echo/things"))
                .header("Origin", "https://app.example")
                .build();

        HttpResponse<String> allowed = http.send(preflight, BodyHandlers.ofString());
        HttpResponse<String> answer = http.send(call, BodyHandlers.ofString());

        assertThat(allowed.statusCode()).isEqualTo(204);
        assertThat(allowed.headers().firstValue("Access-Control-Allow-Headers")).contains("x-2fa-code, token");
        assertThat(List.of(allowed, answer)).allSatisfy(each -> {
            assertThat(each.headers().allValues("Access-Control-Allow-Origin")).containsExactly("https://app.example");
            assertThat(each.headers().allValues("Access-Control-Allow-Credentials"))
                    .containsExactly("true");
        });
        assertThat(answer.headers().firstValue("Access-Control-Expose-Headers").orElseThrow())
                .contains("Date");
        assertThat(server.journal().exchanges()).hasSize(1);
    }

    @Test
    void listsTheMountsAndServesTheContracts() throws Exception {
        assertThat(get("/").body()).contains("\"mount\":\"/echo\"");
        assertThat(get("/nowhere").statusCode()).isEqualTo(404);
        assertThat(get("/nowhere").headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(get("/contracts/echo.yaml").body()).startsWith("openapi: 3.0.3");
        assertThat(get("/contracts/other.yaml").statusCode()).isEqualTo(404);
        assertThat(get("/health").body()).isEqualTo("{\"status\":\"UP\"}");
    }

    @Test
    void aProductAnswersUnderItsRealRootsInLettersOfAnyCase() throws Exception {
        assertThat(get("/real/root/things?name=a").body()).contains("\"name\":\"a\"");
        assertThat(get("/REAL/Root/things?name=a").body()).contains("\"name\":\"a\"");
        assertThat(get("/real/rootless").statusCode()).isEqualTo(404);
        assertThat(server.journal().exchanges())
                .extracting(exchange -> exchange.request().path())
                .containsExactly("/things", "/things");
    }

    @Test
    void aProductSitsAtTheRootOfAPortOfItsOwn() throws Exception {
        MockServerOptions options = MockServerOptions.defaults().withOwnPorts(Map.of("echo", 0));
        try (MockServer both = MockServer.start(options, List.of(new EchoApi()))) {
            URI own = both.ownUrl("echo").orElseThrow();

            assertThat(RawCall.get(own, "/things?name=a")).contains(" 200 ", "\"name\":\"a\"");
            assertThat(RawCall.get(own, "/real/root/things?name=a")).contains(" 200 ");
            assertThat(RawCall.get(own, "/echo/things")).contains(" 404 ", "NO_SUCH_PATH");
            assertThat(RawCall.get(own, "/health")).contains(" 404 ", "NO_SUCH_PATH");
            assertThat(RawCall.send(own, "GET /things HTTP/1.1\r\n\r\n")).contains(" 400 ", "UNREADABLE_REQUEST");
            assertThat(RawCall.get(both.url(), "/echo/things")).contains(" 200 ");
        }
    }

    @Test
    void knowsNoPortForAProductThatIsNotThere() {
        MockServerOptions options = MockServerOptions.defaults().withOwnPorts(Map.of("other", 0));

        assertThatThrownBy(() -> MockServer.start(options, List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("other");
    }

    @Test
    void saysThatAPortIsInUse() {
        MockServerOptions same =
                MockServerOptions.defaults().at("127.0.0.1", server.url().getPort());

        assertThatThrownBy(() -> MockServer.start(same, List.of()))
                .isInstanceOf(UncheckedIOException.class)
                .hasCauseInstanceOf(BindException.class);
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        URI target = server.url().resolve(path);
        return http.send(HttpRequest.newBuilder(target).build(), BodyHandlers.ofString());
    }

    private HttpResponse<String> post(String body) throws IOException, InterruptedException {
        return http.send(
                HttpRequest.newBuilder(server.url().resolve("/echo/things"))
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(body))
                        .build(),
                BodyHandlers.ofString());
    }
}
