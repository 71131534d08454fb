package dev.rollcall.bench.sidebyside;

import dev.rollcall.bench.load.Wrk;
import dev.rollcall.bench.process.House;
import dev.rollcall.bench.process.Java;
import dev.rollcall.bench.process.Pinning;
import dev.rollcall.bench.process.Tool;
import dev.rollcall.bench.report.Machine;
import dev.rollcall.bench.report.Publication;
import dev.rollcall.bench.server.Server;
import dev.rollcall.bench.server.Servers;
import java.io.PrintStream;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Measures ours, the limits of its stack and other mocks, one after the other and round by round, under the same load. */
@Command(
        name = "side-by-side",
        mixinStandardHelpOptions = true,
        description = "Requests per second beside other mocks, nginx and the limits of our stack.")
public final class SideBySide implements Callable<Integer> {
    @Option(
            names = "--warm-up",
            defaultValue = "25",
            description =
                    "Seconds of load before it counts, three times as many where answers always differ. Default: 25.")
    private int warmUp;

    @Option(names = "--seconds", defaultValue = "15", description = "Seconds that count. Default: 15.")
    private int seconds;

    @Option(names = "--rounds", defaultValue = "3", description = "How often each server has its turn. Default: 3.")
    private int rounds;

    @Option(names = "--connections", defaultValue = "32", description = "Kept connections. Default: 32.")
    private int connections;

    @Option(
            names = "--workload",
            split = ",",
            description = "rocketchat, commvault, joomla, different. Default: all of them.")
    @Nullable
    private List<String> workloads;

    @Option(names = "--server", split = ",", description = "Beginnings of names of servers. Default: all of them.")
    @Nullable
    private List<String> servers;

    @Mixin
    private Publication publication = new Publication();

    private final PrintStream out;

    /** Tells there how it goes, and what it found. */
    public SideBySide(PrintStream out) {
        this.out = out;
    }

    @Override
    public Integer call() {
        if (Tool.find("wrk").isEmpty()) {
            out.println("not run: no wrk");
            return 2;
        }
        House house = House.here();
        Machine machine = Machine.here();
        Pinning pinning = Pinning.ofThisMachine();
        out.println(pinning.told());
        Wrk wrk = new Wrk(pinning, connections);
        Contest contest = new Contest(new Round(pinning, wrk, warmUp, seconds), house, rounds, out);
        Summary summary = new Summary(machine, pinning, wrk.told(), how());
        List<Server> all = Servers.all(house, Java.ofThisProcess()).stream()
                .filter(this::isChosen)
                .toList();
        for (Workload workload : Workload.all()) {
            if (workloads == null || workloads.contains(workload.name())) {
                summary.add(workload, contest.of(workload, all));
            }
        }
        String markdown = summary.markdown(all);
        publication.publish(house, "side-by-side", markdown, out);
        return 0;
    }

    private boolean isChosen(Server server) {
        return servers == null || servers.stream().anyMatch(server.name()::startsWith);
    }

    private String how() {
        return "%d s of warm-up (three times as long where answers always differ), %d s measured, %d rounds, each server in each round; ratios are medians of the rounds'"
                .formatted(warmUp, seconds, rounds);
    }
}
