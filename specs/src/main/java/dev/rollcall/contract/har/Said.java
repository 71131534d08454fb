package dev.rollcall.contract.har;

import dev.rollcall.contract.Exchange;

/**
 * All that decides what can be said of an answer.
 *
 * @param meaning what the request meant
 * @param query of the request, where that has a say in how the answer is written
 * @param answer with the headers that count
 */
record Said(String meaning, String query, Exchange.Response answer) {
    /** What the objects of an answer and its headers take. */
    private static final long OBJECTS = 1_000;

    /** About how many bytes of memory both take. */
    static long bytes(Said said, Assessment assessment) {
        return OBJECTS + said.query().length() + said.answer().body().size() + assessment.bytes();
    }
}
