package dev.rollcall.bench.sidebyside;

import dev.rollcall.bench.load.Answer;
import dev.rollcall.bench.load.Script;
import dev.rollcall.bench.process.FreePort;
import dev.rollcall.bench.process.House;
import dev.rollcall.bench.process.Java;
import dev.rollcall.bench.process.Skipped;
import dev.rollcall.bench.server.Server;
import dev.rollcall.bench.server.Servers;
import dev.rollcall.bench.server.Task;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Lets servers take turns under a workload. */
final class Contest {
    private final Round round;
    private final House house;
    private final int rounds;
    private final PrintStream out;

    Contest(Round round, House house, int rounds, PrintStream out) {
        this.round = round;
        this.house = house;
        this.rounds = rounds;
        this.out = out;
    }

    Standings of(Workload workload, List<Server> servers) {
        out.println("== " + workload.title());
        Standings standings = new Standings();
        Answer answer =
                round.answer(Servers.ours(house, Java.ofThisProcess()), workload.page(), folder(workload, "answer", 0));
        Optional<Path> script =
                workload.different() ? Optional.of(Script.different(folder(workload, "script", 0))) : Optional.empty();
        for (int number = 1; number <= rounds; number++) {
            for (Server server : servers) {
                if (server.knows(workload.page(), workload.different()) && !standings.isSkipped(server)) {
                    turn(server, task(workload, answer, server, number), script, number, standings);
                }
            }
        }
        return standings;
    }

    private void turn(Server server, Task task, Optional<Path> script, int number, Standings standings) {
        try {
            Measurement measured = round.of(server, task, script);
            standings.add(server, number, measured);
            out.printf(
                    Locale.ROOT,
                    "%d/%d %s: %,.0f requests/s%n",
                    number,
                    rounds,
                    server.name(),
                    measured.load().perSecond());
        } catch (Skipped e) {
            standings.skip(server, e.reason());
            out.println("not run: " + server.name() + ": " + e.reason());
        }
    }

    private Task task(Workload workload, Answer answer, Server server, int number) {
        return new Task(
                workload.page(),
                answer,
                workload.different(),
                folder(workload, server.name(), number),
                FreePort.next());
    }

    private Path folder(Workload workload, String name, int number) {
        String plain = name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
        return house.bench().resolve("target/servers").resolve(workload.name()).resolve(plain + "-" + number);
    }
}
