package dev.rollcall.cli;

import dev.rollcall.contract.Violation.Severity;
import dev.rollcall.contract.lint.LintFinding;
import dev.rollcall.contract.lint.Linter;
import dev.rollcall.contract.lint.RuleSet;
import dev.rollcall.contract.report.Finding;
import dev.rollcall.contract.report.Findings;
import dev.rollcall.contract.report.Report;
import dev.rollcall.contract.report.Subject;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** Holds OpenAPI files to our rules. */
@Command(
        name = "lint",
        description = "Find what is wrong in OpenAPI 3.0 files: references that lead nowhere, examples that break their"
                + " schema, paths that no call can reach, and more.",
        mixinStandardHelpOptions = true,
        versionProvider = JarVersion.class,
        sortOptions = false,
        footer = {"", "Exit codes: 0 nothing wrong (warnings are), 1 errors, 2 a file could not be read."})
final class LintCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "OpenAPI 3.0, YAML or JSON.")
    private List<String> files = new ArrayList<>();

    @Option(
            names = "--rules",
            paramLabel = "SET",
            converter = RuleSetConverter.class,
            defaultValue = "portable",
            description = "portable: what is wrong in any file; house: also the style of the contracts of this project."
                    + " Default: portable.")
    private RuleSet rules = RuleSet.PORTABLE;

    @Mixin
    private ReportOptions reports = new ReportOptions();

    @Override
    public Integer call() {
        return Attempt.of(spec, () -> {
            reports.prepare();
            Linter linter = new Linter(rules);
            Findings findings = new Findings();
            for (String file : files) {
                lint(linter, file, findings);
            }
            Report report = Report.ofFiles("lint", JarVersion.number(), files, findings);
            // Every finding has been printed already, as a line that editors and terminals can follow.
            reports.publish(report, new PrintWriter(Writer.nullWriter()));
            spec.commandLine()
                    .getOut()
                    .println("%,d errors, %,d warnings, %,d files"
                            .formatted(report.errors(), report.warnings(), files.size()));
            return findings.count(Severity.ERROR) == 0 ? ExitCode.FINE : ExitCode.VIOLATIONS;
        });
    }

    private void lint(Linter linter, String file, Findings findings) throws CouldNotRunException {
        for (LintFinding found : read(linter, file)) {
            String severity = found.rule().severity() == Severity.WARNING ? "warning: " : "";
            spec.commandLine()
                    .getOut()
                    .println(found.place() + ": " + severity + found.sentence() + " [" + found.rule() + "]");
            findings.add(new Finding(
                    found.rule().key(),
                    found.rule().severity(),
                    new Subject(file, ""),
                    "",
                    "",
                    found.place(),
                    found.rule().reason(),
                    "",
                    found.sentence()));
        }
    }

    private static List<LintFinding> read(Linter linter, String file) throws CouldNotRunException {
        try {
            return linter.lint(file, Files.readString(Path.of(file)));
        } catch (CharacterCodingException e) {
            throw new CouldNotRunException(file + " is not in UTF-8", e);
        } catch (IOException e) {
            throw new CouldNotRunException("Cannot read " + file + ": " + FileTrouble.of(e), e);
        } catch (InvalidPathException e) {
            throw new CouldNotRunException("This is no name of a file: " + file, e);
        } catch (IllegalArgumentException e) {
            throw new CouldNotRunException(String.valueOf(e.getMessage()), e);
        }
    }

    /** Reads {@code house}. */
    static final class RuleSetConverter implements ITypeConverter<RuleSet> {

        @Override
        public RuleSet convert(String word) {
            try {
                return RuleSet.valueOf(word.toUpperCase(Locale.ROOT));
            } catch (IllegalArgumentException e) {
                throw new TypeConversionException("expected portable or house, but was '" + word + "'");
            }
        }
    }
}
