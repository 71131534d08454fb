package dev.rollcall.cli;

import dev.rollcall.contract.Contract;
import dev.rollcall.contract.Judge;
import dev.rollcall.contract.har.HarCheck;
import dev.rollcall.contract.har.HarChoices;
import dev.rollcall.contract.report.Report;
import dev.rollcall.contract.report.TrafficReport;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Judges HAR files, as browsers, Playwright and proxies record them. */
@Command(
        name = "har",
        description = "Judge recorded traffic (HAR 1.2 of browsers, Playwright, proxies) by the contracts.",
        mixinStandardHelpOptions = true,
        versionProvider = JarVersion.class,
        sortOptions = false,
        footer = {"", "Exit codes: 0 fine, 1 violations or too little coverage, 2 could not run."})
final class CheckHarCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "The recordings.")
    private List<Path> files = new ArrayList<>();

    @Option(
            names = "--contract",
            paramLabel = "NAME|FILE",
            description = "Judge by this one: commvault, rocketchat, joomla-capi, or any OpenAPI 3.0 file. May be given"
                    + " several times. Default: those inside, wherever the recording calls them.")
    private List<String> contracts = new ArrayList<>();

    @Option(
            names = "--base-path",
            paramLabel = "PATH",
            description = "Where the API begins on its server, e.g. /rocketchat, or / for the root. Default: found out"
                    + " from the recording.")
    private @Nullable String basePath;

    @Option(
            names = "--strict-credentials",
            description = "Take credentials that are not in the recording for not sent. Default: most recorders leave"
                    + " them out, so that they are only counted.")
    private boolean strictCredentials;

    @Mixin
    private CoverageOption coverage = new CoverageOption();

    @Mixin
    private ReportOptions reports = new ReportOptions();

    @Override
    public Integer call() {
        return Attempt.of(spec, this::check);
    }

    private int check() throws CouldNotRunException, IOException {
        coverage.verify();
        TrafficReport traffic = new TrafficReport("check har " + names(), JarVersion.number());
        HarCheck check = new HarCheck(choices(), Judge::of, traffic);
        readable();
        reports.prepare();
        PrintWriter err = spec.commandLine().getErr();
        boolean complete = check.run(files, new Progress("entries read", err, InstantSource.system()));
        Report report = traffic.report();
        reports.publish(report, spec.commandLine().getOut());
        return exitCode(report, complete, err);
    }

    private int exitCode(Report report, boolean complete, PrintWriter err) {
        if (!complete) {
            err.println("Not everything could be read; see above.");
            return ExitCode.COULD_NOT_RUN;
        }
        if (report.coverage().isEmpty()) {
            err.println(
                    "Nothing in " + names() + " could be judged. If it should have been: name the contract and where"
                            + " the API begins, with --contract and --base-path.");
            return ExitCode.COULD_NOT_RUN;
        }
        return coverage.isReached(report, err) && !report.isBroken() ? ExitCode.FINE : ExitCode.VIOLATIONS;
    }

    private HarChoices choices() throws CouldNotRunException {
        List<Contract> wanted = new ArrayList<>();
        for (String contract : contracts) {
            wanted.add(ContractArgument.load(contract));
        }
        return new HarChoices(
                wanted.isEmpty() ? ContractArgument.inside() : wanted,
                wanted.isEmpty(),
                Optional.ofNullable(basePath),
                strictCredentials);
    }

    /** Before the first is judged: an hour later nobody wants to hear that the last is missing. */
    private void readable() throws CouldNotRunException {
        for (Path file : files) {
            if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
                throw new CouldNotRunException(
                        (Files.exists(file) ? "This cannot be read as a file: " : "There is no file ") + file);
            }
        }
    }

    private String names() {
        return files.stream().map(Path::toString).collect(Collectors.joining(" "));
    }
}
