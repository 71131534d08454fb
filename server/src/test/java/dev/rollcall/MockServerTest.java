package dev.rollcall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rollcall.contract.Exchange;
import dev.rollcall.world.World;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class MockServerTest {
    private final EchoServer echo = new EchoServer();

    @AfterEach
    void stop() {
        echo.close();
    }

    @Test
    void answersTheFirstCallAfterItsStart() throws Exception {
        HttpResponse<String> answer = echo.get("/echo/things?name=a");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("\"name\":\"a\"");
    }

    @Test
    void declinesTheOfferOfH2cAtOnceAndAnswersWhole() throws Exception {
        HttpRequest offersH2c = HttpRequest.newBuilder(echo.url().resolve("/echo/things"))
                .version(HttpClient.Version.HTTP_2)
                .timeout(Duration.ofSeconds(5))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{\"a\":1}"))
                .build();

        HttpResponse<String> answer = echo.send(offersH2c);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo("{\"a\":1}");
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/json");
        assertThat(answer.headers().firstValue("Connection")).isEmpty();
    }

    @Test
    void datesEveryAnswerByItsClock() throws Exception {
        assertThat(List.of(
                        echo.get("/echo/things"),
                        echo.get("/echo/nowhere"),
                        echo.get("/"),
                        echo.get("/nowhere"),
                        echo.get("/health")))
                .allSatisfy(answer -> assertThat(answer.headers().allValues("Date"))
                        .containsExactly("Thu, 29 Feb 2024 12:00:00 GMT"));
    }

    @Test
    void keepsTheInsideOfACrashInside() throws Exception {
        HttpResponse<String> answer = echo.get("/echo/crash");

        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(answer.body()).isEqualTo("{\"echo\":\"CRASH\"}");
    }

    @Test
    void finishesARunningCallBeforeItStops() throws Exception {
        try (Socket socket = new Socket(echo.url().getHost(), echo.url().getPort())) {
            socket.getOutputStream()
                    .write(EchoServer.bytes("POST /echo/things HTTP/1.1\r\nHost: a\r\nConnection: close\r\n"
                            + "Content-Type: application/json\r\nContent-Length: 7\r\n\r\n{\"a\""));
            echo.get("/echo/things"); // The server has read the first call when it has answered a later one.

            CompletableFuture<Void> stopped = CompletableFuture.runAsync(echo::close);
            socket.getOutputStream().write(EchoServer.bytes(":1}"));

            assertThat(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                    .contains(" 200 ", "{\"a\":1}");
            assertThat(stopped).succeedsWithin(Duration.ofSeconds(10));
        }
    }

    @Test
    void journalsWhatWasSentAndWhatWasSaid() throws Exception {
        RawCall.get(echo.url(), "/echo/things?name=%zz");
        echo.post("{\"a\":1}");

        List<Exchange> exchanges = echo.mock().journal().exchanges();

        assertThat(exchanges)
                .extracting(Exchange::toString)
                .containsExactly("echo GET /things -> 200", "echo POST /things -> 200");
        assertThat(exchanges.get(0).request().query()).isEqualTo("name=%zz");
        assertThat(exchanges.get(1).request().body().utf8()).isEqualTo("{\"a\":1}");
        assertThat(exchanges.get(1).response().body().utf8()).isEqualTo("{\"a\":1}");
        assertThat(exchanges.get(1).response().headers()).containsEntry("Content-Type", List.of("application/json"));
    }

    @Test
    void servesTheSchemaOfWorldFilesToEditors() throws Exception {
        HttpResponse<String> answer = echo.get("/world.schema.json");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/schema+json");
        assertThat(answer.body()).isEqualTo(World.schema()).contains("\"rocketchatSettings\"");
    }

    @Test
    void letsBrowsersOfAnyOriginCallEverything() throws Exception {
        HttpRequest preflight = HttpRequest.newBuilder(echo.url().resolve("/echo/things"))
                .method("OPTIONS", BodyPublishers.noBody())
                .header("Origin", "https://app.example")
                .header("Access-Control-Request-Method", "GET")
                .header("Access-Control-Request-Headers", "x-2fa-code, token")
                .build();
        HttpRequest call = HttpRequest.newBuilder(echo.url().resolve("/echo/things"))
                .header("Origin", "https://app.example")
                .build();

        HttpResponse<String> allowed = echo.send(preflight);
        HttpResponse<String> answer = echo.send(call);

        assertThat(allowed.statusCode()).isEqualTo(204);
        assertThat(allowed.headers().firstValue("Access-Control-Allow-Headers")).contains("x-2fa-code, token");
        assertThat(List.of(allowed, answer)).allSatisfy(each -> {
            assertThat(each.headers().allValues("Access-Control-Allow-Origin")).containsExactly("https://app.example");
            assertThat(each.headers().allValues("Access-Control-Allow-Credentials"))
                    .containsExactly("true");
        });
        assertThat(answer.headers().firstValue("Access-Control-Expose-Headers").orElseThrow())
                .contains("Date");
        assertThat(echo.mock().journal().exchanges()).hasSize(1);
    }

    @Test
    void listsTheMountsAndServesTheContracts() throws Exception {
        assertThat(echo.get("/").body()).contains("\"mount\":\"/echo\"");
        assertThat(echo.get("/nowhere").statusCode()).isEqualTo(404);
        assertThat(echo.get("/nowhere").headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(echo.get("/contracts/echo.yaml").body()).startsWith("openapi: 3.0.3");
        assertThat(echo.get("/contracts/other.yaml").statusCode()).isEqualTo(404);
        assertThat(echo.get("/health").body()).isEqualTo("{\"status\":\"UP\"}");
    }

    @Test
    void aProductAnswersUnderItsRealRootsInLettersOfAnyCase() throws Exception {
        assertThat(echo.get("/real/root/things?name=a").body()).contains("\"name\":\"a\"");
        assertThat(echo.get("/REAL/Root/things?name=a").body()).contains("\"name\":\"a\"");
        assertThat(echo.get("/real/rootless").statusCode()).isEqualTo(404);
        assertThat(echo.mock().journal().exchanges())
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
                MockServerOptions.defaults().at("127.0.0.1", echo.url().getPort());

        assertThatThrownBy(() -> MockServer.start(same, List.of()))
                .isInstanceOf(UncheckedIOException.class)
                .hasCauseInstanceOf(BindException.class);
    }
}
