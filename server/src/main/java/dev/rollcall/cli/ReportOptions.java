package dev.rollcall.cli;

import dev.rollcall.contract.report.Report;
import dev.rollcall.contract.report.TextReport;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;

/** The reports of every command that judges something: a short one on the console, others in files. */
final class ReportOptions {
    private static final int TOLD_ON_CONSOLE = 20;

    @Option(
            names = "--report",
            paramLabel = "KIND=FILE",
            converter = ReportFile.Converter.class,
            description = "Write a report: text, junit, sarif, html or json. May be given several times.")
    private List<ReportFile> files = new ArrayList<>();

    /**
     * Makes sure before the work that the reports can be written after it.
     *
     * @throws CouldNotRunException if one of them cannot
     */
    void prepare() throws CouldNotRunException {
        for (ReportFile report : files) {
            Path file = report.file().toAbsolutePath();
            try {
                Path folder = file.getParent();
                if (folder != null) {
                    Files.createDirectories(folder);
                }
                // What an earlier run has left must not be taken for this one's.
                Files.newOutputStream(file).close();
            } catch (IOException e) {
                throw new CouldNotRunException("Cannot write the report: " + FileTrouble.of(e), e);
            }
        }
    }

    /**
     * Writes every report that was asked for, and the summary.
     *
     * @throws CouldNotRunException if a file cannot be written
     */
    void publish(Report report, PrintWriter console) throws CouldNotRunException {
        console.print(new TextReport(TOLD_ON_CONSOLE).text(report));
        console.flush();
        for (ReportFile asked : files) {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(asked.file()))) {
                asked.kind().writer().write(report, out);
            } catch (IOException e) {
                throw new CouldNotRunException("Cannot write the report: " + FileTrouble.of(e), e);
            }
        }
    }
}
