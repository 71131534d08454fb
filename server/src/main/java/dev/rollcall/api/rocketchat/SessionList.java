package dev.rollcall.api.rocketchat;

import dev.rollcall.api.rocketchat.RocketChatSettings.Filter;
import dev.rollcall.sandbox.Settings;
import dev.rollcall.session.KeptSession;
import dev.rollcall.session.Session;
import dev.rollcall.session.SessionToken;
import dev.rollcall.session.UserId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Finds, cuts and sorts the rows of the session list (read in the listing query). */
final class SessionList {
    private static final int MATCHING_USERS = 5;

    private final ListedConnections listed;
    private final Members members;
    private final Supplier<Settings> settings;

    SessionList(ListedConnections listed, Members members, Supplier<Settings> settings) {
        this.listed = listed;
        this.members = members;
        this.settings = settings;
    }

    /**
     * One page. It is cut from the newest first and only then sorted: {@code sort} never changes which rows it holds.
     *
     * @throws dev.rollcall.http.FailureException if sort, filter, offset or count are refused
     */
    Listing page(ListQuery query) {
        return page(query, listed.all(), needle -> members.activeWith(needle, MATCHING_USERS), this::row);
    }

    /** One page of one user's sessions: names are not looked at, and users are not told. */
    Listing page(ListQuery query, UserId owner) {
        return page(query, listed.of(owner), needle -> List.of(), session -> new Row(session, Optional.empty()));
    }

    private Listing page(
            ListQuery query,
            ListedRows rows,
            Function<Needle, List<UserId>> usersWith,
            Function<Session<Connection>, Row> row) {
        Optional<Comparator<Row>> order = SortOrder.of(query.sort());
        Page page = Page.of(query, PageLimits.of(settings.get()));
        if (query.filter().isEmpty()) {
            List<KeptSession<Connection>> shown = rows.leading().page(page.skipped(), page.count());
            return new Listing(sorted(shown, row, order), rows.leading().size(), page);
        }
        Needle needle = understood(query.filter());
        Merged found = found(rows, needle, usersWith.apply(needle));
        List<KeptSession<Connection>> shown = found.page(page.skipped(), page.count());
        return new Listing(sorted(shown, row, order), found.total(), page);
    }

    private static List<Row> sorted(
            List<KeptSession<Connection>> shown,
            Function<Session<Connection>, Row> row,
            Optional<Comparator<Row>> order) {
        List<Row> rows = new ArrayList<>(shown.size());
        for (KeptSession<Connection> kept : shown) {
            rows.add(row.apply(kept.session()));
        }
        order.ifPresent(rows::sort);
        return rows;
    }

    /** The newest of each token that the text is found in, or whose user is one of these. */
    private Merged found(ListedRows rows, Needle needle, List<UserId> users) {
        List<Found> parts = new ArrayList<>();
        parts.add(Found.in(rows.leading(), needle));
        users.forEach(user -> parts.add(Found.not(listed.of(user).leading(), needle)));
        Set<SessionToken> seen = new HashSet<>();
        parts.add(Found.of(Found.in(rows.following(), needle).all().stream()
                .filter(kept -> {
                    SessionToken token = kept.session().details().token();
                    KeptSession<Connection> leader = Objects.requireNonNull(listed.leader(token));
                    return !users.contains(leader.session().account())
                            && !needle.test(Row.searchTerm(leader.session()))
                            && seen.add(token);
                })
                .toList()));
        return new Merged(parts);
    }

    /** The newest open session whose searched text passes. */
    Optional<Row> find(Needle needle) {
        return Stream.of(listed.all().leading(), listed.all().following())
                .flatMap(rows -> Stream.ofNullable(Found.first(rows, needle)))
                .min(KeptSession.newestFirst())
                .map(kept -> row(kept.session()));
    }

    private Row row(Session<Connection> session) {
        return new Row(session, members.find(session.account()));
    }

    /** The text is searched as it is: special characters are escaped, so it is no pattern unless that is chosen. */
    private Needle understood(String filter) {
        return settings.get().get(RocketChatSettings.FILTER) == Filter.PATTERN
                ? SearchPattern.of(filter)
                : SearchPattern.literal(filter);
    }
}
