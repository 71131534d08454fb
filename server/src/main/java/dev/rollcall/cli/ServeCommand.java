package dev.rollcall.cli;

import dev.rollcall.MockServer;
import dev.rollcall.MockServerOptions;
import dev.rollcall.api.MockedApi;
import dev.rollcall.control.ControlToken;
import dev.rollcall.world.World;
import dev.rollcall.world.WorldException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Starts the mock and keeps it running until the process is told to end. */
@Command(
        name = "serve",
        description = "Start the mock. It runs until Ctrl-C or SIGTERM and finishes the calls that are running then.",
        mixinStandardHelpOptions = true,
        versionProvider = JarVersion.class,
        sortOptions = false,
        footer = {"", "Each option can be given as the environment variable in brackets; the option wins."})
final class ServeCommand implements Callable<Integer> {
    private static final int CANNOT_BIND = 1;
    private static final int WRONG_WORLD = 2;

    private final List<MockedApi<?>> apis;
    private final OwnPorts ownPorts;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--port",
            paramLabel = "PORT",
            defaultValue = "${env:ROLLCALL_PORT:-8080}",
            description = "Port to listen on; 0 takes any free one. Default: 8080. [ROLLCALL_PORT]")
    private int port;

    @Option(
            names = "--host",
            paramLabel = "ADDRESS",
            defaultValue = "${env:ROLLCALL_HOST:-127.0.0.1}",
            description = "Address to listen on; 0.0.0.0 lets other machines in. Default: loopback. [ROLLCALL_HOST]")
    private String host = "";

    @Option(
            names = "--frozen-clock",
            paramLabel = "INSTANT",
            defaultValue = "${env:ROLLCALL_FROZEN_CLOCK}",
            description = "Let it always be this moment, e.g. 2024-01-31T12:00:00Z. Default: time goes by."
                    + " [ROLLCALL_FROZEN_CLOCK]")
    private @Nullable Instant frozenClock;

    @Option(
            names = "--seed",
            paramLabel = "NUMBER",
            defaultValue = "${env:ROLLCALL_SEED}",
            description =
                    "Give the same ids and tokens at every start. Default: nobody can guess them. [ROLLCALL_SEED]")
    private @Nullable Long seed;

    @Option(
            names = "--cors",
            negatable = true,
            defaultValue = "${env:ROLLCALL_CORS:-true}",
            fallbackValue = "true",
            description = "Let browser applications from any origin call everything; off, each product answers as the"
                    + " real one does. Default: on. [ROLLCALL_CORS]")
    private boolean cors;

    @Option(
            names = "--preferences",
            negatable = true,
            defaultValue = "${env:ROLLCALL_PREFERENCES:-true}",
            fallbackValue = "true",
            description = "Let callers prefer answers of the contract with the header Prefer, and tell in"
                    + " X-Contract-Violations how a request breaks it; off, nothing but the product is on the wire."
                    + " Default: on. [ROLLCALL_PREFERENCES]")
    private boolean preferences;

    @Option(
            names = "--rate-limits",
            negatable = true,
            defaultValue = "${env:ROLLCALL_RATE_LIMITS:-false}",
            fallbackValue = "true",
            description = "Refuse callers that ask too often, as the products do. Default: off. [ROLLCALL_RATE_LIMITS]")
    private boolean rateLimits;

    @Option(
            names = "--max-body",
            paramLabel = "BYTES",
            defaultValue = "${env:ROLLCALL_MAX_BODY:-1048576}",
            description =
                    "Largest request body, but for worlds that are imported. Default: 1048576, which is 1 MiB. [ROLLCALL_MAX_BODY]")
    private int maxBody;

    @Option(
            names = "--world",
            paramLabel = "FILE",
            defaultValue = "${env:ROLLCALL_WORLD}",
            description = "Start with the accounts and sessions of this YAML file. Default: those of the README."
                    + " [ROLLCALL_WORLD]")
    private @Nullable Path world;

    @Option(
            names = "--control-token",
            paramLabel = "TOKEN",
            defaultValue = "${env:ROLLCALL_CONTROL_TOKEN}",
            description =
                    "What callers of the control API (/mock/v1) have to show as Bearer. Default: nothing on loopback;"
                            + " elsewhere one is made and printed. [ROLLCALL_CONTROL_TOKEN]")
    private @Nullable String controlToken;

    @Option(
            names = "--end-with-input",
            negatable = true,
            defaultValue = "${env:ROLLCALL_END_WITH_INPUT:-false}",
            fallbackValue = "true",
            description = "End when standard input ends: a program that starts the mock with a pipe leaves none behind,"
                    + " even if it is killed. Default: off. [ROLLCALL_END_WITH_INPUT]")
    private boolean endWithInput;

    @Option(names = "--rehearse", hidden = true, description = "Take any free port, answer a few calls, and end.")
    private boolean rehearse;

    @Mixin
    private SandboxOptions sandboxes = new SandboxOptions();

    @Mixin
    private JournalOptions journal = new JournalOptions();

    private ServeCommand(List<MockedApi<?>> apis) {
        this.apis = apis;
        this.ownPorts = new OwnPorts(apis);
    }

    /** The command line that serves these products. */
    static CommandLine of(List<MockedApi<?>> apis) {
        ServeCommand serve = new ServeCommand(apis);
        CommandLine line = new CommandLine(serve);
        serve.ownPorts.addTo(line.getCommandSpec());
        return line;
    }

    @Override
    public Integer call() throws InterruptedException, IOException {
        PrintWriter out = spec.commandLine().getOut();
        MockServerOptions options = options();
        try (MockServer server = MockServer.start(options, apis)) {
            out.print(Welcome.to(server));
            out.flush();
            if (rehearse) {
                Rehearsal.of(server);
            } else {
                waitForTheEnd(server);
            }
        } catch (WorldException e) {
            e.complaints().forEach(spec.commandLine().getErr()::println);
            return WRONG_WORLD;
        } catch (UncheckedIOException e) {
            spec.commandLine().getErr().println(cannotBind(e));
            return CANNOT_BIND;
        }
        return 0;
    }

    private MockServerOptions options() {
        try {
            MockServerOptions options = MockServerOptions.defaults()
                    .at(host, rehearse ? 0 : port)
                    .withClock(frozenClock == null ? InstantSource.system() : InstantSource.fixed(frozenClock))
                    .withSeed(seed == null ? OptionalLong.empty() : OptionalLong.of(seed))
                    .withCors(cors)
                    .withPreferences(preferences)
                    .withRateLimits(rateLimits)
                    .withMaxBodyBytes(maxBody)
                    .withSandboxes(sandboxes.limits())
                    .withJournal(journal.limits())
                    .withJudging(journal.judging())
                    .withOwnPorts(ownPorts.given(spec))
                    .withWorld(world == null ? World.byDefault() : World.read(world));
            return controlToken == null ? options : options.withControlToken(new ControlToken(controlToken));
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
        }
    }

    private void waitForTheEnd(MockServer server) throws InterruptedException {
        Runtime.getRuntime().addShutdownHook(new Thread(server::close, "rollcall-stop"));
        if (endWithInput) {
            readUntilTheEnd(System.in);
        } else {
            new CountDownLatch(1).await();
        }
    }

    private static void readUntilTheEnd(InputStream input) {
        try {
            input.transferTo(OutputStream.nullOutputStream());
        } catch (IOException e) {
            // Nobody is left who could write: that is an end, too.
        }
    }

    private String cannotBind(UncheckedIOException e) {
        if (e.getCause() instanceof BindException bind
                && String.valueOf(bind.getMessage()).contains("in use")) {
            return "Port " + port + " on " + host
                    + " is in use. Choose another one with --port, or 0 for any free one.";
        }
        return "Cannot listen on " + host + " port " + port + ": " + e.getCause();
    }
}
