package dev.rollcall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rollcall.fault.FaultRule;
import dev.rollcall.fault.Pause;
import dev.rollcall.fault.WireFault;
import dev.rollcall.fault.WireFault.Latency;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of answers on their way, seen at the socket. */
class WireFaultsTest {
    private static final String THINGS = "/echo/things/";
    private static final String THING = THINGS + "thing";
    private static final String WHOLE = "{\"name\":\"thing\"}";
    private static final Latency LONG = new Latency(new Pause.Fixed(600_000));
    private static final int WAITING = 200;

    private final HandDrivenAlarm alarm = new HandDrivenAlarm();
    private final MockServer mock = MockServer.start(
            MockServerOptions.defaults()
                    .withClock(InstantSource.fixed(Instant.parse("2024-02-29T12:00:00Z")))
                    .withSeed(OptionalLong.of(7)),
            List.of(new EchoApi()),
            alarm);

    @AfterEach
    void stop() {
        mock.close();
    }

    private void plan(WireFault fault) {
        mock.sandbox("default").faults().add(FaultRule.always(fault));
    }

    private String call(String... headers) {
        return RawCall.get(mock.url(), THING, headers);
    }

    private static Socket connect(URI url) throws IOException {
        Socket socket = new Socket(url.getHost(), url.getPort());
        socket.setSoTimeout(20_000);
        return socket;
    }

    private static void ask(Socket socket, String target, String... headers) throws IOException {
        String lines = headers.length == 0 ? "" : String.join("\r\n", headers) + "\r\n";
        String request = "GET " + target + " HTTP/1.1\r\nHost: localhost\r\n" + lines + "\r\n";
        socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
    }

    /** Reads one answer with a Content-Length and leaves what comes behind it. */
    private static String answer(Socket socket) throws IOException {
        ByteArrayOutputStream head = new ByteArrayOutputStream();
        InputStream in = socket.getInputStream();
        while (!head.toString(StandardCharsets.ISO_8859_1).endsWith("\r\n\r\n")) {
            int next = in.read();
            if (next < 0) {
                throw new IOException("No whole answer: " + head);
            }
            head.write(next);
        }
        String text = head.toString(StandardCharsets.ISO_8859_1);
        int length = Integer.parseInt(text.replaceFirst("(?is).*content-length: (\\d+).*", "$1"));
        return text + new String(in.readNBytes(length), StandardCharsets.ISO_8859_1);
    }

    @Test
    void aResetIsNoGoodbye() throws IOException {
        plan(new WireFault.ConnectionReset());

        try (Socket socket = connect(mock.url())) {
            ask(socket, THING);

            assertThatThrownBy(() -> socket.getInputStream().read()).isInstanceOf(SocketException.class);
        }
    }

    @Test
    void anEmptyAnswerIsAGoodbyeWithoutAByte() {
        plan(new WireFault.EmptyAnswer());

        assertThat(call()).isEmpty();
    }

    @Test
    void aTruncatedBodyWasAnnouncedWhole() {
        plan(new WireFault.TruncatedBody(OptionalInt.empty()));

        String answer = call();

        assertThat(answer)
                .containsIgnoringCase("Content-Length: " + WHOLE.length())
                .endsWith("\r\n\r\n" + WHOLE.substring(0, WHOLE.length() / 2));
    }

    @Test
    void aTruncatedBodyNeverComesWhole() {
        plan(new WireFault.TruncatedBody(OptionalInt.of(1_000_000)));

        assertThat(call()).endsWith("\r\n\r\n" + WHOLE.substring(0, WHOLE.length() - 1));
    }

    @Test
    void noByteOfABodyCanCome() {
        plan(new WireFault.TruncatedBody(OptionalInt.of(0)));

        assertThat(call()).startsWith("HTTP/1.1 200").endsWith("\r\n\r\n");
    }

    @Test
    void garbageIsNoHttpAndTheSameForTheSameSeed() {
        String first = call("X-Fault: garbage; bytes=40; seed=3");
        String second = call("X-Fault: garbage; bytes=40; seed=3");

        assertThat(first).hasSize(40).doesNotStartWith("H").isEqualTo(second);
        assertThat(call("X-Fault: garbage; bytes=40; seed=4")).hasSize(40).isNotEqualTo(first);
    }

    @Test
    void aWrongContentTypeStandsBesideTheRightBody() {
        plan(new WireFault.WrongContentType("text/csv"));

        assertThat(call()).containsIgnoringCase("Content-Type: text/csv\r\n").endsWith("\r\n\r\n" + WHOLE);
    }

    @Test
    void aProxySaysThatItCannotReachTheProduct() {
        plan(new WireFault.ProxyUnavailable());

        assertThat(call())
                .startsWith("HTTP/1.1 503 ")
                .containsIgnoringCase("Retry-After: 30\r\n")
                .containsIgnoringCase("Content-Type: text/html; charset=utf-8\r\n")
                .contains("The gateway cannot reach the server behind it");
        assertThat(RawCall.get(mock.url(), "/echo/nothing/here")).startsWith("HTTP/1.1 503 ");
    }

    @Test
    void whatIsBentIsKeptAsWhatTheProductSaid() {
        plan(new WireFault.EmptyAnswer());
        call();

        assertThat(mock.journal().exchanges()).singleElement().satisfies(exchange -> {
            assertThat(exchange.response().status()).isEqualTo(200);
            assertThat(exchange.response().body().toByteArray())
                    .asString(StandardCharsets.UTF_8)
                    .isEqualTo(WHOLE);
        });
    }

    @Test
    void anAnswerWaitsForItsTimeAndTheConnectionLivesOn() throws Exception {
        try (Socket socket = connect(mock.url())) {
            ask(socket, THING, "X-Fault: latency; milliseconds=250");
            ask(socket, THINGS + "second");

            assertThat(alarm.ring()).isEqualTo(Duration.ofMillis(250));

            assertThat(answer(socket)).endsWith(WHOLE);
            assertThat(answer(socket)).contains("\"name\":\"second\"");
            ask(socket, THINGS + "third");
            assertThat(answer(socket)).contains("\"name\":\"third\"");
        }
    }

    @Test
    void latenciesOfSeveralFaultsAddUp() throws Exception {
        try (Socket socket = connect(mock.url())) {
            ask(socket, THING, "X-Fault: latency; milliseconds=250, latency; milliseconds=50");

            assertThat(alarm.ring()).isEqualTo(Duration.ofMillis(300));
        }
    }

    @Test
    void aLateAnswerCanBeABentOne() throws Exception {
        try (Socket socket = connect(mock.url())) {
            ask(socket, THING, "X-Fault: connection-reset", "X-Fault: latency; milliseconds=250");

            alarm.ring();

            assertThatThrownBy(() -> socket.getInputStream().read()).isInstanceOf(SocketException.class);
        }
    }

    @Test
    void aDripComesInPiecesOfATenthOfASecond() throws Exception {
        try (Socket socket = connect(mock.url())) {
            ask(socket, THING, "Connection: close", "X-Fault: slow-drip; bytesPerSecond=1000");
            StringBuilder read = new StringBuilder();
            List<Integer> pieces = new ArrayList<>();

            byte[] piece = socket.getInputStream().readNBytes(100);
            while (piece.length == 100) {
                pieces.add(piece.length);
                read.append(new String(piece, StandardCharsets.ISO_8859_1));
                assertThat(socket.getInputStream().available()).isZero();
                assertThat(alarm.ring()).isEqualTo(Duration.ofMillis(100));
                piece = socket.getInputStream().readNBytes(100);
            }
            read.append(new String(piece, StandardCharsets.ISO_8859_1));

            assertThat(pieces).isNotEmpty();
            assertThat(read).endsWith(WHOLE);
            assertThat(alarm.size()).isZero();
        }
    }

    @Test
    void theDripOfASlowReaderDoesNotPileUp() throws Exception {
        try (Socket socket = connect(mock.url())) {
            ask(socket, THINGS + "x".repeat(5000), "X-Fault: slow-drip; bytesPerSecond=10");

            for (int i = 0; i < 50; i++) {
                alarm.ring();
                assertThat(alarm.size()).isLessThanOrEqualTo(1);
            }
        }
    }

    @Test
    void manyWhoWaitLongKeepNobodyElseWaiting() throws Exception {
        plan(LONG);
        List<Socket> waiting = new ArrayList<>();
        try {
            for (int i = 0; i < WAITING; i++) {
                Socket socket = connect(mock.url());
                waiting.add(socket);
                ask(socket, THING);
            }

            assertThat(RawCall.get(mock.url(), THING, "X-Sandbox: other")).endsWith(WHOLE);

            for (int i = 0; i < WAITING; i++) {
                alarm.ring();
            }
            for (Socket socket : waiting) {
                assertThat(answer(socket)).endsWith(WHOLE);
            }
        } finally {
            for (Socket socket : waiting) {
                socket.close();
            }
        }
    }

    @Test
    void whoeverStillWaitsWhenTheServerClosesIsGivenUp() throws Exception {
        plan(LONG);
        try (Socket socket = connect(mock.url())) {
            ask(socket, THING);
            alarm.await(1);

            mock.close();

            assertThat(socket.getInputStream().read()).isNegative();
        }
    }

    @Test
    void aCallerWhoGoesAwayWhileHeWaitsHarmsNobody() throws Exception {
        try (Socket socket = connect(mock.url())) {
            ask(socket, THING, "X-Fault: latency; milliseconds=250");
            alarm.await(1);
        }

        alarm.await(0);

        assertThat(call()).endsWith(WHOLE);
    }

    @Test
    void aCallerWhoSendsMoreWhileHeWaitsIsStillThere() throws Exception {
        try (Socket socket = connect(mock.url())) {
            ask(socket, THING, "X-Fault: latency; milliseconds=250");
            alarm.await(1);
            ask(socket, THINGS + "second");
            RawCall.get(mock.url(), THING);

            alarm.ring();

            assertThat(answer(socket)).endsWith(WHOLE);
            assertThat(answer(socket)).contains("\"name\":\"second\"");
        }
    }

    @Test
    void nobodyWaitsLongerThanTenMinutesInAll() throws Exception {
        try (Socket socket = connect(mock.url())) {
            ask(socket, THING, "X-Fault: latency; milliseconds=600000, latency; milliseconds=1000");

            assertThat(alarm.ring()).isEqualTo(Pause.LONGEST);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"garbage; bytes=1048576", "truncated-body; bytes=1"})
    void nothingOfTheNextAnswerComesBehindABentOne(String fault) throws Exception {
        try (Socket socket = connect(mock.url())) {
            ask(socket, THINGS + "first", "X-Fault: " + fault);
            ask(socket, THINGS + "second");

            byte[] read = socket.getInputStream().readAllBytes();

            assertThat(new String(read, StandardCharsets.ISO_8859_1)).doesNotContain("second");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"wrong-content-type", "truncated-body"})
    void whatHasNoBodyIsNotBentAndUsesNothingUp(String kind) throws Exception {
        String once = "X-Fault: " + kind;
        mock.sandbox("default").faults().add(mock.faultReader("default").read(kind, Map.of("times", "1")));

        String head = RawCall.send(
                mock.url(), "HEAD " + THING + " HTTP/1.1\r\nHost: a\r\nConnection: close\r\n" + once + "\r\n\r\n");

        assertThat(head).startsWith("HTTP/1.1 200").doesNotContain("text/plain");
        assertThat(mock.journal().entries())
                .singleElement()
                .satisfies(entry -> assertThat(entry.bentBy()).isEmpty());
        assertThat(mock.sandbox("default").faults().isEmpty()).isFalse();
        call();
        assertThat(mock.journal().entries().get(1).bentBy()).contains("fault " + kind);
        assertThat(mock.sandbox("default").faults().isEmpty()).isTrue();
    }
}
