package dev.rollcall;

import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Silences what Grizzly and Jersey tell of every orderly start and stop (a graceful stop is a WARNING to Grizzly), unless
 * whoever embeds the mock has chosen a level for them.
 */
final class QuietLoggers {
    /** Kept, since the log manager forgets loggers that nobody holds, and their levels with them. */
    private static final List<Logger> LOGGERS =
            List.of(Logger.getLogger("org.glassfish.grizzly"), Logger.getLogger("org.glassfish.jersey"));

    private QuietLoggers() {}

    static void apply() {
        LOGGERS.stream().filter(logger -> logger.getLevel() == null).forEach(logger -> logger.setLevel(Level.SEVERE));
    }
}
