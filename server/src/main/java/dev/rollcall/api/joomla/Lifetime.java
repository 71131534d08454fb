package dev.rollcall.api.joomla;

import dev.rollcall.sandbox.Settings;
import dev.rollcall.session.Session;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;

/** How long sessions may lie idle, and when the site looks for older ones. */
final class Lifetime {
    private final Supplier<Settings> settings;

    Lifetime(Supplier<Settings> settings) {
        this.settings = settings;
    }

    /** Whether a session that was used then is too old now: to the second, as PHP counts. The page's never are. */
    boolean isOver(Session<JoomlaSessionDetails> row, Instant used, Instant now) {
        Life life = row.details().life();
        Duration lifetime = Duration.ofMinutes(settings.get().get(JoomlaSettings.LIFETIME_MINUTES));
        long idle = now.getEpochSecond() - used.getEpochSecond();
        return life == Life.OVER || (life != Life.PRINTED && idle > lifetime.toSeconds());
    }

    /** Whether a request of that moment purges: on odd seconds only (read in Joomla 3.2 to 3.8.3, to spare the database). */
    boolean purgesAt(Instant moment) {
        return settings.get().get(JoomlaSettings.PURGE) && moment.getEpochSecond() % 2 != 0;
    }
}
