package dev.rollcall.api.rocketchat;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import java.util.Locale;

/**
 * What a caller looks for: a text, or a regular expression. That runs on an engine that needs time in proportion to the text,
 * whatever the pattern: the product hands it to its database as it is.
 */
final class SearchPattern {
    /** The database's own limit of how deep they are nested; here all of them are counted, which is simpler and safe. */
    private static final int MOST_PARENTHESES = 250;

    /** Repetitions are unrolled: nested ones multiply. */
    private static final int MOST_REPETITIONS = 1_000;

    private static final java.util.regex.Pattern REPETITION =
            java.util.regex.Pattern.compile("\\{([0-9]{1,4}+)(?:,([0-9]{0,4}+))?+\\}");

    /** A pattern that is a text: most people look for an id. */
    private static final java.util.regex.Pattern PLAIN = java.util.regex.Pattern.compile("[A-Za-z0-9]+");

    private SearchPattern() {}

    /**
     * Whether a text holds what the pattern describes, in any case; empty finds every text.
     *
     * @throws dev.rollcall.http.FailureException if it is no pattern, or one that this engine does not know
     */
    static Needle of(String pattern) {
        checkNul(pattern);
        if (parentheses(pattern) > MOST_PARENTHESES) {
            throw invalid("parentheses are too deeply nested");
        }
        if (repetitions(pattern) > MOST_REPETITIONS) {
            throw invalid("regular expression is too large");
        }
        try {
            Pattern compiled = Pattern.compile(pattern, Pattern.CASE_INSENSITIVE);
            String literal = PLAIN.matcher(pattern).matches() ? pattern.toLowerCase(Locale.ROOT) : "";
            return new Needle(literal, text -> compiled.matcher(text).find());
        } catch (PatternSyntaxException e) {
            throw invalid(e.getDescription());
        }
    }

    /**
     * Whether a text holds another one, in any case.
     *
     * @throws dev.rollcall.http.FailureException if the database would refuse it
     */
    static Needle literal(String needle) {
        checkNul(needle);
        String folded = needle.toLowerCase(Locale.ROOT);
        return new Needle(folded, text -> text.toLowerCase(Locale.ROOT).contains(folded));
    }

    private static void checkNul(String text) {
        if (text.indexOf('\0') >= 0) {
            throw RocketChatFailure.database("value " + text + " must not contain null bytes")
                    .exception();
        }
    }

    private static RuntimeException invalid(String complaint) {
        return RocketChatFailure.database("Regular expression is invalid: " + complaint)
                .exception();
    }

    private static long parentheses(String pattern) {
        return pattern.chars().filter(c -> c == '(').count();
    }

    private static long repetitions(String pattern) {
        var matcher = REPETITION.matcher(pattern);
        long product = 1;
        while (matcher.find() && product <= MOST_REPETITIONS) {
            String most = matcher.group(2);
            int times = Integer.parseInt(most == null || most.isEmpty() ? matcher.group(1) : most);
            product *= Math.max(1, times);
        }
        return product;
    }
}
