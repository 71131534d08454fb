package dev.rollcall.cli;

import dev.rollcall.sandbox.SandboxLimits;
import java.time.Duration;
import picocli.CommandLine.Option;

/** The options that say how long sandboxes are kept. */
final class SandboxOptions {

    @Option(
            names = "--max-sandboxes",
            paramLabel = "NUMBER",
            defaultValue = "${env:ROLLCALL_MAX_SANDBOXES:-500}",
            description =
                    "How many sandboxes there are at a time; for one more, the one that was not used for the longest"
                            + " time is dropped. Default: 500. [ROLLCALL_MAX_SANDBOXES]")
    private int most;

    @Option(
            names = "--sandbox-idle",
            paramLabel = "MINUTES",
            defaultValue = "${env:ROLLCALL_SANDBOX_IDLE:-60}",
            description = "After how many minutes without a call a sandbox is dropped. Default: 60."
                    + " [ROLLCALL_SANDBOX_IDLE]")
    private int idleMinutes;

    /**
     * What was chosen.
     *
     * @throws IllegalArgumentException if it cannot be chosen
     */
    SandboxLimits limits() {
        return new SandboxLimits(most, Duration.ofMinutes(idleMinutes));
    }
}
