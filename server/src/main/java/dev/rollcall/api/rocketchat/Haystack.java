package dev.rollcall.api.rocketchat;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntConsumer;

/**
 * Texts that are searched together, each with the number of its place. Their trigrams are kept as bits, so that in most haystacks
 * nothing is searched at all; the others are one long text, which the JVM searches faster than many short ones. Immutable.
 */
final class Haystack {
    /** Stands before every text; nobody looks for it. */
    static final char EDGE = '\0';

    private static final int GRAM = 3;
    private static final int BITS_FOR_EACH_TEXT = 64;

    private final String joined;
    private final int[] starts;
    private final long[] grams;

    Haystack(List<String> texts) {
        StringBuilder all = new StringBuilder();
        this.starts = new int[texts.size()];
        for (int i = 0; i < starts.length; i++) {
            starts[i] = all.append(EDGE).length();
            all.append(texts.get(i));
        }
        this.joined = all.toString();
        // A power of two, so that a hash becomes a place by a mask.
        this.grams = new long[Integer.highestOneBit(Math.max(1, texts.size() * BITS_FOR_EACH_TEXT / Long.SIZE))];
        for (int i = 0; i + GRAM <= joined.length(); i++) {
            int bit = bit(joined, i);
            grams[bit / Long.SIZE] |= 1L << bit;
        }
    }

    /** Tells the number of each text that holds the needle, once. */
    void find(String needle, IntConsumer found) {
        if (mayHold(needle)) {
            int text = -1;
            int at = joined.indexOf(needle);
            while (at >= 0) {
                text = textAt(at, text + 1);
                found.accept(text);
                at = text + 1 < starts.length ? joined.indexOf(needle, starts[text + 1]) : -1;
            }
        }
    }

    /** Tells the number of each text that starts so. */
    void findStart(String start, IntConsumer found) {
        String needle = EDGE + start;
        if (mayHold(needle)) {
            for (int at = joined.indexOf(needle); at >= 0; at = joined.indexOf(needle, at + 1)) {
                int text = Arrays.binarySearch(starts, at + 1);
                // What is no start is an edge inside a text.
                if (text >= 0) {
                    found.accept(text);
                }
            }
        }
    }

    private int textAt(int at, int from) {
        if (from + 1 >= starts.length || at < starts[from + 1]) {
            return from;
        }
        int place = Arrays.binarySearch(starts, from, starts.length, at);
        return place >= 0 ? place : -place - 2;
    }

    private boolean mayHold(String needle) {
        for (int i = 0; i + GRAM <= needle.length(); i++) {
            int bit = bit(needle, i);
            if ((grams[bit / Long.SIZE] & (1L << bit)) == 0) {
                return false;
            }
        }
        return true;
    }

    private int bit(String text, int at) {
        int gram = (text.charAt(at) << 16) ^ (text.charAt(at + 1) << 8) ^ text.charAt(at + 2);
        int mixed = gram * 0x9E37_79B1;
        return (mixed ^ (mixed >>> 15)) & (grams.length * Long.SIZE - 1);
    }
}
