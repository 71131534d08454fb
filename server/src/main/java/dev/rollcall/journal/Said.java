package dev.rollcall.journal;

import dev.rollcall.contract.Exchange;
import java.util.Optional;

/**
 * What was said, before it has a number.
 *
 * @param exchange the request and its answer
 * @param operation the id of the operation that the request means, if it means one
 * @param bentBy why the answer is not what the product says, if it is not: nobody judges such an answer
 */
public record Said(Exchange exchange, Optional<String> operation, Optional<String> bentBy) {

    /** About how many bytes of memory it takes. */
    public long bytes() {
        return numbered(1).bytes();
    }

    Entry numbered(long number) {
        return new Entry(number, exchange, operation, bentBy);
    }
}
