package dev.rollcall.contract.har;

import dev.rollcall.contract.Exchange;
import dev.rollcall.contract.Operation;
import dev.rollcall.contract.report.Subject;
import java.util.Optional;

/**
 * What is known of a request.
 *
 * @param subject what reports call it
 * @param meaning the method and the path that were meant, the same for all requests of one operation
 * @param operation what it called, without correcting how the path was spelled
 * @param ofRequest what can be said of it
 */
record Asked(Subject subject, String meaning, Optional<Operation> operation, Assessment ofRequest) {
    /** What the objects of a request and its headers take. */
    private static final long OBJECTS = 1_000;

    /** About how many bytes of memory both take. */
    static long bytes(Exchange.Request request, Asked asked) {
        return OBJECTS
                + request.path().length()
                + request.query().length()
                + request.body().size()
                + asked.ofRequest().bytes();
    }
}
