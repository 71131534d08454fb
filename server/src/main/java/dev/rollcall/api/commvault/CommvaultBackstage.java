package dev.rollcall.api.commvault;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.rollcall.api.Backstage;
import dev.rollcall.api.ReadyCode;
import dev.rollcall.session.SessionId;
import java.util.List;
import java.util.Optional;

/** Placeholder, replaced before anything lands. */
final class CommvaultBackstage implements Backstage<CommvaultSessions> {
    @Override
    public ObjectNode write(CommvaultSessions rules) {
        throw new UnsupportedOperationException();
    }

    @Override
    public boolean end(CommvaultSessions rules, SessionId session) {
        throw new UnsupportedOperationException();
    }

    @Override
    public boolean expire(CommvaultSessions rules, SessionId session) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Optional<List<ReadyCode>> codes(CommvaultSessions rules, String account) {
        throw new UnsupportedOperationException();
    }
}
