package dev.rollcall.http;

/** Carries a refusal from where it was decided to where it is said. Has no stack trace, since it is no accident. */
public final class FailureException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Failure failure;

    FailureException(Failure failure) {
        super("Refused with " + failure.status(), null, false, false);
        this.failure = failure;
    }

    /** What is to be said. */
    public Failure failure() {
        return failure;
    }
}
