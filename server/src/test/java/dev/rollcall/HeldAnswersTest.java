package dev.rollcall;

import static dev.rollcall.WireFaultsTest.answer;
import static dev.rollcall.WireFaultsTest.ask;
import static dev.rollcall.WireFaultsTest.connect;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rollcall.fault.FaultRule;
import dev.rollcall.fault.Pause;
import dev.rollcall.fault.WireFault;
import dev.rollcall.fault.WireFault.Latency;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Callers whose answers are held back, and what becomes of them and their connections. */
class HeldAnswersTest {
    private static final String THINGS = "/echo/things/";
    private static final String THING = THINGS + "thing";
    private static final String WHOLE = "{\"name\":\"thing\"}";
    private static final Latency LONG = new Latency(new Pause.Fixed(600_000));
    private static final int WAITING = 200;

    private final HandDrivenAlarm alarm = new HandDrivenAlarm();
    private final MockServer mock = MockServer.start(MockServerOptions.defaults(), List.of(new EchoApi()), alarm);

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
    void aCallerWhoGoesAwayFromHisSecondLateAnswerIsNoticedToo() throws Exception {
        try (Socket socket = connect(mock.url())) {
            for (int i = 0; i < 20; i++) {
                ask(socket, THING, "X-Fault: latency; milliseconds=250");
                alarm.ring();
                answer(socket);
            }
            ask(socket, THING, "X-Fault: latency; milliseconds=250");
            alarm.await(1);
        }

        alarm.await(0);

        assertThat(call()).endsWith(WHOLE);
    }

    @Test
    void nobodyWaitsLongerThanTenMinutesInAll() throws Exception {
        try (Socket socket = connect(mock.url())) {
            ask(socket, THING, "X-Fault: latency; milliseconds=600000, latency; milliseconds=1000");

            assertThat(alarm.ring()).isEqualTo(Pause.LONGEST);
        }
    }
}
