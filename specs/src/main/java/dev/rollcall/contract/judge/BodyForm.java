package dev.rollcall.contract.judge;

import dev.rollcall.contract.Body;

/** How bodies of one media type are read and judged. Thread-safe. */
interface BodyForm {

    /** Judges a body of that type. */
    void judge(Body body, MediaType type, Findings findings);

    /** Whether a body without a single byte is a value of this form. */
    default boolean mayBeEmpty() {
        return false;
    }
}
