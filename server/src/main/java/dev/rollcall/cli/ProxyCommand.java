package dev.rollcall.cli;

import dev.rollcall.contract.Contract;
import dev.rollcall.contract.Exchange;
import dev.rollcall.contract.Judge;
import dev.rollcall.contract.har.HarWriter;
import dev.rollcall.contract.report.Report;
import dev.rollcall.contract.report.TrafficReport;
import dev.rollcall.masking.Masking;
import dev.rollcall.proxy.ProxyOptions;
import dev.rollcall.proxy.Recording;
import dev.rollcall.proxy.ReverseProxy;
import dev.rollcall.proxy.UpstreamException;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.net.BindException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Stands between an app and a real server, and judges what they say to each other. */
@Command(
        name = "proxy",
        description = "Stand between an app and a real server, change nothing, and judge every exchange. It runs until"
                + " Ctrl-C or SIGTERM, lets running exchanges finish, and then reports.",
        mixinStandardHelpOptions = true,
        versionProvider = JarVersion.class,
        sortOptions = false,
        footer = {
            "",
            "Exit codes: 0 fine, 1 violations (with --fail-on-violation) or too little coverage, 2 could not run."
        })
final class ProxyCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--contract",
            required = true,
            paramLabel = "NAME|FILE",
            description = "What is judged by: commvault, rocketchat, joomla-capi, or any OpenAPI 3.0 file.")
    private String contract = "";

    @Mixin
    private ProxyWay way = new ProxyWay();

    @Option(
            names = "--base-path",
            paramLabel = "PATH",
            description = "Where the contract's paths begin at the proxy, e.g. /rocketchat, or / for the root. Default:"
                    + " the root, and where the contract's servers say.")
    private @Nullable String basePath;

    @Option(
            names = "--har",
            paramLabel = "FILE",
            description = "Record every exchange as HAR 1.2, written while it goes on.")
    private @Nullable Path har;

    @Option(
            names = "--unmasked",
            description = "Keep passwords, tokens and cookies in the recording. Default: they are made unreadable.")
    private boolean unmasked;

    @Option(names = "--fail-on-violation", description = "Exit with 1 if anything broke the contract.")
    private boolean failOnViolation;

    @Mixin
    private CoverageOption coverage = new CoverageOption();

    @Mixin
    private ReportOptions reports = new ReportOptions();

    @Override
    public Integer call() {
        Ending ending = new Ending();
        int code = Attempt.of(spec, () -> proxy(ending));
        ending.finished(code);
        return code;
    }

    private int proxy(Ending ending) throws CouldNotRunException, IOException {
        coverage.verify();
        Contract judgedBy = ContractArgument.load(contract);
        ProxyOptions options = way.options();
        reports.prepare();
        TrafficReport traffic = new TrafficReport("proxy " + options.upstream(), JarVersion.number());
        try (Recording recording = new Recording(
                judgedBy,
                Judge.of(judgedBy),
                Optional.ofNullable(basePath),
                traffic,
                har == null ? null : recorder(har, judgedBy),
                options.upstream())) {
            carry(options, recording, ending);
            recording.finish();
            return exitCode(recording, traffic.report());
        }
    }

    private void carry(ProxyOptions options, Recording recording, Ending ending)
            throws CouldNotRunException, IOException {
        try (ReverseProxy proxy = ReverseProxy.start(options, recording)) {
            PrintWriter out = spec.commandLine().getOut();
            out.println("Rollcall stands at " + proxy.url() + " before " + options.upstream() + " and judges by "
                    + contract + ". Stop with Ctrl-C.");
            out.flush();
            ending.await();
        } catch (UpstreamException e) {
            throw new CouldNotRunException(String.valueOf(e.getMessage()), e);
        } catch (BindException e) {
            throw new CouldNotRunException(way.cannotBind(e), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private HarWriter recorder(Path file, Contract judgedBy) throws CouldNotRunException {
        UnaryOperator<Exchange> masking = unmasked ? UnaryOperator.identity() : new Masking(judgedBy);
        try {
            Path folder = file.toAbsolutePath().getParent();
            if (folder != null) {
                Files.createDirectories(folder);
            }
            return new HarWriter(new BufferedOutputStream(Files.newOutputStream(file)), JarVersion.number(), masking);
        } catch (IOException e) {
            throw new CouldNotRunException("Cannot write the recording: " + FileTrouble.of(e), e);
        }
    }

    private int exitCode(Recording recording, Report report) throws CouldNotRunException {
        reports.publish(report, spec.commandLine().getOut());
        recording.troubles().forEach(spec.commandLine().getErr()::println);
        if (!recording.troubles().isEmpty()) {
            return ExitCode.COULD_NOT_RUN;
        }
        boolean covered = coverage.isReached(report, spec.commandLine().getErr());
        return covered && !(failOnViolation && report.isBroken()) ? ExitCode.FINE : ExitCode.VIOLATIONS;
    }
}
