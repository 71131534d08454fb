package dev.rollcall.proxy;

import static dev.rollcall.proxy.RawCaller.exchange;
import static dev.rollcall.proxy.RawCaller.lines;
import static dev.rollcall.proxy.RawCaller.readUpTo;
import static dev.rollcall.proxy.RawCaller.send;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.Socket;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(30)
class ProxyTest {
    private final BlockingQueue<Passed> seen = new LinkedBlockingQueue<>();

    @Test
    void aRequestPassesAsItIsButForTheConnection() throws Exception {
        try (RawUpstream upstream = RawUpstream.answering("HTTP/1.1 204 No Content\r\n\r\n");
                ReverseProxy proxy = before(upstream)) {
            exchange(
                    proxy,
                    lines(
                            "GET /a%zz//b?q=%20+&x HTTP/1.1",
                            "hOsT: chat.example",
                            "x-lower:  two spaces ",
                            "X-B: 1",
                            "X-A: \u00e4",
                            "X-B: 2",
                            "TE: trailers",
                            "Keep-Alive: 5",
                            "X-Mine: z",
                            "Connection: close, X-Mine"));

            assertThat(upstream.heads().remove())
                    .isEqualTo(lines(
                            "GET /a%zz//b?q=%20+&x HTTP/1.1",
                            "hOsT: 127.0.0.1:" + upstream.port(),
                            "x-lower:  two spaces ",
                            "X-B: 1",
                            "X-A: \u00e4",
                            "X-B: 2",
                            "X-Forwarded-For: 127.0.0.1",
                            "X-Forwarded-Host: chat.example",
                            "X-Forwarded-Proto: http"));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "HTTP/1.1 200 Very Well\r\nServer: x\r\nset-cookie: a=1\r\nX-Y:none\r\nSet-Cookie: b=2\r\nContent-Length: 4\r\n\r\nbody",
                "HTTP/1.1 204 \r\nX-A: 1\r\n\r\n",
                "HTTP/1.1 304 Not Modified\r\nContent-Length: 17\r\nETag: \"1\"\r\n\r\n",
                "HTTP/1.1 599 Odd\r\nContent-Length: 0\r\n\r\n",
                "HTTP/1.1 401 Unauthorized\r\nWWW-Authenticate: Basic\r\nContent-Length: 2\r\n\r\nno",
                "HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: 3\r\n\r\n\u001f\u008b\u0000",
            })
    void anAnswerPassesByteForByte(String answer) throws Exception {
        try (RawUpstream upstream = RawUpstream.answering(answer);
                ReverseProxy proxy = before(upstream)) {
            String got = exchange(proxy, "GET / HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");

            assertThat(got.replace("Connection: close\r\n", "")).isEqualTo(answer);
            assertThat(seen.poll(10, TimeUnit.SECONDS).outcome()).isEqualTo(Passed.Outcome.ANSWERED);
        }
    }

    @Test
    void chunksPassWhileTheAnswerIsStillBeingMade() throws Exception {
        CountDownLatch firstWasSeen = new CountDownLatch(1);
        try (RawUpstream upstream = RawUpstream.playing((in, out) -> {
                    RawUpstream.head(in);
                    send(out, "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\none\r\n");
                    firstWasSeen.await();
                    send(out, "3\r\ntwo\r\n0\r\nX-Sum: 6\r\n\r\n");
                });
                ReverseProxy proxy = before(upstream);
                Socket caller =
                        new Socket(InetAddress.getLoopbackAddress(), proxy.url().getPort())) {
            send(caller.getOutputStream(), "GET / HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");

            String begin = readUpTo("one", caller.getInputStream());
            firstWasSeen.countDown();
            String rest = new String(caller.getInputStream().readAllBytes(), ISO_8859_1);

            assertThat(begin).contains("Transfer-Encoding: chunked");
            assertThat(rest).contains("two").endsWith("0\r\nX-Sum: 6\r\n\r\n");
            assertThat(seen.take().responseBody().bytes().utf8()).isEqualTo("onetwo");
        }
    }

    @Test
    void aRequestReachesTheUpstreamWhileItIsStillBeingWritten() throws Exception {
        CountDownLatch firstWasRead = new CountDownLatch(1);
        try (RawUpstream upstream = RawUpstream.playing((in, out) -> {
                    RawUpstream.head(in);
                    readUpTo("one", in);
                    firstWasRead.countDown();
                    readUpTo("two", in);
                    send(out, "HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n");
                });
                ReverseProxy proxy = before(upstream);
                Socket caller =
                        new Socket(InetAddress.getLoopbackAddress(), proxy.url().getPort())) {
            send(caller.getOutputStream(), "POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 6\r\n\r\none");
            firstWasRead.await();
            send(caller.getOutputStream(), "two");

            assertThat(readUpTo("\r\n\r\n", caller.getInputStream())).startsWith("HTTP/1.1 200 OK");
            assertThat(seen.take().requestBody().bytes().utf8()).isEqualTo("onetwo");
        }
    }

    @Test
    void whoeverExpectsContinueHearsItFromTheUpstream() throws Exception {
        try (RawUpstream upstream = RawUpstream.playing((in, out) -> {
                    RawUpstream.head(in);
                    send(out, "HTTP/1.1 100 Continue\r\n\r\n");
                    readUpTo("body", in);
                    send(out, "HTTP/1.1 201 Created\r\nContent-Length: 0\r\n\r\n");
                });
                ReverseProxy proxy = before(upstream);
                Socket caller =
                        new Socket(InetAddress.getLoopbackAddress(), proxy.url().getPort())) {
            send(
                    caller.getOutputStream(),
                    "POST / HTTP/1.1\r\nHost: x\r\nExpect: 100-continue\r\nContent-Length: 4\r\n\r\n");
            String first = readUpTo("\r\n\r\n", caller.getInputStream());
            send(caller.getOutputStream(), "body");

            assertThat(first).startsWith("HTTP/1.1 100 Continue");
            assertThat(readUpTo("\r\n\r\n", caller.getInputStream())).startsWith("HTTP/1.1 201 Created");
        }
    }

    @Test
    void whoeverExpectsContinueMayBeRefused() throws Exception {
        try (RawUpstream upstream = RawUpstream.answering("HTTP/1.1 413 Too Large\r\nContent-Length: 2\r\n\r\nno");
                ReverseProxy proxy = before(upstream);
                Socket caller =
                        new Socket(InetAddress.getLoopbackAddress(), proxy.url().getPort())) {
            send(
                    caller.getOutputStream(),
                    "POST / HTTP/1.1\r\nHost: x\r\nExpect: 100-continue\r\nContent-Length: 4\r\n\r\n");

            assertThat(readUpTo("no", caller.getInputStream())).startsWith("HTTP/1.1 413 Too Large");
        }
    }

    @Test
    void headHasTheHeadersOfABodyAndNoBody() throws Exception {
        try (RawUpstream upstream = RawUpstream.answering("HTTP/1.1 200 OK\r\nContent-Length: 17352\r\n\r\n");
                ReverseProxy proxy = before(upstream)) {
            assertThat(exchange(proxy, "HEAD / HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n"))
                    .contains("Content-Length: 17352\r\n")
                    .endsWith("\r\n\r\n");
        }
    }

    @Test
    void anAnswerThatEndsWithItsConnectionIsWhole() throws Exception {
        try (RawUpstream upstream = RawUpstream.answering("HTTP/1.1 200 OK\r\n\r\nto the end");
                ReverseProxy proxy = before(upstream)) {
            assertThat(exchange(proxy, "GET / HTTP/1.0\r\n\r\n")).endsWith("\r\n\r\nto the end");
            assertThat(exchange(proxy, "GET / HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n"))
                    .endsWith("a\r\nto the end\r\n0\r\n\r\n");
        }
    }

    @Test
    void webSocketsAreRefusedInWordsAndTheOfferOfHttp2IsIgnored() throws Exception {
        try (RawUpstream upstream = RawUpstream.answering("HTTP/1.1 204 No Content\r\n\r\n");
                ReverseProxy proxy = before(upstream)) {
            String webSocket =
                    exchange(proxy, "GET / HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n");
            String http2 = exchange(
                    proxy,
                    "GET / HTTP/1.1\r\nHost: x\r\nConnection: Upgrade, HTTP2-Settings, close\r\nUpgrade: h2c\r\nHTTP2-Settings: AA\r\n\r\n");

            assertThat(webSocket).startsWith("HTTP/1.1 501 Not Implemented\r\n").contains("'websocket'");
            assertThat(http2).startsWith("HTTP/1.1 204 No Content\r\n");
            assertThat(upstream.heads()).singleElement().asString().doesNotContain("Upgrade", "HTTP2");
        }
    }

    @Test
    void aBodyThatIsTooLargeToKeepPassesAllTheSame() throws Exception {
        try (RawUpstream upstream = RawUpstream.answering("HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\n0123456789");
                ReverseProxy proxy = ReverseProxy.start(
                        ProxyOptions.to(upstream.asUpstream()).keeping(9), seen::add)) {
            assertThat(exchange(proxy, "GET / HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n"))
                    .endsWith("0123456789");
            assertThat(seen.take().responseBody()).satisfies(body -> {
                assertThat(body.size()).isEqualTo(10);
                assertThat(body.isWhole()).isFalse();
            });
        }
    }

    private ReverseProxy before(RawUpstream upstream) throws Exception {
        return ReverseProxy.start(ProxyOptions.to(upstream.asUpstream()), seen::add);
    }
}
