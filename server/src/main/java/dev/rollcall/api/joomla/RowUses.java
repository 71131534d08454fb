package dev.rollcall.api.joomla;

import dev.rollcall.session.Session;
import dev.rollcall.session.SessionId;
import dev.rollcall.session.SessionStore;
import java.util.HashMap;
import java.util.Map;

/**
 * Tells the uses of rows from all other changes of the table. Not safe for use by several threads: {@link JoomlaSessions} holds the
 * lock.
 */
final class RowUses {
    /** When they are forgotten, it only looks as if something had changed. */
    private static final int MOST = 1_024;

    private final SessionStore<JoomlaSessionDetails> rows;
    private final Map<SessionId, Long> revisions = new HashMap<>();

    RowUses(SessionStore<JoomlaSessionDetails> rows) {
        this.rows = rows;
    }

    /** Puts a row that was used in its place. */
    void replace(Session<JoomlaSessionDetails> used) {
        long before = rows.revision();
        rows.replace(used);
        if (used.details().life() == Life.CREDENTIALS) {
            if (revisions.size() >= MOST) {
                revisions.clear();
            }
            revisions.merge(used.id(), rows.revision() - before, Long::sum);
        }
    }

    /** A number that is another one after every change but the use of that row. */
    long changesBeside(SessionId row) {
        return rows.revision() - revisions.getOrDefault(row, 0L);
    }
}
