package dev.rollcall.proxy;

import static dev.rollcall.proxy.RawCaller.exchange;
import static dev.rollcall.proxy.RawCaller.send;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.Socket;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(30)
class ProxyTroubleTest {
    private final BlockingQueue<Passed> seen = new LinkedBlockingQueue<>();

    @Test
    void anUpstreamThatLiesAboutItsLengthIsBrokenOffToo() throws Exception {
        try (RawUpstream upstream = RawUpstream.answering("HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nshort");
                ReverseProxy proxy = before(upstream)) {
            String got = exchange(proxy, "GET / HTTP/1.1\r\nHost: x\r\n\r\n");

            assertThat(got).contains("Content-Length: 10\r\n").endsWith("short");
            Passed passed = seen.take();
            assertThat(passed.outcome()).isEqualTo(Passed.Outcome.BROKEN_BY_UPSTREAM);
            assertThat(passed.responseBody().isWhole()).isFalse();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "this is no HTTP\r\n\r\n"})
    void anUpstreamThatAnswersNothingUsableIsABadGateway(String answer) throws Exception {
        try (RawUpstream upstream = RawUpstream.answering(answer);
                ReverseProxy proxy = before(upstream)) {
            String got = exchange(proxy, "GET / HTTP/1.1\r\nHost: x\r\n\r\n");

            assertThat(got)
                    .startsWith("HTTP/1.1 502 Bad Gateway\r\n")
                    .contains("Content-Type: application/problem+json\r\n", "Rollcall proxy", "\"status\":502");
            assertThat(seen.take().outcome()).isEqualTo(Passed.Outcome.UNREACHABLE);
        }
    }

    @Test
    void anUpstreamThatDiesLaterIsABadGateway() throws Exception {
        RawUpstream upstream = RawUpstream.answering("");
        try (ReverseProxy proxy = before(upstream)) {
            upstream.close();

            assertThat(exchange(proxy, "POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 2\r\n\r\nhi"))
                    .startsWith("HTTP/1.1 502 Bad Gateway\r\n")
                    .contains("does not take connections");
        }
    }

    @Test
    void anUpstreamThatHangsIsTimedOut() throws Exception {
        CountDownLatch end = new CountDownLatch(1);
        try (RawUpstream upstream = RawUpstream.playing((in, out) -> end.await());
                ReverseProxy proxy = ReverseProxy.start(
                        ProxyOptions.to(upstream.asUpstream()).waiting(Duration.ofSeconds(5), Duration.ofMillis(300)),
                        seen::add)) {
            String got = exchange(proxy, "GET / HTTP/1.1\r\nHost: x\r\n\r\n");

            assertThat(got).startsWith("HTTP/1.1 504 Gateway Timeout\r\n").contains("was silent for too long");
            assertThat(seen.take().outcome()).isEqualTo(Passed.Outcome.TIMED_OUT);
            end.countDown();
        }
    }

    @Test
    void aCallerThatGoesAwayIsCounted() throws Exception {
        CountDownLatch asked = new CountDownLatch(1);
        CountDownLatch end = new CountDownLatch(1);
        try (RawUpstream upstream = RawUpstream.playing((in, out) -> {
                    asked.countDown();
                    end.await();
                });
                ReverseProxy proxy = before(upstream)) {
            try (Socket caller =
                    new Socket(InetAddress.getLoopbackAddress(), proxy.url().getPort())) {
                send(caller.getOutputStream(), "GET / HTTP/1.1\r\nHost: x\r\n\r\n");
                asked.await();
                // Closes with a reset: a caller that only stops sending may still want its answer.
                caller.setSoLinger(true, 0);
            }

            assertThat(seen.poll(10, TimeUnit.SECONDS).outcome()).isEqualTo(Passed.Outcome.BROKEN_BY_CALLER);
            end.countDown();
        }
    }

    private ReverseProxy before(RawUpstream upstream) throws Exception {
        return ReverseProxy.start(ProxyOptions.to(upstream.asUpstream()), seen::add);
    }
}
