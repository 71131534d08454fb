package dev.rollcall.cli;

import dev.rollcall.contract.diff.ContractDiff;
import dev.rollcall.contract.diff.DiffKind;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Tells what changed between two versions of a contract, and whether that breaks those who use it. */
@Command(
        name = "diff",
        description = "Tell what changed between two versions of a contract, and whether clients of the old one break.",
        mixinStandardHelpOptions = true,
        versionProvider = JarVersion.class,
        sortOptions = false,
        footer = {"", "Exit codes: 0 compatible, 1 breaking, 2 could not be told."})
final class DiffCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(
            index = "0",
            paramLabel = "OLD",
            description = "A contract inside, such as rocketchat, or an OpenAPI 3.0 file.")
    private String older = "";

    @Parameters(index = "1", paramLabel = "NEW", description = "The same, as it is to be.")
    private String newer = "";

    @Option(
            names = "--report",
            paramLabel = "KIND=FILE",
            description =
                    "Write the changes to a file: text, markdown, html, json, junit or sarif. May be given several times.")
    private Map<DiffKind, Path> files = new EnumMap<>(DiffKind.class);

    @Override
    public Integer call() {
        return Attempt.of(spec, () -> {
            ContractDiff diff = compare();
            for (Map.Entry<DiffKind, Path> asked : files.entrySet()) {
                write(diff, asked.getKey(), asked.getValue());
            }
            PrintWriter out = spec.commandLine().getOut();
            out.println(text(diff));
            diff.breaking(JarVersion.number())
                    .findings()
                    .forEach(found -> out.println(found.rule() + ": " + found.sentence()));
            out.println(verdict(diff));
            return diff.isBreaking() ? ExitCode.VIOLATIONS : ExitCode.FINE;
        });
    }

    private ContractDiff compare() throws CouldNotRunException {
        try {
            return ContractDiff.between(ContractArgument.load(older), ContractArgument.load(newer));
        } catch (IllegalArgumentException e) {
            throw new CouldNotRunException(String.valueOf(e.getMessage()), e);
        }
    }

    private static void write(ContractDiff diff, DiffKind kind, Path file) throws CouldNotRunException {
        try {
            Path folder = file.toAbsolutePath().getParent();
            if (folder != null) {
                Files.createDirectories(folder);
            }
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
                diff.write(kind, JarVersion.number(), out);
            }
        } catch (IOException e) {
            throw new CouldNotRunException("Cannot write the report: " + FileTrouble.of(e), e);
        }
    }

    private static String text(ContractDiff diff) throws IOException {
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        if (diff.isDifferent()) {
            diff.write(DiffKind.TEXT, JarVersion.number(), text);
        }
        return text.toString(StandardCharsets.UTF_8).stripTrailing();
    }

    private static String verdict(ContractDiff diff) {
        if (!diff.isDifferent()) {
            return "Nothing changed.";
        }
        return diff.isBreaking() ? "Breaking: clients of the old contract may fail." : "Compatible.";
    }
}
