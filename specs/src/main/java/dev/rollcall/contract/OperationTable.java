package dev.rollcall.contract;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The operations of a contract, and which of them a request means. Immutable. */
final class OperationTable {
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9._~/-]+");

    private final List<Operation> inOrder;
    private final Map<String, Operation> byId = new LinkedHashMap<>();
    /** Those whose path says nothing but itself, by method and path. */
    private final Map<String, Operation> plainPaths = new HashMap<>();

    /** Of operations of the same id the last one counts. */
    OperationTable(List<Operation> operations) {
        operations.forEach(operation -> {
            byId.put(operation.id(), operation);
            if (PLAIN.matcher(operation.path()).matches()) {
                plainPaths.put(operation.method() + operation.path(), operation);
            }
        });
        this.inOrder = List.copyOf(byId.values());
    }

    List<Operation> all() {
        return inOrder;
    }

    Optional<Operation> named(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    Optional<Operation> match(String method, String rawPath) {
        Operation plain = plainPaths.get(method + rawPath);
        return plain != null
                ? Optional.of(plain)
                : inOrder.stream()
                        .filter(operation -> operation.method().equals(method) && operation.owns(rawPath))
                        .min(Operation.MOST_CONCRETE_FIRST);
    }
}
