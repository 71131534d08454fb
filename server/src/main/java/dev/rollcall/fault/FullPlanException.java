package dev.rollcall.fault;

/** A plan has as many rules as it takes. Has no stack trace: it is the planner's accident. */
public final class FullPlanException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    FullPlanException(int most) {
        super(
                "A sandbox has at most " + most + " faults that can still strike: remove some, or let rules strike"
                        + " more often instead of planning them again",
                null,
                false,
                false);
    }
}
