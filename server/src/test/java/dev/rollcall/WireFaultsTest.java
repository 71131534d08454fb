package dev.rollcall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rollcall.fault.FaultRule;
import dev.rollcall.fault.WireFault;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
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

    static Socket connect(URI url) throws IOException {
        Socket socket = new Socket(url.getHost(), url.getPort());
        socket.setSoTimeout(20_000);
        return socket;
    }

    static void ask(Socket socket, String target, String... headers) throws IOException {
        String lines = headers.length == 0 ? "" : String.join("\r\n", headers) + "\r\n";
        String request = "GET " + target + " HTTP/1.1\r\nHost: localhost\r\n" + lines + "\r\n";
        socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
    }

    /** Reads one answer with a Content-Length and leaves what comes behind it. */
    static String answer(Socket socket) throws IOException {
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

    /** What still comes, also if the connection is reset then: it ends while the next request is unread. */
    private static String rest(Socket socket) throws IOException {
        ByteArrayOutputStream read = new ByteArrayOutputStream();
        try {
            socket.getInputStream().transferTo(read);
        } catch (SocketException e) {
            assertThat(e).hasMessageContaining("reset");
        }
        return read.toString(StandardCharsets.ISO_8859_1);
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

    @ParameterizedTest
    @ValueSource(strings = {"garbage; bytes=1048576", "truncated-body; bytes=1"})
    void nothingOfTheNextAnswerComesBehindABentOne(String fault) throws Exception {
        try (Socket socket = connect(mock.url())) {
            ask(socket, THINGS + "first", "X-Fault: " + fault);
            ask(socket, THINGS + "second");

            assertThat(rest(socket)).doesNotContain("second");
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
