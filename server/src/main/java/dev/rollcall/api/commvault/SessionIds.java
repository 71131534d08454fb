package dev.rollcall.api.commvault;

import dev.rollcall.session.Chance;
import dev.rollcall.session.SessionId;
import java.util.Locale;

/** Makes session ids: upper-case GUIDs, those of the CommCell Console with {@code EMC} in front (vendor page). */
final class SessionIds {
    private SessionIds() {}

    static SessionId next(Console console, Chance chance) {
        String guid = String.join(
                "-",
                chance.hex(8),
                chance.hex(4),
                "4" + chance.hex(3),
                chance.text("89ab", 1) + chance.hex(3),
                chance.hex(12));
        return new SessionId(console.idPrefix() + guid.toUpperCase(Locale.ROOT));
    }
}
