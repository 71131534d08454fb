package dev.rollcall.api.commvault;

import dev.rollcall.sandbox.Settings;
import dev.rollcall.session.Session;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
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
        Optional<Instant> end = session.isOpen() ? end(session) : Optional.empty();
        return end.filter(moment -> !now.isBefore(moment))
                .map(moment -> session.with(session.details().expiredAt(null)).endedAt(moment))
                .orElse(session);
    }

    /** When time ends a session, if it does. */
    private Optional<Instant> end(Session<SessionDetails> session) {
        SessionDetails details = session.details();
        if (details.expired() != null) {
            return Optional.of(details.expired());
        }
        Duration limit = Duration.ofMinutes(settings.get().get(CommvaultSettings.IDLE_MINUTES));
        return details.console().isServedByWeb() && !details.lasting()
                ? Optional.of(session.seen().plus(limit))
                : Optional.empty();
    }
}
