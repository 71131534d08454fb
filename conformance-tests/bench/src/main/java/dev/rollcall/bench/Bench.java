package dev.rollcall.bench;

import dev.rollcall.bench.growth.Growth;
import dev.rollcall.bench.har.CheckHar;
import dev.rollcall.bench.jmh.Parts;
import dev.rollcall.bench.sidebyside.SideBySide;
import dev.rollcall.bench.start.StartUp;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** Picks what is measured. */
@Command(
        name = "bench",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        description = "Measures the mock. Each command prints a table and writes it to target/results.")
public final class Bench {
    private Bench() {}

    /** Takes a command and its options. */
    public static void main(String[] arguments) {
        System.exit(commandLine().execute(arguments));
    }

    static CommandLine commandLine() {
        return new CommandLine(new Bench())
                .addSubcommand(new SideBySide(System.out))
                .addSubcommand(new Growth(System.out))
                .addSubcommand(new CheckHar(System.out))
                .addSubcommand(new StartUp(System.out))
                .addSubcommand(new Parts());
    }
}
