package dev.rollcall.cli;

import dev.rollcall.MockedApis;
import dev.rollcall.http.BareApplication;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The command above all others; says which there are. */
@Command(
        name = "rollcall",
        description =
                "Who is logged in, where, since when: a mock of the session APIs of Commvault, Rocket.Chat and Joomla"
                        + " (cAPI), made from their contracts.",
        mixinStandardHelpOptions = true,
        versionProvider = JarVersion.class,
        footer = {"", "Without a command it serves: `rollcall --port 0` is `rollcall serve --port 0`."})
public final class RollcallCommand implements Runnable {
    private static final List<String> OWN_OPTIONS = List.of("-h", "--help", "-V", "--version");

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private RollcallCommand() {}

    /** Runs the command that the arguments name and returns the exit code of the process. */
    public static int run(String... arguments) {
        String[] named = withCommand(arguments);
        return commands(named[0]).execute(named);
    }

    /** The same, but what is printed goes elsewhere. */
    static int run(PrintWriter out, PrintWriter err, String... arguments) {
        String[] named = withCommand(arguments);
        return commands(named[0]).setOut(out).setErr(err).execute(named);
    }

    private static CommandLine commands(String wanted) {
        boolean serves = wanted.equals("serve");
        // Whoever starts the mock does not wait for the classes of the other commands, and they not for its contracts.
        if (serves) {
            ForkJoinPool.commonPool().execute(BareApplication::rehearse);
        }
        CommandLine all = new CommandLine(new RollcallCommand())
                .addSubcommand(ServeCommand.of(serves ? MockedApis.all() : List.of()));
        if (!serves) {
            all.addSubcommand(new CommandLine(new CheckCommand()).addSubcommand(new CheckHarCommand()))
                    .addSubcommand(new ProxyCommand())
                    .addSubcommand(new LintCommand())
                    .addSubcommand(new DiffCommand());
        }
        return all.setCaseInsensitiveEnumValuesAllowed(true);
    }

    private static String[] withCommand(String... arguments) {
        boolean named = arguments.length > 0 && (!arguments[0].startsWith("-") || OWN_OPTIONS.contains(arguments[0]));
        return named
                ? arguments
                : Stream.concat(Stream.of("serve"), Stream.of(arguments)).toArray(String[]::new);
    }

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }
}
