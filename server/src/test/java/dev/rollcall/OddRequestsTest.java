package dev.rollcall;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What no well-behaved client sends, and what the framework would say to it. */
class OddRequestsTest {
    private final EchoServer echo = new EchoServer();

    @AfterEach
    void stop() {
        echo.close();
    }

    @Test
    void readsWhatIsNoEscapeAsItself() throws Exception {
        assertThat(RawCall.get(echo.url(), "/echo/things?name=%zz")).contains(" 200 ", "\"name\":\"%zz\"");
        assertThat(RawCall.get(echo.url(), "/echo/things/%zz|<x>%")).contains(" 200 ", "\"name\":\"%zz|<x>%\"");
        assertThat(RawCall.get(echo.url(), "/echo/%zz")).contains(" 404 ", "NO_SUCH_PATH");
    }

    @Test
    void takesNulsAndBytesThatAreNoUtf8AsText() throws Exception {
        assertThat(RawCall.get(echo.url(), "/echo/things?name=a%00b")).contains(" 200 ", "\"name\":\"a\\u0000b\"");
        assertThat(RawCall.get(echo.url(), "/echo/things/a%00b")).contains(" 200 ", "\"name\":\"a\\u0000b\"");
        assertThat(RawCall.get(echo.url(), "/echo/things?name=%ff")).contains(" 200 ");
        assertThat(RawCall.get(echo.url(), "/echo/things/\u0000\u00ff")).contains(" 200 ");
    }

    @Test
    void saysWhatIsNoHttpInTheWordsOfTheProduct() {
        String noHost = "GET /echo/things HTTP/1.1\r\n\r\n";
        String manyHeaders = "GET /echo/things HTTP/1.1\r\nHost: a\r\n" + "X: y\r\n".repeat(150) + "\r\n";
        String longHeader = "GET /echo/things HTTP/1.1\r\nHost: a\r\nX: " + "y".repeat(9_000) + "\r\n\r\n";
        String twoLengths = "POST /echo/things HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n{}";

        assertThat(List.of(noHost, manyHeaders, longHeader, twoLengths))
                .allSatisfy(request -> assertThat(RawCall.send(echo.url(), request))
                        .contains(" 400 ", "UNREADABLE_REQUEST", "Content-Type: application/json", "Date: "));
        assertThat(RawCall.send(echo.url(), "GET /echo/things HTTP/7.0\r\nHost: a\r\n\r\n"))
                .contains(" 505 ", "UNREADABLE_REQUEST");
        assertThat(RawCall.send(echo.url(), "GET / HTTP/1.1\r\n\r\n")).contains(" 400 ", "application/problem+json");
    }

    @Test
    void takesAnyHostHeader() {
        String strange = "GET /echo/things HTTP/1.1\r\nHost: a b|c:99999999\r\nConnection: close\r\n\r\n";

        assertThat(RawCall.send(echo.url(), strange)).contains(" 200 ");
    }

    @Test
    void refusesInTheWordsOfTheProductWhatTheFrameworkRefuses() throws Exception {
        assertThat(echo.get("/echo/things?size=abc").body()).contains("BAD_PARAMETER");
        assertThat(echo.get("/echo/secret").body()).contains("NOT_LOGGED_IN");
        assertThat(RawCall.send(echo.url(), "DELETE /echo/things HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n"))
                .contains("NO_SUCH_METHOD");
        assertThat(RawCall.send(echo.url(), "TRACE /echo/things HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n"))
                .contains("NO_SUCH_METHOD");
        assertThat(RawCall.send(echo.url(), "BREW /echo/things HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n"))
                .contains("NO_SUCH_METHOD");
    }
}
