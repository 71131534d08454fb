package dev.rollcall.cli;

import dev.rollcall.journal.JournalLimits;
import picocli.CommandLine.Option;

/** The options that say how much of what was said is kept, and whether it is judged. */
final class JournalOptions {

    @Option(
            names = "--journal-exchanges",
            paramLabel = "NUMBER",
            defaultValue = "${env:ROLLCALL_JOURNAL_EXCHANGES:-1000}",
            description = "How many exchanges the journal of each sandbox keeps. Default: 1000."
                    + " [ROLLCALL_JOURNAL_EXCHANGES]")
    private int exchanges;

    @Option(
            names = "--journal-bytes",
            paramLabel = "BYTES",
            defaultValue = "${env:ROLLCALL_JOURNAL_BYTES:-67108864}",
            description = "About how much memory they may take; then the oldest ones go. Default: 67108864, which is"
                    + " 64 MiB. [ROLLCALL_JOURNAL_BYTES]")
    private long bytes;

    @Option(
            names = "--judging",
            negatable = true,
            defaultValue = "${env:ROLLCALL_JUDGING:-true}",
            fallbackValue = "true",
            description =
                    "Judge all traffic by the contracts, beside it; off, nobody is told of violations who does not"
                            + " prefer strictness. Default: on. [ROLLCALL_JUDGING]")
    private boolean judging;

    /**
     * What was chosen.
     *
     * @throws IllegalArgumentException if it cannot be chosen
     */
    JournalLimits limits() {
        return new JournalLimits(exchanges, bytes);
    }

    boolean judging() {
        return judging;
    }
}
