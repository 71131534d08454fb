package dev.rollcall.bench.load;

import dev.rollcall.bench.process.Pinning;
import dev.rollcall.bench.process.Program;
import dev.rollcall.bench.process.Tool;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Asks the same page again and again, or whatever a script says, over kept connections: {@code wrk} on the second core. */
public final class Wrk {
    private static final int CORE = 1;

    private final Pinning pinning;
    private final int connections;

    /** With that many connections. */
    public Wrk(Pinning pinning, int connections) {
        this.pinning = pinning;
        this.connections = connections;
    }

    /** How it is called, for readers of the numbers. */
    public String told() {
        return "wrk -t1 -c" + connections + " --latency";
    }

    /** Asks for that many seconds; a script says what is asked instead of the page alone. */
    public WrkReport run(int seconds, String server, Page page, Optional<Path> script) {
        List<String> command = new ArrayList<>(List.of(
                Tool.required("wrk"),
                "-t1",
                "-c" + connections,
                "-d" + seconds + "s",
                "--latency",
                "--timeout",
                "10s"));
        page.headers().forEach((name, value) -> command.addAll(List.of("-H", name + ": " + value)));
        script.ifPresent(file -> command.addAll(List.of("-s", file.toString())));
        command.add(server + page.target());
        return WrkReport.parse(Program.output(pinning.on(CORE, command)));
    }
}
