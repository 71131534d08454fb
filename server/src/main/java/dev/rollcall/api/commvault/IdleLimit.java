package dev.rollcall.api.commvault;

import dev.rollcall.sandbox.Settings;
import dev.rollcall.session.Session;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;

/** Ends sessions that the web service serves after some idle minutes, thirty by default (vendor's authentication pages). */
final class IdleLimit {
    private final Supplier<Settings> settings;

    IdleLimit(Supplier<Settings> settings) {
        this.settings = settings;
    }

    /**
     * The session as it is at that moment. Nothing needs to run in the background: an idle session ended when its time was
     * up, whenever somebody looks.
     */
    Session<SessionDetails> at(Instant now, Session<SessionDetails> session) {
        Instant end = session.seen().plus(Duration.ofMinutes(settings.get().get(CommvaultSettings.IDLE_MINUTES)));
        return expires(session) && !now.isBefore(end) ? session.endedAt(end) : session;
    }

    private static boolean expires(Session<SessionDetails> session) {
        SessionDetails details = session.details();
        return session.isOpen() && details.console().isServedByWeb() && !details.lasting();
    }
}
