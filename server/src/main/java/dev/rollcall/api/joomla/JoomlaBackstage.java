package dev.rollcall.api.joomla;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.rollcall.api.Backstage;
import dev.rollcall.api.ReadyCode;
import dev.rollcall.session.SessionId;
import java.util.List;
import java.util.Optional;

/** Placeholder, replaced before anything lands. */
final class JoomlaBackstage implements Backstage<JoomlaSessions> {
    @Override
    public ObjectNode write(JoomlaSessions rules) {
        throw new UnsupportedOperationException();
    }

    @Override
    public boolean end(JoomlaSessions rules, SessionId session) {
        throw new UnsupportedOperationException();
    }

    @Override
    public boolean expire(JoomlaSessions rules, SessionId session) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Optional<List<ReadyCode>> codes(JoomlaSessions rules, String account) {
        throw new UnsupportedOperationException();
    }
}
