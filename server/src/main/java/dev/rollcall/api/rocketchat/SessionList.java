package dev.rollcall.api.rocketchat;

import dev.rollcall.session.Session;
import dev.rollcall.session.SessionStore;
import dev.rollcall.session.SessionToken;
import dev.rollcall.session.UserId;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Finds, cuts and sorts the rows of the session list (read in the listing query). */
final class SessionList {
    private static final int MATCHING_USERS = 5;

    private final SessionStore<Connection> store;
    private final Members members;

    SessionList(SessionStore<Connection> store, Members members) {
        this.store = store;
        this.members = members;
    }

    /**
     * One page. It is cut from the newest first and only then sorted: {@code sort} never changes which rows it holds.
     *
     * @throws dev.rollcall.http.FailureException if sort, filter, offset or count are refused
     */
    Listing page(ListQuery query) {
        Comparator<Row> order = SortOrder.of(query.sort());
        Page page = Page.of(query.offset(), query.count());
        List<Session<Connection>> found = store.newestFirst()
                .filter(Session::isOpen)
                .filter(matching(query.filter()))
                .filter(newestOfItsToken())
                .toList();
        List<Row> rows = found.stream()
                .skip(page.skipped())
                .limit(page.count())
                .map(session -> new Row(session, members.find(session.account())))
                .sorted(order)
                .toList();
        return new Listing(rows, found.size(), page);
    }

    /** The text is searched as it is: special characters are escaped, so it is no pattern. */
    private Predicate<Session<Connection>> matching(String filter) {
        if (filter.isEmpty()) {
            return session -> true;
        }
        if (filter.indexOf('\0') >= 0) {
            throw RocketChatFailure.database("value " + filter + " must not contain null bytes")
                    .exception();
        }
        List<UserId> users = members.activeWith(filter, MATCHING_USERS);
        return session -> Row.contains(session, filter) || users.contains(session.account());
    }

    private static Predicate<Session<Connection>> newestOfItsToken() {
        Set<SessionToken> seen = new HashSet<>();
        return session -> seen.add(session.details().token());
    }
}
