package dev.rollcall.cli;

import java.io.PrintWriter;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.LongConsumer;

/** Says every few seconds how far a long work has come; short work it leaves alone. */
final class Progress implements LongConsumer {
    private static final Duration PAUSE = Duration.ofSeconds(5);
    private static final int LOOKS_AT_CLOCK = 256;

    private final String what;
    private final PrintWriter err;
    private final InstantSource clock;
    private Instant next;

    Progress(String what, PrintWriter err, InstantSource clock) {
        this.what = what;
        this.err = err;
        this.clock = clock;
        this.next = clock.instant().plus(PAUSE);
    }

    @Override
    public void accept(long done) {
        if (done % LOOKS_AT_CLOCK == 0 && clock.instant().isAfter(next)) {
            next = clock.instant().plus(PAUSE);
            err.printf("%,d %s …%n", done, what);
            err.flush();
        }
    }
}
