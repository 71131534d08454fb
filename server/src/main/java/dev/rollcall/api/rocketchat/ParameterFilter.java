package dev.rollcall.api.rocketchat;

import dev.rollcall.contract.Operation;
import dev.rollcall.contract.Operation.Parameter;
import dev.rollcall.http.CallProperties;
import dev.rollcall.http.FilterOrder;
import jakarta.annotation.Priority;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Refuses query parameters in the words and the order of the product's validator (AJV): what is missing first, then what
 * is unknown, then wrong types in the order of the contract.
 */
@Priority(FilterOrder.PARAMETERS)
final class ParameterFilter implements ContainerRequestFilter {

    @Override
    public void filter(ContainerRequestContext request) {
        CallProperties.OPERATION
                .find(request)
                .filter(Operation::closedQuery)
                .flatMap(operation -> complaint(operation, request.getUriInfo().getQueryParameters()))
                .ifPresent(complaint -> {
                    throw RocketChatFailure.invalidParams(complaint).exception();
                });
    }

    private static Optional<String> complaint(Operation operation, MultivaluedMap<String, String> query) {
        Set<String> given = new HashSet<>();
        for (String name : query.keySet()) {
            if (!name.isEmpty()) {
                given.add(baseName(name));
            }
        }
        List<Parameter> known = operation.query();
        for (Parameter parameter : known) {
            if (parameter.required() && !given.contains(parameter.name())) {
                return Optional.of("must have required property '" + parameter.name() + "'");
            }
        }
        for (Parameter parameter : known) {
            given.remove(parameter.name());
        }
        if (!given.isEmpty()) {
            return Optional.of("must NOT have additional properties");
        }
        for (Parameter parameter : known) {
            if (!fits(parameter, query)) {
                return Optional.of("must be " + parameter.type());
            }
        }
        return Optional.empty();
    }

    /** {@code filter[]} and {@code filter[x]} are a list and an object by the name of {@code filter}. */
    private static String baseName(String name) {
        int bracket = name.indexOf('[');
        return bracket < 0 ? name : name.substring(0, bracket);
    }

    private static boolean fits(Parameter parameter, MultivaluedMap<String, String> query) {
        @Nullable String plain = null;
        int values = 0;
        for (Map.Entry<String, List<String>> given : query.entrySet()) {
            if (baseName(given.getKey()).equals(parameter.name())
                    && !given.getValue().isEmpty()) {
                values += given.getValue().size();
                plain = given.getKey().equals(parameter.name())
                        ? given.getValue().get(0)
                        : null;
            }
        }
        return values == 0
                || (values == 1
                        && plain != null
                        && (!parameter.type().equals("number")
                                || JsNumber.read(plain).isPresent()));
    }
}
