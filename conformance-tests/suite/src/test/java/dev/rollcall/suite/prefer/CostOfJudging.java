package dev.rollcall.suite.prefer;

import dev.rollcall.MockServer;
import dev.rollcall.MockServerOptions;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Prints what judging costs: calls of Rocket.Chat's list per second, with and without, in turns; of callers who poll, so that
 * verdicts are remembered, and of callers who never say the same. No test, since machines differ and are busy.
 */
final class CostOfJudging {
    private static final int CALLS = 1_000;
    private static final int ROUNDS = 9;
    private static final String REQUEST = String.join(
            "\r\n",
            "GET /rocketchat/api/v1/sessions/list.all?count=50 HTTP/1.1",
            "Host: localhost",
            "Accept: application/json",
            "X-Auth-Token: ocFlTSMfowj9tSH1vQV6ANL9SiahkKUK1KhU_PpAUtT",
            "X-User-Id: 2tTEqR7ZNMJ4HGGNa",
            "x-2fa-code: 148750",
            "");

    private static final AtomicLong SAID = new AtomicLong();

    private CostOfJudging() {}

    /** Takes no arguments. */
    public static void main(String[] arguments) throws IOException {
        MockServerOptions all = MockServerOptions.defaults();
        Map<String, MockServerOptions> ways = new LinkedHashMap<>();
        ways.put("judged, and remarked on", all);
        ways.put("judged beside the traffic alone", all.withPreferences(false));
        ways.put("not judged, but with preferences", all.withJudging(false));
        // Whoever comes first would pay for the compiler.
        compared(all, true);
        compared(all, false);
        for (boolean polling : List.of(true, false)) {
            for (Map.Entry<String, MockServerOptions> way : ways.entrySet()) {
                System.out.println((polling ? "polling, " : "always another call, ") + way.getKey() + ": "
                        + compared(way.getValue(), polling));
            }
        }
    }

    private static String compared(MockServerOptions options, boolean polling) throws IOException {
        double[] perSecond = new double[ROUNDS];
        double[] ofTime = new double[ROUNDS];
        double[] ofProcessor = new double[ROUNDS];
        MockServerOptions neither = options.withPreferences(false).withJudging(false);
        try (MockServer with = MockServer.start(options);
                MockServer without = MockServer.start(neither)) {
            for (int round = -4; round < ROUNDS; round++) {
                Cost judged = cost(with, polling);
                Cost bare = cost(without, polling);
                if (round >= 0) {
                    perSecond[round] = CALLS / judged.seconds();
                    ofTime[round] = bare.seconds() / judged.seconds();
                    ofProcessor[round] = (judged.processorSeconds() - bare.processorSeconds()) * 1e6 / CALLS;
                }
            }
        }
        return String.format(
                Locale.ROOT,
                "%.0f calls per second, which is %.3f of what it is without;"
                        + " %.0f us of processor more for a call (medians of %d rounds)",
                median(perSecond),
                median(ofTime),
                median(ofProcessor),
                ROUNDS);
    }

    private record Cost(double seconds, double processorSeconds) {}

    private static Cost cost(MockServer mock, boolean polling) throws IOException {
        URI server = mock.url();
        com.sun.management.OperatingSystemMXBean machine =
                ManagementFactory.getPlatformMXBean(com.sun.management.OperatingSystemMXBean.class);
        try (Socket socket = new Socket(server.getHost(), server.getPort())) {
            socket.setTcpNoDelay(true);
            long processor = machine.getProcessCpuTime();
            long start = System.nanoTime();
            for (int i = 0; i < CALLS; i++) {
                String request = REQUEST + (polling ? "" : "x-call: " + SAID.incrementAndGet() + "\r\n") + "\r\n";
                socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
                skipAnswer(socket.getInputStream());
            }
            double seconds = (System.nanoTime() - start) / 1e9;
            // What still waits to be judged was not waited for by any caller, but is done by the same processor.
            mock.sandbox("default").verdicts().count();
            return new Cost(seconds, (machine.getProcessCpuTime() - processor) / 1e9);
        }
    }

    private static void skipAnswer(InputStream in) throws IOException {
        byte[] buffer = new byte[64 * 1024];
        int read = 0;
        int whole = Integer.MAX_VALUE;
        while (read < whole) {
            read += in.read(buffer, read, buffer.length - read);
            String text = new String(buffer, 0, read, StandardCharsets.ISO_8859_1);
            int end = text.indexOf("\r\n\r\n");
            if (whole == Integer.MAX_VALUE && end >= 0) {
                whole = end + 4 + Integer.parseInt(text.replaceFirst("(?is).*?content-length: (\\d+).*", "$1"));
            }
        }
    }

    private static double median(double[] values) {
        return Arrays.stream(values).sorted().toArray()[values.length / 2];
    }
}
