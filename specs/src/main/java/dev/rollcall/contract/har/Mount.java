package dev.rollcall.contract.har;

import dev.rollcall.contract.Contract;
import dev.rollcall.contract.Operation;

/**
 * A contract at a base path.
 *
 * @param contract whose operations answer there
 * @param base with a leading and without a trailing slash, or empty for the root
 */
public record Mount(Contract contract, String base) {

    /** Whether a path leads to an operation here, by whatever method: another method than the right one is judged too. */
    boolean owns(String path) {
        return isBelow(path)
                && contract.operations().stream()
                        .map(Operation::method)
                        .distinct()
                        .anyMatch(method -> contract.match(method, below(path)).isPresent());
    }

    private boolean isBelow(String path) {
        return path.startsWith(base) && (path.length() == base.length() || path.charAt(base.length()) == '/');
    }

    /** The rest of a path, with its leading slash. */
    String below(String path) {
        String rest = path.substring(base.length());
        return rest.isEmpty() ? "/" : rest;
    }

    @Override
    public String toString() {
        return contract.name() + " at " + (base.isEmpty() ? "/" : base);
    }
}
