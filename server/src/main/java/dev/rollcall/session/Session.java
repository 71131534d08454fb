package dev.rollcall.session;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Somebody being logged in somewhere since some time.
 *
 * @param id the product's id of the session
 * @param account whose it is
 * @param address where the caller sat: an address or a host name, in the product's own form
 * @param begun when it began
 * @param seen when it was last used, never before it began
 * @param endedAt when it ended, never before it began; null as long as it is open
 * @param details what only one product knows of its sessions
 * @param <D> that product's own record
 */
public record Session<D>(
        SessionId id,
        UserId account,
        String address,
        Instant begun,
        Instant seen,
        @Nullable Instant endedAt,
        D details) {

    public Session {
        if (seen.isBefore(begun)) {
            throw new IllegalArgumentException("Session " + id + " was seen before it began");
        }
        if (endedAt != null && endedAt.isBefore(begun)) {
            throw new IllegalArgumentException("Session " + id + " ended before it began");
        }
    }

    /** A session that begins now. */
    public static <D> Session<D> begin(SessionId id, UserId account, String address, Instant now, D details) {
        return new Session<>(id, account, address, now, now, null, details);
    }

    /** When it ended, empty as long as it is open. */
    public Optional<Instant> ended() {
        return Optional.ofNullable(endedAt);
    }

    /** Whether it has not ended. */
    public boolean isOpen() {
        return endedAt == null;
    }

    /** The same session, used at that moment; one that begins later only, as worlds may tell, is used when it begins. */
    public Session<D> seenAt(Instant moment) {
        return new Session<>(id, account, address, begun, notBeforeItBegan(moment), endedAt, details);
    }

    /** The same session, ended at that moment; one that begins later only ends when it begins. */
    public Session<D> endedAt(Instant moment) {
        return new Session<>(id, account, address, begun, seen, notBeforeItBegan(moment), details);
    }

    private Instant notBeforeItBegan(Instant moment) {
        return moment.isBefore(begun) ? begun : moment;
    }

    /** The same session with other details. */
    public Session<D> with(D otherDetails) {
        return new Session<>(id, account, address, begun, seen, endedAt, otherDetails);
    }
}
