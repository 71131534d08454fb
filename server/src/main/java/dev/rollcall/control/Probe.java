package dev.rollcall.control;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import dev.rollcall.generated.control.model.Matcher;
import dev.rollcall.generated.control.model.Mismatch;
import dev.rollcall.journal.Entry;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One value of an entry of the journal, and what it has to be.
 *
 * @param place where the value stands, for people
 * @param value finds all values of that place
 * @param wanted what one of them has to be
 * @param pattern what is found in one of them; null if that is not asked
 */
record Probe(
        String place,
        Function<Entry, List<String>> value,
        Matcher wanted,
        @Nullable Pattern pattern) {

    /**
     * Looks for a value.
     *
     * @throws ProblemException if the matcher's expression is none
     */
    static Probe of(String place, Function<Entry, List<String>> value, Matcher wanted) {
        return new Probe(
                place, value, wanted, wanted.getMatches() == null ? null : pattern(place, wanted.getMatches()));
    }

    private static Pattern pattern(String place, String expression) {
        try {
            return Pattern.compile(expression);
        } catch (PatternSyntaxException e) {
            throw ProblemException.of(
                    422,
                    "This is no regular expression",
                    "The syntax is that of RE2, without look-around and back-references.",
                    List.of(ProblemException.error(place, "a regular expression", String.valueOf(e.getMessage()))));
        }
    }

    /** The same of one exact text. */
    static Probe exactly(String place, Function<Entry, List<String>> value, String text) {
        return of(place, value, new Matcher().equals(text));
    }

    /** Whether an entry has what is wanted. */
    boolean fits(Entry entry) {
        List<String> values = value.apply(entry);
        return isPresentAsWanted(values) && (values.stream().anyMatch(this::fits) || !asksForValue());
    }

    /**
     * What does not fit.
     *
     * @param shown an entry that does not, as it may be seen
     */
    Mismatch mismatch(Entry shown) {
        List<String> seen = value.apply(shown);
        return new Mismatch()
                .place(place)
                .expected(words())
                .received(seen.isEmpty() ? "nothing" : String.join(", ", seen));
    }

    private boolean isPresentAsWanted(List<String> values) {
        return wanted.getPresent() == null || wanted.getPresent() != values.isEmpty();
    }

    private boolean asksForValue() {
        return wanted.getEquals() != null || pattern != null;
    }

    private boolean fits(String text) {
        return (wanted.getEquals() == null || wanted.getEquals().equals(text))
                && (pattern == null || pattern.matcher(text).find());
    }

    private String words() {
        List<String> words = new ArrayList<>();
        if (wanted.getPresent() != null) {
            words.add(wanted.getPresent() ? "a value" : "nothing");
        }
        if (wanted.getEquals() != null) {
            words.add(wanted.getEquals());
        }
        if (pattern != null) {
            words.add("what matches " + pattern.pattern());
        }
        return String.join(", ", words);
    }
}
