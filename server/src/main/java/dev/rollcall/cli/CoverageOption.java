package dev.rollcall.cli;

import dev.rollcall.contract.report.Report;
import java.io.PrintWriter;
import picocli.CommandLine.Option;

/** How much of the contracts the traffic has to show. */
final class CoverageOption {

    @Option(
            names = "--min-coverage",
            paramLabel = "PERCENT",
            description = "Exit with 1 if less of the contracts was seen than this. Default: 0.")
    private int percent;

    /**
     * Makes sure before the work that it can be reached.
     *
     * @throws CouldNotRunException if it is no percentage
     */
    void verify() throws CouldNotRunException {
        if (percent < 0 || percent > 100) {
            throw new CouldNotRunException("--min-coverage goes from 0 to 100, but is " + percent);
        }
    }

    /** Whether so much was seen; says so if not. Where no contract was seen at all, nothing was covered. */
    boolean isReached(Report report, PrintWriter err) {
        int seen = report.coverage().isEmpty() ? 0 : report.coveragePercent();
        if (seen < percent) {
            err.println("Coverage is " + seen + " %, less than the " + percent + " % asked for.");
        }
        return seen >= percent;
    }
}
