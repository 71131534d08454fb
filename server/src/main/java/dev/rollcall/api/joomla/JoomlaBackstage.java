package dev.rollcall.api.joomla;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.rollcall.api.Backstage;
import dev.rollcall.api.ReadyCode;
import dev.rollcall.session.SessionId;
import java.util.List;
import java.util.Optional;

/**
 * Behind the scenes of Joomla, where cAPI asks for no second factor. A session is open as long as it has a row, so ending
 * one takes the row away, and one whose time is over can still be ended. Thread-safe.
 */
final class JoomlaBackstage implements Backstage<JoomlaSessions> {
    @Override
    public ObjectNode write(JoomlaSessions rules) {
        return rules.written();
    }

    @Override
    public boolean end(JoomlaSessions rules, SessionId session) {
        return rules.end(session);
    }

    @Override
    public boolean expire(JoomlaSessions rules, SessionId session) {
        return rules.expire(session);
    }

    @Override
    public Optional<List<ReadyCode>> codes(JoomlaSessions rules, String account) {
        return rules.knows(account) ? Optional.of(List.of()) : Optional.empty();
    }
}
