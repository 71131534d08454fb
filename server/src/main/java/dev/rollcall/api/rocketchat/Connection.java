package dev.rollcall.api.rocketchat;

import dev.rollcall.session.SessionToken;
import dev.rollcall.session.UserId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What Rocket.Chat keeps of a connection that somebody logged in on. Several connections may share a token.
 *
 * @param token what the caller logged in with, or was given
 * @param tokenExpires from when on the token is refused; the row stays listed all the same
 * @param listed whether there is a record of it
 * @param filed whether it is one of the world that the mock started with: it is there for good
 * @param host the {@code Host} header
 * @param device made of the {@code User-Agent}
 * @param ender who logged it out, null as long as nobody has
 */
record Connection(
        SessionToken token,
        Instant tokenExpires,
        boolean listed,
        boolean filed,
        String host,
        ClientDevice device,
        @Nullable UserId ender) {

    /** A listed connection that nobody has logged out. */
    Connection(SessionToken token, Instant tokenExpires, String host, ClientDevice device) {
        this(token, tokenExpires, true, false, host, device, null);
    }

    /** The same with a token that is refused from that moment on. */
    Connection expiringAt(Instant moment) {
        return new Connection(token, moment, listed, filed, host, device, ender);
    }

    /** The same, logged out by somebody, or by nobody. */
    Connection endedBy(@Nullable UserId user) {
        return new Connection(token, tokenExpires, listed, filed, host, device, user);
    }

    /** The same, there for good. */
    Connection thatIsFiled() {
        return new Connection(token, tokenExpires, listed, true, host, device, ender);
    }
}
