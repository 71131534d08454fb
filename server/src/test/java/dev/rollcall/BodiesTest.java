package dev.rollcall;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.Socket;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What becomes of bodies: late ones, large ones, and those that are none. */
class BodiesTest {
    private final EchoServer echo = new EchoServer();

    @AfterEach
    void stop() {
        echo.close();
    }

    @Test
    void refusesBodiesOverTheLimitWhetherTheirLengthIsToldOrNot() throws Exception {
        String large = "[" + "1,".repeat(5000) + "1]";
        String chunked =
                "POST /echo/things HTTP/1.1\r\nHost: a\r\nConnection: close\r\nContent-Type: application/json\r\n"
                        + "Transfer-Encoding: chunked\r\n\r\n" + "3e8\r\n" + "x".repeat(1000) + "\r\n3e8\r\n"
                        + "x".repeat(1000)
                        + "\r\n0\r\n\r\n";

        assertThat(echo.post(large).body()).contains("BODY_TOO_LARGE");
        assertThat(RawCall.send(echo.url(), chunked)).contains(" 400 ", "BODY_TOO_LARGE");
    }

    @Test
    void refusesUnreadableBodiesWithoutAWordOfJava() throws Exception {
        assertThat(echo.post("{\"a\":").body()).contains("UNREADABLE_BODY");
        assertThat(echo.post("[".repeat(900)).body()).contains("UNREADABLE_BODY");
        assertThat(echo.post("").body()).doesNotContain("Exception");
    }

    @Test
    void waitsForABodyThatComesInPieces() throws Exception {
        HttpRequest pieces = HttpRequest.newBuilder(echo.url().resolve("/echo/things"))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.concat(BodyPublishers.ofString("{\"a\""), BodyPublishers.ofString(":[1,2]}")))
                .build();

        HttpResponse<String> answer = echo.send(pieces);

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

            HttpResponse<String> answer = echo.send(call);

            assertThat(answer.body()).isEqualTo(large);
        }
    }

    @Test
    void readsOnAfterABodyThatCameLate() throws Exception {
        String head =
                "POST /echo/things HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nContent-Length: 7\r\n";
        try (Socket socket = new Socket(echo.url().getHost(), echo.url().getPort())) {
            socket.setSoTimeout(5_000);
            for (int i = 0; i < 20; i++) {
                socket.getOutputStream().write(EchoServer.bytes(head + "\r\n{\"a\""));
                echo.get("/echo/things"); // The server has read the head when it has answered a later call.
                socket.getOutputStream().write(EchoServer.bytes(":1}"));

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
        try (Socket socket = new Socket(echo.url().getHost(), echo.url().getPort())) {
            socket.setSoTimeout(5_000);
            socket.getOutputStream().write(EchoServer.bytes(head + "Content-Length: 7\r\n\r\n"));
            assertThat(new String(socket.getInputStream().readNBytes(25), StandardCharsets.UTF_8))
                    .startsWith("HTTP/1.1 100 Continue")
                    .hasSize(25);

            socket.getOutputStream().write(EchoServer.bytes("{\"a\":1}"));

            assertThat(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                    .contains(" 200 ", "{\"a\":1}")
                    .containsOnlyOnce("Date:");
        }
        assertThat(RawCall.send(echo.url(), head + "Content-Length: 5000\r\n\r\n"))
                .startsWith("HTTP/1.1 400")
                .contains("BODY_TOO_LARGE")
                .containsOnlyOnce("Date:");
    }

    @Test
    void asksNobodyForAWorldWhoMayNotSendOne() throws Exception {
        String head = String.join(
                "\r\n",
                "PUT /mock/v1/sandboxes/default/world HTTP/1.1",
                "Connection: close",
                "Expect: 100-continue",
                "Content-Type: application/json",
                "Content-Length: 8000000",
                "");

        assertThat(RawCall.send(echo.url(), head + "Host: site.example\r\n\r\n"))
                .startsWith("HTTP/1.1 403")
                .containsOnlyOnce("HTTP/1.1");
        assertThat(RawCall.send(echo.url(), head + "Host: localhost\r\nOrigin: https://site.example\r\n\r\n"))
                .startsWith("HTTP/1.1 403");
        try (Socket socket = new Socket(echo.url().getHost(), echo.url().getPort())) {
            socket.setSoTimeout(5_000);
            socket.getOutputStream().write(EchoServer.bytes(head + "Host: localhost\r\n\r\n"));
            assertThat(new String(socket.getInputStream().readNBytes(25), StandardCharsets.UTF_8))
                    .startsWith("HTTP/1.1 100 Continue");
        }
    }

    @Test
    void refusesAContentTypeThatIsNoneInTheWordsOfTheProduct() {
        String call = "POST /echo/things HTTP/1.1\r\nHost: a\r\nConnection: close\r\n"
                + "Content-Type: a/b/c;;\r\nContent-Length: 2\r\n\r\n{}";

        assertThat(RawCall.send(echo.url(), call)).contains("UNKNOWN_MEDIA_TYPE");
    }

    @Test
    void refusesBytesThatAreNoTextAsAnUnreadableBody() {
        String call = "POST /echo/things HTTP/1.1\r\nHost: a\r\nConnection: close\r\n"
                + "Content-Type: application/json\r\nContent-Length: 8\r\n\r\n\0\0\0{\u00ff\u00ff\u00ff\u00ff";

        assertThat(RawCall.send(echo.url(), call)).contains("UNREADABLE_BODY");
    }
}
