package dev.rollcall.contract.har;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** A file is no HAR, or is broken off or damaged at some place. */
public final class HarException extends IOException {
    private static final long serialVersionUID = 1L;

    private final long entriesBefore;

    HarException(String message, int line, int column, long entriesBefore, @Nullable Throwable cause) {
        super("line " + line + ", column " + column + ": " + message, cause);
        this.entriesBefore = entriesBefore;
    }

    /** How many entries could be read before the damage. */
    public long entriesBefore() {
        return entriesBefore;
    }
}
