package dev.rollcall.api.rocketchat;

import dev.rollcall.session.Session;
import dev.rollcall.session.SessionStore;
import dev.rollcall.session.SessionToken;
import dev.rollcall.session.UserId;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

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
        return page(query, store.newestFirst(), members.activeWith(query.filter(), MATCHING_USERS), this::row);
    }

    /** One page of one user's sessions: names are not looked at, and users are not told. */
    Listing page(ListQuery query, UserId owner) {
        return page(query, store.newestFirst(owner), List.of(), session -> new Row(session, Optional.empty()));
    }

    private static Listing page(
            ListQuery query,
            Stream<Session<Connection>> sessions,
            List<UserId> matchingUsers,
            Function<Session<Connection>, Row> row) {
        Comparator<Row> order = SortOrder.of(query.sort());
        Page page = Page.of(query.offset(), query.count());
        List<Session<Connection>> found = sessions.filter(Session::isOpen)
                .filter(matching(query.filter(), matchingUsers))
                .filter(newestOfItsToken())
                .toList();
        List<Row> rows = found.stream()
                .skip(page.skipped())
                .limit(page.count())
                .map(row)
                .sorted(order)
                .toList();
        return new Listing(rows, found.size(), page);
    }

    /** The newest open session whose searched text passes. */
    Optional<Row> find(Predicate<String> pattern) {
        return store.newestFirst()
                .filter(Session::isOpen)
                .filter(session -> pattern.test(Row.searchTerm(session)))
                .findFirst()
                .map(this::row);
    }

    private Row row(Session<Connection> session) {
        return new Row(session, members.find(session.account()));
    }

    /** The text is searched as it is: special characters are escaped, so it is no pattern. */
    private static Predicate<Session<Connection>> matching(String filter, List<UserId> users) {
        if (filter.isEmpty()) {
            return session -> true;
        }
        if (filter.indexOf('\0') >= 0) {
            throw RocketChatFailure.database("value " + filter + " must not contain null bytes")
                    .exception();
        }
        return session -> Row.contains(session, filter) || users.contains(session.account());
    }

    private static Predicate<Session<Connection>> newestOfItsToken() {
        Set<SessionToken> seen = new HashSet<>();
        return session -> seen.add(session.details().token());
    }
}
