package dev.rollcall.sandbox;

import java.time.Duration;

/**
 * How long sandboxes are kept that nobody uses.
 *
 * @param most how many there are at a time, beside the one of callers who name none; when one more comes, the one that was
 *     not used for the longest time goes
 * @param idle for how long one may be unused, by the server's clock
 */
public record SandboxLimits(int most, Duration idle) {
    private static final SandboxLimits DEFAULTS = new SandboxLimits(500, Duration.ofHours(1));

    public SandboxLimits {
        if (most < 1) {
            throw new IllegalArgumentException("There is at least one sandbox, not " + most);
        }
        if (idle.isNegative() || idle.isZero()) {
            throw new IllegalArgumentException("A sandbox may be idle for some time, not for " + idle);
        }
    }

    /** 500 sandboxes, an hour. */
    public static SandboxLimits defaults() {
        return DEFAULTS;
    }
}
