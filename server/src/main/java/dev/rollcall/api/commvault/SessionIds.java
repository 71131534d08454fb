package dev.rollcall.api.commvault;

import dev.rollcall.session.Chance;
import dev.rollcall.session.SessionId;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads and makes session ids: upper-case GUIDs, those of the CommCell Console with {@code EMC} in front (vendor page). */
final class SessionIds {
    private SessionIds() {}

    /**
     * The ids of a request.
     *
     * @throws dev.rollcall.http.FailureException if there is no list, or something in it is no id
     */
    static List<SessionId> of(@Nullable List<@Nullable String> values) {
        if (values == null || values.stream().anyMatch(value -> value == null || value.isBlank())) {
            throw CommvaultFailure.unexpected().exception();
        }
        return values.stream()
                .map(value -> new SessionId(Objects.requireNonNull(value)))
                .toList();
    }

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
