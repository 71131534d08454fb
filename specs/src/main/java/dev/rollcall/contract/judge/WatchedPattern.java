package dev.rollcall.contract.judge;

import com.networknt.schema.regex.RegularExpression;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A pattern that only a backtracking engine knows. It is stopped when it looks at the text too often. */
final class WatchedPattern implements RegularExpression {
    private static final int LOOKS = 1_000_000;

    private final Pattern pattern;

    /** @throws java.util.regex.PatternSyntaxException if no engine can read it */
    WatchedPattern(String regex) {
        this.pattern = Pattern.compile(withStrictEnd(regex));
    }

    /** @throws Stopped if an answer would take too long */
    @Override
    public boolean matches(String value) {
        try {
            return pattern.matcher(new Text(value)).find();
        } catch (StackOverflowError e) {
            throw new Stopped(pattern.pattern(), e);
        }
    }

    /** In ECMA-262 a dollar sign means the end, in Java the place before a last line feed, too. */
    static String withStrictEnd(String regex) {
        StringBuilder strict = new StringBuilder();
        boolean inClass = false;
        for (int i = 0; i < regex.length(); i++) {
            char c = regex.charAt(i);
            if (c == '\\' && i + 1 < regex.length()) {
                strict.append(c).append(regex.charAt(++i));
                continue;
            }
            inClass = c == '[' || (inClass && c != ']');
            strict.append(c == '$' && !inClass ? "\\z" : String.valueOf(c));
        }
        return strict.toString();
    }

    /** Says that a pattern was given up. */
    static final class Stopped extends RuntimeException {
        private static final long serialVersionUID = 1;

        Stopped(String pattern, @Nullable Throwable cause) {
            super("the pattern " + pattern + " takes too long", cause);
        }
    }

    private static final class Text implements CharSequence {
        private final String text;
        private int looks;

        Text(String text) {
            this.text = text;
        }

        @Override
        public char charAt(int index) {
            if (++looks > LOOKS) {
                throw new Stopped("of the contract", null);
            }
            return text.charAt(index);
        }

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return text.subSequence(start, end);
        }

        @Override
        public String toString() {
            return text;
        }
    }
}
