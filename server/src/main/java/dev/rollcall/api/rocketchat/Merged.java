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
        return parts.stream().mapToInt(Found::total).sum();
    }

    /** A page. To skip many costs little: whole pieces are skipped at once where no other part has anything between. */
    List<KeptSession<Connection>> page(long skipped, int count) {
        List<Found.Cursor> cursors = new ArrayList<>();
        parts.forEach(part -> cursors.add(part.cursor()));
        List<KeptSession<Connection>> page = new ArrayList<>();
        long toSkip = skipped;
        while (page.size() < count && skipped < total()) {
            cursors.removeIf(Found.Cursor::isAtEnd);
            if (cursors.isEmpty()) {
                break;
            }
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
        }
        return page;
    }

    private static Found.Cursor newest(List<Found.Cursor> cursors) {
        Found.Cursor newest = cursors.get(0);
        for (Found.Cursor cursor : cursors) {
            if (NEWEST_FIRST.compare(cursor.row(), newest.row()) < 0) {
                newest = cursor;
            }
        }
        return newest;
    }

    private static boolean isUnbroken(Found.Cursor first, List<Found.Cursor> cursors) {
        return cursors.stream()
                .allMatch(other -> other == first || NEWEST_FIRST.compare(first.last(), other.row()) < 0);
    }
}
