package dev.rollcall.control;

import dev.rollcall.generated.control.model.Problem;
import dev.rollcall.generated.control.model.ProblemError;
import java.util.List;
import java.util.Map;

/** A problem (RFC 9457) on its way to the caller. Has no stack trace: it is the caller's accident. */
final class ProblemException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Problem problem;
    private final transient Map<String, String> headers;

    private ProblemException(Problem problem, Map<String, String> headers) {
        super(problem.getTitle(), null, false, false);
        this.problem = problem;
        this.headers = headers;
    }

    /**
     * A problem.
     *
     * @param title what is wrong
     * @param detail what to do about it
     */
    static ProblemException of(int status, String title, String detail) {
        return new ProblemException(problem(status, title, detail), Map.of());
    }

    /** The same with everything that is wrong. */
    static ProblemException of(int status, String title, String detail, List<ProblemError> errors) {
        return new ProblemException(problem(status, title, detail).errors(errors), Map.of());
    }

    private static Problem problem(int status, String title, String detail) {
        return new Problem().type("about:blank").title(title).status(status).detail(detail);
    }

    /** One thing that is wrong. */
    static ProblemError error(String place, String expected, String received) {
        return new ProblemError().place(place).expected(expected).received(received);
    }

    /** The same problem with a header in its answer. */
    ProblemException with(String header, String value) {
        return new ProblemException(problem, Map.of(header, value));
    }

    Problem problem() {
        return problem;
    }

    Map<String, String> headers() {
        return headers;
    }
}
