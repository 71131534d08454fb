package dev.rollcall.api.rocketchat;

import dev.rollcall.session.KeptSession;
import dev.rollcall.session.Session;
import dev.rollcall.session.SessionToken;
import dev.rollcall.session.SessionWatcher;
import dev.rollcall.session.UserId;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The connections that lists can show: open ones of which there is a record, those of everybody and those of each user. Kept
 * in step with a store, which it watches. Not safe for use by several threads: the rules hold their lock around each step.
 */
final class ListedConnections implements SessionWatcher<Connection> {
    private final ListedRows all = new ListedRows();
    private final Map<UserId, ListedRows> byUser = new HashMap<>();
    private final Map<SessionToken, KeptSession<Connection>> leaders = new HashMap<>();
    private final Map<SessionToken, NavigableSet<KeptSession<Connection>>> followers = new HashMap<>();

    /** Whether lists can show a connection. */
    static boolean isListed(Session<Connection> session) {
        return session.isOpen() && session.details().listed();
    }

    /** Everybody's. */
    ListedRows all() {
        return all;
    }

    /** Those of a user. */
    ListedRows of(UserId user) {
        return byUser.getOrDefault(user, new ListedRows());
    }

    /** The newest connection with a token; null if none is listed. */
    @Nullable
    KeptSession<Connection> leader(SessionToken token) {
        return leaders.get(token);
    }

    @Override
    public void added(KeptSession<Connection> kept) {
        if (isListed(kept.session())) {
            list(kept);
        }
    }

    @Override
    public void changed(KeptSession<Connection> kept, Session<Connection> before) {
        boolean listed = isListed(before);
        if (listed && isSearchedAlike(kept.session(), before)) {
            return;
        }
        if (listed) {
            unlist(kept, before.details().token());
        }
        added(kept);
    }

    private static boolean isSearchedAlike(Session<Connection> session, Session<Connection> before) {
        return isListed(session)
                && session.details().token().equals(before.details().token())
                && session.details().device().equals(before.details().device());
    }

    @Override
    public void removed(KeptSession<Connection> kept) {
        if (isListed(kept.session())) {
            unlist(kept, kept.session().details().token());
        }
    }

    private void list(KeptSession<Connection> kept) {
        SessionToken token = kept.session().details().token();
        KeptSession<Connection> leader = leaders.get(token);
        if (leader == null) {
            lead(kept, token);
        } else if (KeptSession.<Connection>newestFirst().compare(kept, leader) < 0) {
            inRows(leader, rows -> rows.leading().remove(leader));
            follow(leader, token);
            lead(kept, token);
        } else {
            follow(kept, token);
        }
    }

    private void lead(KeptSession<Connection> kept, SessionToken token) {
        leaders.put(token, kept);
        inRows(kept, rows -> rows.leading().add(kept));
    }

    private void follow(KeptSession<Connection> kept, SessionToken token) {
        followers
                .computeIfAbsent(token, same -> new TreeSet<>(KeptSession.newestFirst()))
                .add(kept);
        inRows(kept, rows -> rows.following().add(kept));
    }

    private void unlist(KeptSession<Connection> kept, SessionToken token) {
        if (!leaders.remove(token, kept)) {
            unfollow(kept, token);
            return;
        }
        inRows(kept, rows -> rows.leading().remove(kept));
        if (followers.containsKey(token)) {
            KeptSession<Connection> next = followers.get(token).first();
            unfollow(next, token);
            lead(next, token);
        }
    }

    private void unfollow(KeptSession<Connection> kept, SessionToken token) {
        followers.computeIfPresent(token, (same, siblings) -> {
            siblings.remove(kept);
            return siblings.isEmpty() ? null : siblings;
        });
        inRows(kept, rows -> rows.following().remove(kept));
    }

    /** Does the same with everybody's and with those of its user. */
    private void inRows(KeptSession<Connection> kept, Consumer<ListedRows> step) {
        step.accept(all);
        byUser.compute(kept.session().account(), (user, own) -> {
            ListedRows rows = own == null ? new ListedRows() : own;
            step.accept(rows);
            return rows.isEmpty() ? null : rows;
        });
    }
}
