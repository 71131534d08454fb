package dev.rollcall.api.rocketchat;

import dev.rollcall.session.CountedBlocks;
import dev.rollcall.session.CountedBlocks.Block;
import dev.rollcall.session.KeptSession;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Connections that were found, newest first, in pieces of which each knows how many it holds. Good until one of them changes. */
final class Found {
    /** So few connections are looked at one by one: to prepare a search would cost more. */
    private static final int FEW = 64;

    private final List<Piece> pieces = new ArrayList<>();
    private int total;

    private record Piece(List<KeptSession<Connection>> rows, BitSet chosen, int size) {}

    /** Those whose searched text passes. */
    static Found in(CountedBlocks<KeptSession<Connection>, SearchedRows> rows, Needle needle) {
        return among(rows, needle, false);
    }

    /** Those whose searched text does not. */
    static Found not(CountedBlocks<KeptSession<Connection>, SearchedRows> rows, Needle needle) {
        return among(rows, needle, true);
    }

    /** These, which must be in order. */
    static Found of(List<KeptSession<Connection>> rows) {
        Found found = new Found();
        BitSet all = new BitSet();
        all.set(0, rows.size());
        found.add(rows, all);
        return found;
    }

    private static Found among(
            CountedBlocks<KeptSession<Connection>, SearchedRows> rows, Needle needle, boolean others) {
        Found found = new Found();
        for (Block<KeptSession<Connection>, SearchedRows> block : rows.blocks()) {
            BitSet chosen = matching(block, needle);
            if (others) {
                chosen.flip(0, block.elements().size());
            }
            found.add(block.elements(), chosen);
        }
        return found;
    }

    /** The newest one whose searched text passes; null if there is none. */
    static @Nullable KeptSession<Connection> first(
            CountedBlocks<KeptSession<Connection>, SearchedRows> rows, Needle needle) {
        for (Block<KeptSession<Connection>, SearchedRows> block : rows.blocks()) {
            int first = matching(block, needle).nextSetBit(0);
            if (first >= 0) {
                return block.elements().get(first);
            }
        }
        return null;
    }

    private static BitSet matching(Block<KeptSession<Connection>, SearchedRows> block, Needle needle) {
        List<KeptSession<Connection>> rows = block.elements();
        if (rows.size() > FEW && !needle.literal().isEmpty()) {
            return block.made().matching(needle);
        }
        BitSet matching = new BitSet(rows.size());
        for (int i = 0; i < rows.size(); i++) {
            matching.set(i, needle.test(Row.searchTerm(rows.get(i).session())));
        }
        return matching;
    }

    private void add(List<KeptSession<Connection>> rows, BitSet chosen) {
        int size = chosen.cardinality();
        if (size > 0) {
            pieces.add(new Piece(rows, chosen, size));
            total += size;
        }
    }

    int total() {
        return total;
    }

    /** All of them, in order. */
    List<KeptSession<Connection>> all() {
        List<KeptSession<Connection>> all = new ArrayList<>(total);
        for (Piece piece : pieces) {
            piece.chosen().stream().forEach(place -> all.add(piece.rows().get(place)));
        }
        return all;
    }

    Cursor cursor() {
        return new Cursor();
    }

    /** Goes through them, newest first. */
    final class Cursor {
        private int piece;
        private int place;
        private int left;

        private Cursor() {
            enter();
        }

        private void enter() {
            if (!isAtEnd()) {
                place = pieces.get(piece).chosen().nextSetBit(0);
                left = pieces.get(piece).size();
            }
        }

        boolean isAtEnd() {
            return piece == pieces.size();
        }

        KeptSession<Connection> row() {
            return pieces.get(piece).rows().get(place);
        }

        void next() {
            if (--left == 0) {
                nextPiece();
            } else {
                place = pieces.get(piece).chosen().nextSetBit(place + 1);
            }
        }

        /** How many of this piece are still to come, this one included. */
        int left() {
            return left;
        }

        /** The last one of this piece. */
        KeptSession<Connection> last() {
            Piece current = pieces.get(piece);
            return current.rows().get(current.chosen().length() - 1);
        }

        void nextPiece() {
            piece++;
            enter();
        }
    }
}
