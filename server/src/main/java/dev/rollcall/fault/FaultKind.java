package dev.rollcall.fault;

import java.util.List;

/**
 * One kind of faults, as it is told to people.
 *
 * @param name how it is called
 * @param words what it does
 * @param parameters what can be chosen beside {@link FaultReader#common()}
 */
public record FaultKind(String name, String words, List<FaultParameter> parameters) {
    public FaultKind {
        parameters = List.copyOf(parameters);
    }
}
