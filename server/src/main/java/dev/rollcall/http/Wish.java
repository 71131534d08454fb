package dev.rollcall.http;

import java.util.List;
import java.util.Optional;

/**
 * Which documented answer a caller wishes to get.
 *
 * @param code the status, if it is told
 * @param example the name of the example, if it is told
 */
record Wish(Optional<String> code, Optional<String> example) {

    static Wish of(PreferHeader prefer) {
        return new Wish(prefer.code().map(Preference::value), prefer.example().map(Preference::value));
    }

    /** The answer in the media type that was negotiated, or in the first one that has it. */
    Optional<DocumentedAnswer> choose(List<DocumentedAnswer> documented, BodyFormat negotiated) {
        List<DocumentedAnswer> fitting = documented.stream().filter(this::fits).toList();
        return fitting.stream()
                .filter(answer -> answer.status().equals(fitting.get(0).status()))
                .filter(answer -> answer.isWrittenBy(negotiated))
                .findFirst()
                .or(() -> fitting.stream().findFirst());
    }

    private boolean fits(DocumentedAnswer answer) {
        return code.filter(wished -> !wished.equals(answer.status())).isEmpty()
                && example.filter(wished -> !wished.equals(answer.example())).isEmpty();
    }
}
