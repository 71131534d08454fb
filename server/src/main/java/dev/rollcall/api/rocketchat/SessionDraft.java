package dev.rollcall.api.rocketchat;

import dev.rollcall.session.Session;
import dev.rollcall.session.SessionId;
import dev.rollcall.session.SessionToken;
import dev.rollcall.session.UserId;
import java.time.Instant;

/** A session of the default world. Its token never expires: printed things work for ever, until somebody logs out. */
record SessionDraft(String id, String user, String host, String ip, String loginAt, ClientDevice device) {

    /** Begun with this token. */
    Session<Connection> by(String token) {
        Connection connection = new Connection(new SessionToken(token), Instant.MAX, host, device);
        return Session.begin(new SessionId(id), new UserId(user), ip, Instant.parse(loginAt), connection);
    }
}
