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

/**
 * Prints what judging every request in line costs: calls of Rocket.Chat's list per second, with and without, in turns.
 * No test, since machines differ and are busy.
 */
final class CostOfRemarks {
    private static final int CALLS = 1_000;
    private static final int ROUNDS = 9;
    private static final byte[] REQUEST = String.join(
                    "\r\n",
                    "GET /rocketchat/api/v1/sessions/list.all?count=50 HTTP/1.1",
                    "Host: localhost",
                    "Accept: application/json",
                    "X-Auth-Token: ocFlTSMfowj9tSH1vQV6ANL9SiahkKUK1KhU_PpAUtT",
                    "X-User-Id: 2tTEqR7ZNMJ4HGGNa",
                    "x-2fa-code: 148750",
                    "",
                    "")
            .getBytes(StandardCharsets.US_ASCII);

    private CostOfRemarks() {}

    /** Takes no arguments. */
    public static void main(String[] arguments) throws IOException {
        double[] perSecond = new double[ROUNDS];
        double[] ofTime = new double[ROUNDS];
        double[] ofProcessor = new double[ROUNDS];
        try (MockServer with = MockServer.start();
                MockServer without =
                        MockServer.start(MockServerOptions.defaults().withPreferences(false))) {
            for (int round = -4; round < ROUNDS; round++) {
                Cost judged = cost(with.url());
                Cost bare = cost(without.url());
                if (round >= 0) {
                    perSecond[round] = CALLS / judged.seconds();
                    ofTime[round] = bare.seconds() / judged.seconds();
                    ofProcessor[round] = (judged.processorSeconds() - bare.processorSeconds()) * 1e6 / CALLS;
                }
            }
        }
        System.out.printf(
                "list.all: %.0f calls per second, which is %.3f of what it is without judging;"
                        + " %.1f us of processor more for a call (medians of %d rounds)%n",
                median(perSecond), median(ofTime), median(ofProcessor), ROUNDS);
    }

    private record Cost(double seconds, double processorSeconds) {}

    private static Cost cost(URI server) throws IOException {
        com.sun.management.OperatingSystemMXBean machine =
                ManagementFactory.getPlatformMXBean(com.sun.management.OperatingSystemMXBean.class);
        try (Socket socket = new Socket(server.getHost(), server.getPort())) {
            socket.setTcpNoDelay(true);
            long processor = machine.getProcessCpuTime();
            long start = System.nanoTime();
            for (int i = 0; i < CALLS; i++) {
                socket.getOutputStream().write(REQUEST);
                skipAnswer(socket.getInputStream());
            }
            return new Cost((System.nanoTime() - start) / 1e9, (machine.getProcessCpuTime() - processor) / 1e9);
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
