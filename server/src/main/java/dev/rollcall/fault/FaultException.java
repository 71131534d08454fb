package dev.rollcall.fault;

import java.util.List;
import java.util.stream.Collectors;

/** A fault was described in a way that cannot be. Tells everything that is wrong with it. */
public final class FaultException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<WrongParameter> wrong;

    FaultException(List<WrongParameter> wrong) {
        super(wrong.stream().map(WrongParameter::toString).collect(Collectors.joining("; ")));
        this.wrong = List.copyOf(wrong);
    }

    /** What is wrong, at least one thing. */
    public List<WrongParameter> wrong() {
        return wrong;
    }
}
