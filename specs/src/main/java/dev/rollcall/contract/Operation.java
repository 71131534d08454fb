package dev.rollcall.contract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One operation of a contract.
 *
 * @param id the {@code operationId}; method and path where the file gives none
 * @param method the HTTP method in capital letters
 * @param path the path template, below the server's base path
 * @param parameters path, query, header and cookie parameters, in the order of the file
 * @param security the alternatives, each a set of names of security schemes that must all be satisfied; an empty set
 *     admits callers without credentials, and no alternatives at all mean that nothing is asked
 * @param closedQuery whether a query parameter that is not listed breaks the contract ({@code x-closed-query})
 * @param requestSchemas by media type, the name of the schema of the request's body; empty if the type has none
 * @param responseSchemas by status and media type, the name of the schema of the answer's body; empty if the type has none
 */
public record Operation(
        String id,
        String method,
        String path,
        List<Parameter> parameters,
        List<Set<String>> security,
        boolean closedQuery,
        Map<String, String> requestSchemas,
        Map<String, Map<String, String>> responseSchemas) {

    static final Comparator<Operation> MOST_CONCRETE_FIRST =
            Comparator.comparing(operation -> PathTemplate.of(operation.path()).rank());

    public Operation {
        parameters = List.copyOf(parameters);
        security = List.copyOf(security);
        requestSchemas = Map.copyOf(requestSchemas);
        responseSchemas = Map.copyOf(responseSchemas);
    }

    /** Whether a raw path fits the template: a parameter stands for a part of one segment that is not empty. */
    boolean owns(String rawPath) {
        return PathTemplate.of(path).match(rawPath).isPresent();
    }

    /** Whether nobody may call this without credentials. */
    public boolean needsCaller() {
        return !security.isEmpty() && security.stream().noneMatch(Set::isEmpty);
    }

    /** The query parameters only. */
    public List<Parameter> query() {
        List<Parameter> query = new ArrayList<>(parameters.size());
        for (Parameter parameter : parameters) {
            if (parameter.in().equals("query")) {
                query.add(parameter);
            }
        }
        return query;
    }

    /**
     * One parameter of an operation.
     *
     * @param name as on the wire
     * @param in {@code path}, {@code query}, {@code header} or {@code cookie}
     * @param required whether a request without it breaks the contract
     * @param type the schema's {@code type}, empty if it has none
     */
    public record Parameter(String name, String in, boolean required, String type) {}
}
