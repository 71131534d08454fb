package dev.rollcall.bench.growth;

import dev.rollcall.MockServer;
import dev.rollcall.MockServerOptions;
import dev.rollcall.bench.load.KeptConnection;
import dev.rollcall.bench.world.CrowdedWorld;
import dev.rollcall.journal.JournalLimits;
import dev.rollcall.world.World;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;

/** Fills a sandbox in a process of its own and prints how fast it answers, and what it weighs. */
public final class Probe {
    private static final String SANDBOX = "growth";
    private static final int FEW = 60;
    private static final int WARM_UP_CALLS = 3_000;
    private static final int CALLS = 3_000;
    private static final long NANOS_EACH = TimeUnit.SECONDS.toNanos(20);

    private Probe() {}

    /** Takes a product and a number of sessions. */
    public static void main(String[] arguments) throws IOException {
        boolean rocketChat = arguments[0].equals("rocketchat");
        int sessions = Integer.parseInt(arguments[1]);
        // A journal of its own size would weigh as much as a small world.
        MockServerOptions options = MockServerOptions.defaults().withJournal(new JournalLimits(10, 1 << 20));
        try (MockServer server = MockServer.start(options)) {
            // With a few sessions, everything is loaded that any world needs.
            double small = heapWith(server, rocketChat, FEW);
            double bytes = (heapWith(server, rocketChat, sessions) - small) / (sessions - FEW);
            System.out.println(new Finding("bytes", bytes, 0).line());
            for (Question question : rocketChat ? Question.rocketChat() : Question.commvault()) {
                System.out.println(asked(server, question, sessions).line());
            }
        }
    }

    private static double heapWith(MockServer server, boolean rocketChat, int sessions) {
        server.worlds().restore(server.sandbox(SANDBOX), world(rocketChat, sessions));
        return heapBytes();
    }

    private static World world(boolean rocketChat, int sessions) {
        return World.of("growth", rocketChat ? CrowdedWorld.of(sessions, 0) : CrowdedWorld.of(0, sessions));
    }

    private static Finding asked(MockServer server, Question question, int sessions) throws IOException {
        Random chance = new Random(sessions);
        try (KeptConnection connection = new KeptConnection(server.url())) {
            millis(connection, question, sessions, chance, WARM_UP_CALLS);
            return Finding.of(question.name(), millis(connection, question, sessions, chance, CALLS));
        }
    }

    private static List<Double> millis(
            KeptConnection connection, Question question, int sessions, Random chance, int calls) throws IOException {
        List<Double> millis = new ArrayList<>(calls);
        long end = System.nanoTime() + NANOS_EACH;
        while (millis.size() < calls && System.nanoTime() < end) {
            String target = question.target(SANDBOX, chance, sessions);
            long begun = System.nanoTime();
            connection.get(target, question.page().headers());
            millis.add((System.nanoTime() - begun) / 1e6);
        }
        return millis;
    }

    private static double heapBytes() {
        for (int i = 0; i < 3; i++) {
            ManagementFactory.getMemoryMXBean().gc();
        }
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
