package dev.rollcall.contract.report;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A path that no contract explains, without those of its segments that may be secret. */
public final class MaskedPath {
    private static final Pattern WORD = Pattern.compile("[A-Za-z][A-Za-z._-]{0,39}|v?\\d{1,10}(\\.\\d{1,5}){0,2}");
    private static final Pattern FILE =
            Pattern.compile("[^/]{1,100}\\.(js|mjs|css|html?|png|svg|ico|woff2?|map|jpe?g|gif|webp)");

    private MaskedPath() {}

    /** The raw path, each segment that is neither a word, a number nor a file of a page replaced by three dots. */
    public static String of(String rawPath) {
        return Arrays.stream(rawPath.split("/", -1))
                .map(segment -> isHarmless(segment) ? segment : "…")
                .collect(Collectors.joining("/"));
    }

    private static boolean isHarmless(String segment) {
        return segment.isEmpty()
                || WORD.matcher(segment).matches()
                || FILE.matcher(segment).matches();
    }
}
