package dev.rollcall.suite;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Locale;

/** How a fact about a product is known: the same four words as {@code x-provenance} in the contracts. */
public enum Known {
    /** The vendor's page says so. */
    DOCUMENTED,
    /** Read in the product's or its official client's source. */
    SOURCE_READ,
    /** Seen in an answer of a real server. */
    CAPTURED,
    /** Nobody has shown it; the most plausible behaviour. */
    ASSUMED;

    /** The one that the contracts write so. */
    @JsonCreator
    public static Known of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
