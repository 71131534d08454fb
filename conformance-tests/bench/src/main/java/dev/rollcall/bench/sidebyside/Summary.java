package dev.rollcall.bench.sidebyside;

import dev.rollcall.bench.process.Java;
import dev.rollcall.bench.process.Pinning;
import dev.rollcall.bench.process.Skipped;
import dev.rollcall.bench.report.Machine;
import dev.rollcall.bench.server.Server;
import java.util.ArrayList;
import java.util.List;

/** The tables of a run, with what must be known to believe them. Not safe for use by several threads. */
final class Summary {
    private final Machine machine;
    private final Pinning pinning;
    private final String load;
    private final String how;
    private final List<String> tables = new ArrayList<>();

    Summary(Machine machine, Pinning pinning, String load, String how) {
        this.machine = machine;
        this.pinning = pinning;
        this.load = load;
        this.how = how;
    }

    void add(Workload workload, Standings standings) {
        tables.add("**" + workload.title() + "**\n\n" + standings.table("Jersey, ready bytes", "WireMock"));
        tables.addAll(standings.skippedLines());
    }

    String markdown(List<Server> servers) {
        List<String> parts = new ArrayList<>();
        parts.add("Machine: " + machine.told() + "; " + Java.ofThisProcess().version());
        parts.add("Load: `" + load + "`; " + pinning.told() + "; " + how + ".");
        parts.addAll(tables);
        StringBuilder list = new StringBuilder();
        servers.forEach(server -> list.append("- ")
                .append(server.name())
                .append(": ")
                .append(told(server))
                .append('\n'));
        parts.add(list.toString());
        return String.join("\n\n", parts);
    }

    private static String told(Server server) {
        try {
            return server.told();
        } catch (Skipped e) {
            return e.reason();
        }
    }
}
