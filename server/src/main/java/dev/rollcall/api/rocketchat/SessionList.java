package dev.rollcall.api.rocketchat;

import dev.rollcall.api.rocketchat.RocketChatSettings.Filter;
import dev.rollcall.sandbox.Settings;
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
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Finds, cuts and sorts the rows of the session list (read in the listing query). */
final class SessionList {
    private static final int MATCHING_USERS = 5;

    private final SessionStore<Connection> store;
    private final Members members;
    private final Supplier<Settings> settings;

    SessionList(SessionStore<Connection> store, Members members, Supplier<Settings> settings) {
        this.store = store;
        this.members = members;
        this.settings = settings;
    }

    /**
     * One page. It is cut from the newest first and only then sorted: {@code sort} never changes which rows it holds.
     *
     * @throws dev.rollcall.http.FailureException if sort, filter, offset or count are refused
     */
    Listing page(ListQuery query) {
        return page(query, store.newestFirst(), text -> members.activeWith(text, MATCHING_USERS), this::row);
    }

    /** One page of one user's sessions: names are not looked at, and users are not told. */
    Listing page(ListQuery query, UserId owner) {
        return page(query, store.newestFirst(owner), text -> List.of(), session -> new Row(session, Optional.empty()));
    }

    private Listing page(
            ListQuery query,
            Stream<Session<Connection>> sessions,
            Function<Predicate<String>, List<UserId>> usersWith,
            Function<Session<Connection>, Row> row) {
        Comparator<Row> order = SortOrder.of(query.sort());
        Page page = Page.of(query, PageLimits.of(settings.get()));
        List<Session<Connection>> found = sessions.filter(SessionList::isListed)
                .filter(matching(query.filter(), usersWith))
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
                .filter(SessionList::isListed)
                .filter(session -> pattern.test(Row.searchTerm(session)))
                .findFirst()
                .map(this::row);
    }

    private Row row(Session<Connection> session) {
        return new Row(session, members.find(session.account()));
    }

    private static boolean isListed(Session<Connection> session) {
        return session.isOpen() && session.details().listed();
    }

    private Predicate<Session<Connection>> matching(
            String filter, Function<Predicate<String>, List<UserId>> usersWith) {
        if (filter.isEmpty()) {
            return session -> true;
        }
        Predicate<String> text = understood(filter);
        List<UserId> users = usersWith.apply(text);
        return session -> text.test(Row.searchTerm(session)) || users.contains(session.account());
    }

    /** The text is searched as it is: special characters are escaped, so it is no pattern unless that is chosen. */
    private Predicate<String> understood(String filter) {
        return settings.get().get(RocketChatSettings.FILTER) == Filter.PATTERN
                ? SearchPattern.of(filter)
                : SearchPattern.literal(filter);
    }

    private static Predicate<Session<Connection>> newestOfItsToken() {
        Set<SessionToken> seen = new HashSet<>();
        return session -> seen.add(session.details().token());
    }
}
