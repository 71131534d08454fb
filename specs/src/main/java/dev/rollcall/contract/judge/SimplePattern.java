package dev.rollcall.contract.judge;

import com.networknt.schema.regex.RegularExpression;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A pattern that leaves a backtracking engine nothing to try again: anchored at the start, without groups but of letters and digits
 * that stand for themselves, and with one thing at most that may come more or less often. Most patterns of ids are, and the JDK's engine is several times faster
 * than a linear one, a {@link Stencil} still faster.
 */
final class SimplePattern implements RegularExpression {
    private static final Pattern PLAIN_GROUP = Pattern.compile("(?<!\\\\)\\([A-Za-z0-9]+\\)");

    private final Pattern pattern;
    private final Optional<Stencil> stencil;

    /** @throws java.util.regex.PatternSyntaxException if it is no pattern */
    SimplePattern(String regex) {
        this.pattern = Pattern.compile(WatchedPattern.withStrictEnd(regex));
        this.stencil = StencilReader.read(regex);
    }

    static boolean is(String pattern) {
        String regex = PLAIN_GROUP.matcher(pattern).replaceAll("x");
        int elastic = 0;
        boolean inClass = false;
        for (int i = 0; i < regex.length(); i++) {
            char c = regex.charAt(i);
            if (c == '\\') {
                i++;
            } else if (inClass) {
                inClass = c != ']';
            } else if (c == '(' || c == '|' || c == '&') {
                return false;
            } else {
                inClass = c == '[';
                elastic += c == '*' || c == '+' || c == '?' || isRange(regex, i) ? 1 : 0;
            }
        }
        // A class within a class means something in Java only.
        return regex.startsWith("^") && elastic <= 1 && !regex.matches(".*\\[[^\\]]*(\\[|&&).*");
    }

    private static boolean isRange(String regex, int at) {
        int end = regex.indexOf('}', at);
        return regex.charAt(at) == '{' && end > 0 && regex.substring(at, end).indexOf(',') >= 0;
    }

    @Override
    public boolean matches(String value) {
        if (stencil.isEmpty()) {
            return pattern.matcher(value).find();
        }
        return stencil.get().matches(value)
                || (!Stencil.isAscii(value) && pattern.matcher(value).find());
    }
}
