package dev.rollcall.api.commvault;

import dev.rollcall.http.RequestProperty;
import dev.rollcall.session.Session;
import java.util.List;

/**
 * What a list shows.
 *
 * @param rows newest first
 */
record ListedSessions(List<ListedSession> rows) {
    /** Where it is kept for who wants to know how long it stays so. */
    static final RequestProperty<ListedSessions> PROPERTY =
            new RequestProperty<>("rollcall.commvault.listed", ListedSessions.class);

    ListedSessions {
        rows = List.copyOf(rows);
    }

    /** Those that time or their use may change. */
    List<Session<SessionDetails>> open() {
        return rows.stream().map(ListedSession::session).filter(Session::isOpen).toList();
    }
}
