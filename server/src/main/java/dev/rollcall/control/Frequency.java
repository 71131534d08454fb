package dev.rollcall.control;

import dev.rollcall.generated.control.model.Expectation;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How often something is expected.
 *
 * @param least this often or more
 * @param most this often or less
 * @param words the same for people
 */
record Frequency(long least, long most, String words) {

    /**
     * The one that is told.
     *
     * @throws ProblemException if none is told, or one that no number fits
     */
    static Frequency of(Expectation expectation) {
        Long exactly = expectation.getExactly();
        Long atLeast = expectation.getAtLeast();
        Long atMost = expectation.getAtMost();
        Frequency told = new Frequency(
                Math.max(or(exactly, 0), or(atLeast, 0)),
                Math.min(or(exactly, Long.MAX_VALUE), or(atMost, Long.MAX_VALUE)),
                words(exactly, atLeast, atMost));
        if (told.words.isEmpty() || told.least > told.most) {
            throw ProblemException.of(
                    422,
                    told.words.isEmpty() ? "How often is not told" : "No number is expected",
                    "Name one of `exactly`, `atLeast` and `atMost`, or the last two.",
                    List.of(ProblemException.error(
                            "/exactly", "a number, or `atLeast`, or `atMost`", or(told.words, "nothing"))));
        }
        return told;
    }

    private static long or(@Nullable Long number, long otherwise) {
        return number == null ? otherwise : number;
    }

    private static String or(String words, String otherwise) {
        return words.isEmpty() ? otherwise : words;
    }

    private static String words(@Nullable Long exactly, @Nullable Long atLeast, @Nullable Long atMost) {
        List<String> words = new ArrayList<>();
        add(words, "exactly ", exactly);
        add(words, "at least ", atLeast);
        add(words, "at most ", atMost);
        return String.join(" and ", words);
    }

    private static void add(List<String> words, String word, @Nullable Long number) {
        if (number != null) {
            words.add(word + number);
        }
    }

    boolean fits(long count) {
        return least <= count && count <= most;
    }
}
