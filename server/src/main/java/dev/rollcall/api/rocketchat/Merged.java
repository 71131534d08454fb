package dev.rollcall.api.rocketchat;

import dev.rollcall.session.KeptSession;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What was found in several ways, as one sequence, newest first.
 *
 * @param parts no two of which have a connection in common
 */
record Merged(List<Found> parts) {
    private static final Comparator<KeptSession<Connection>> NEWEST_FIRST = KeptSession.newestFirst();

    int total() {
        int total = 0;
        for (Found part : parts) {
            total += part.total();
        }
        return total;
    }

    /** A page. To skip many costs little: whole pieces are skipped at once where no other part has anything between. */
    List<KeptSession<Connection>> page(long skipped, int count) {
        List<KeptSession<Connection>> page = new ArrayList<>();
        if (skipped >= total()) {
            return page;
        }
        List<Found.Cursor> cursors = cursors();
        long toSkip = skipped;
        while (page.size() < count && !cursors.isEmpty()) {
            Found.Cursor first = newest(cursors);
            if (toSkip >= first.left() && isUnbroken(first, cursors)) {
                toSkip -= first.left();
                first.nextPiece();
            } else {
                if (toSkip == 0) {
                    page.add(first.row());
                } else {
                    toSkip--;
                }
                first.next();
            }
            if (first.isAtEnd()) {
                cursors.remove(first);
            }
        }
        return page;
    }

    private List<Found.Cursor> cursors() {
        List<Found.Cursor> cursors = new ArrayList<>(parts.size());
        for (Found part : parts) {
            Found.Cursor cursor = part.cursor();
            if (!cursor.isAtEnd()) {
                cursors.add(cursor);
            }
        }
        return cursors;
    }

    private static Found.Cursor newest(List<Found.Cursor> cursors) {
        Found.Cursor newest = cursors.get(0);
        for (int i = 1; i < cursors.size(); i++) {
            if (NEWEST_FIRST.compare(cursors.get(i).row(), newest.row()) < 0) {
                newest = cursors.get(i);
            }
        }
        return newest;
    }

    private static boolean isUnbroken(Found.Cursor first, List<Found.Cursor> cursors) {
        for (Found.Cursor other : cursors) {
            if (other != first && NEWEST_FIRST.compare(first.last(), other.row()) >= 0) {
                return false;
            }
        }
        return true;
    }
}
