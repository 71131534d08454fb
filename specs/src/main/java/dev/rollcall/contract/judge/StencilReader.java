package dev.rollcall.contract.judge;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads patterns that are simple enough to be a {@link Stencil}. */
final class StencilReader {
    private static final String SPECIAL = "^$.|?*+()[]{}";

    private final String regex;
    private final List<boolean[]> head = new ArrayList<>();
    private final List<boolean[]> tail = new ArrayList<>();
    private List<boolean[]> part = List.of();
    private int least;
    private int most;
    private int at = 1;

    private StencilReader(String regex) {
        this.regex = regex;
    }

    static Optional<Stencil> read(String regex) {
        try {
            return regex.startsWith("^") && Stencil.isAscii(regex)
                    ? Optional.of(new StencilReader(regex).read())
                    : Optional.empty();
        } catch (IllegalArgumentException | StringIndexOutOfBoundsException e) {
            return Optional.empty();
        }
    }

    private Stencil read() {
        while (!regex.startsWith("$", at)) {
            quantify(unit());
        }
        check(at == regex.length() - 1);
        return new Stencil(head, part, least, most, tail);
    }

    /** What may be repeated as one. */
    private List<boolean[]> unit() {
        char c = regex.charAt(at++);
        if (c == '(') {
            int end = regex.indexOf(')', at);
            String word = regex.substring(at, end);
            check(word.chars().allMatch(StencilReader::isLetterOrDigit) && !word.isEmpty());
            at = end + 1;
            return word.chars()
                    .mapToObj(each -> Stencil.letters(Character.toString(each)))
                    .toList();
        }
        if (c == '[') {
            return List.of(set());
        }
        if (c == '\\') {
            return List.of(Stencil.letters(regex.charAt(at) == 'd' ? digits() : Character.toString(escaped())));
        }
        check(SPECIAL.indexOf(c) < 0);
        return List.of(Stencil.letters(Character.toString(c)));
    }

    private String digits() {
        at++;
        return "0123456789";
    }

    private char escaped() {
        char c = regex.charAt(at++);
        check(!isLetterOrDigit(c));
        return c;
    }

    private static boolean isLetterOrDigit(int c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }

    private boolean[] set() {
        boolean not = regex.charAt(at) == '^';
        at += not ? 1 : 0;
        check(regex.charAt(at) != ']');
        boolean[] set = new boolean[128];
        while (regex.charAt(at) != ']') {
            char from = member();
            boolean range = regex.charAt(at) == '-' && regex.charAt(at + 1) != ']';
            at += range ? 1 : 0;
            char to = range ? member() : from;
            check(from <= to && !(range && regex.charAt(at) == '-'));
            for (int c = from; c <= to; c++) {
                set[c] = true;
            }
        }
        at++;
        for (int c = 0; c < 128; c++) {
            set[c] ^= not;
        }
        return set;
    }

    private char member() {
        char c = regex.charAt(at++);
        check(c != '[' && c != '&' && c != '^');
        return c == '\\' ? escaped() : c;
    }

    private void quantify(List<boolean[]> unit) {
        char c = regex.charAt(at);
        int end = c == '{' ? regex.indexOf('}', at) : at;
        String[] counts = c == '{' ? regex.substring(at + 1, end).split(",", -1) : new String[0];
        int from = c == '{' ? Integer.parseInt(counts[0]) : c == '*' || c == '?' ? 0 : 1;
        int to = switch (c) {
            case '*', '+' -> Integer.MAX_VALUE;
            case '{' -> upper(counts);
            default -> 1;
        };
        at = "*+?{".indexOf(c) >= 0 ? end + 1 : at;
        if (from == to) {
            (part.isEmpty() ? head : tail).addAll(Stencil.repeated(unit, from));
        } else {
            check(part.isEmpty() && from < to);
            part = unit;
            least = from;
            most = to;
        }
    }

    private static int upper(String[] counts) {
        String last = counts[counts.length - 1];
        return last.isEmpty() ? Integer.MAX_VALUE : Integer.parseInt(last);
    }

    private static void check(boolean simple) {
        if (!simple) {
            throw new IllegalArgumentException("No stencil");
        }
    }
}
