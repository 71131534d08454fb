package dev.rollcall.api.rocketchat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.rollcall.api.Backstage;
import dev.rollcall.api.ReadyCode;
import dev.rollcall.session.SessionId;
import java.util.List;
import java.util.Optional;

/** Placeholder, replaced before anything lands. */
final class RocketChatBackstage implements Backstage<RocketChatSessions> {
    @Override
    public ObjectNode write(RocketChatSessions rules) {
        throw new UnsupportedOperationException();
    }

    @Override
    public boolean end(RocketChatSessions rules, SessionId session) {
        return rules.end(session);
    }

    @Override
    public boolean expire(RocketChatSessions rules, SessionId session) {
        return rules.expire(session);
    }

    @Override
    public Optional<List<ReadyCode>> codes(RocketChatSessions rules, String account) {
        throw new UnsupportedOperationException();
    }
}
