package dev.rollcall.journal;

/**
 * How much of what was said is kept for each sandbox, however long it is used.
 *
 * @param exchanges how many; the oldest one goes when one more comes
 * @param bytes about how many bytes of memory they take; the oldest ones go when there are more, the last one never does
 */
public record JournalLimits(int exchanges, long bytes) {
    private static final JournalLimits DEFAULTS = new JournalLimits(1_000, 64L * 1024 * 1024);

    public JournalLimits {
        if (exchanges < 1) {
            throw new IllegalArgumentException("A journal keeps at least one exchange, not " + exchanges);
        }
        if (bytes < 1) {
            throw new IllegalArgumentException("A journal takes at least one byte, not " + bytes);
        }
    }

    /** 1,000 exchanges, 64 MiB. */
    public static JournalLimits defaults() {
        return DEFAULTS;
    }
}
