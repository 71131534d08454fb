package dev.rollcall.api.commvault;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.rollcall.api.Backstage;
import dev.rollcall.api.ReadyCode;
import dev.rollcall.session.SessionId;
import java.util.List;
import java.util.Optional;

/** Behind the scenes of Commvault, where no password has a second factor. Thread-safe. */
final class CommvaultBackstage implements Backstage<CommvaultSessions> {
    @Override
    public ObjectNode write(CommvaultSessions rules) {
        return rules.written();
    }

    @Override
    public boolean end(CommvaultSessions rules, SessionId session) {
        return rules.end(session);
    }

    @Override
    public boolean expire(CommvaultSessions rules, SessionId session) {
        return rules.expire(session);
    }

    @Override
    public Optional<List<ReadyCode>> codes(CommvaultSessions rules, String account) {
        return rules.knows(account) ? Optional.of(List.of()) : Optional.empty();
    }
}
