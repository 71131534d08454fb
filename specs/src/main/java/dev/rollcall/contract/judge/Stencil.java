package dev.rollcall.contract.judge;

import java.util.ArrayList;
import java.util.List;

/**
 * A pattern as what may stand at each place of a text: in ASCII, from start to end, with one part at most that may come
 * more or less often. No engine is needed then.
 */
final class Stencil {
    private static final int LONGEST = 1_000;
    private static final int ASCII = 128;

    private final boolean[][] head;
    private final boolean[][] part;
    private final boolean[][] tail;
    private final int least;
    private final int most;

    Stencil(List<boolean[]> head, List<boolean[]> part, int least, int most, List<boolean[]> tail) {
        this.head = head.toArray(boolean[][]::new);
        this.part = part.toArray(boolean[][]::new);
        this.tail = tail.toArray(boolean[][]::new);
        this.least = least;
        this.most = most;
    }

    /** What may stand at a place where anything of these may. */
    static boolean[] letters(String letters) {
        boolean[] set = new boolean[ASCII];
        letters.chars().forEach(c -> set[c] = true);
        return set;
    }

    static List<boolean[]> repeated(List<boolean[]> part, int times) {
        if ((long) part.size() * times > LONGEST) {
            throw new IllegalArgumentException("Too long for a stencil");
        }
        List<boolean[]> all = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            all.addAll(part);
        }
        return all;
    }

    /** Whether it tells all of that text: one that it does not match may match the pattern otherwise. */
    static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= ASCII) {
                return false;
            }
        }
        return true;
    }

    boolean matches(String text) {
        int end = text.length() - tail.length;
        int between = end - head.length;
        if (between < 0 || !isCount(between)) {
            return false;
        }
        return match(text, 0, head.length, head)
                && match(text, head.length, end, part)
                && match(text, end, text.length(), tail);
    }

    private boolean isCount(int between) {
        if (part.length == 0) {
            return between == 0;
        }
        int times = between / part.length;
        return times * part.length == between && times >= least && times <= most;
    }

    private static boolean match(String text, int from, int to, boolean[][] sets) {
        int at = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c >= ASCII || !sets[at][c]) {
                return false;
            }
            at = at + 1 == sets.length ? 0 : at + 1;
        }
        return true;
    }
}
