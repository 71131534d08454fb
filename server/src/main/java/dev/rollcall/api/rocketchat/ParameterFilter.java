package dev.rollcall.api.rocketchat;

import dev.rollcall.contract.Operation;
import dev.rollcall.contract.Operation.Parameter;
import dev.rollcall.http.CallProperties;
import dev.rollcall.http.FilterOrder;
import jakarta.annotation.Priority;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
        List<String> known = operation.query().stream().map(Parameter::name).toList();
        Set<String> given = query.keySet().stream()
                .filter(name -> !name.isEmpty())
                .map(ParameterFilter::baseName)
                .collect(Collectors.toSet());
        return operation.query().stream()
                .filter(parameter -> parameter.required() && !given.contains(parameter.name()))
                .map(parameter -> "must have required property '" + parameter.name() + "'")
                .findFirst()
                .or(() -> known.containsAll(given)
                        ? Optional.empty()
                        : Optional.of("must NOT have additional properties"))
                .or(() -> operation.query().stream()
                        .filter(parameter -> !fits(parameter, query))
                        .map(parameter -> "must be " + parameter.type())
                        .findFirst());
    }

    /** {@code filter[]} and {@code filter[x]} are a list and an object by the name of {@code filter}. */
    private static String baseName(String name) {
        int bracket = name.indexOf('[');
        return bracket < 0 ? name : name.substring(0, bracket);
    }

    private static boolean fits(Parameter parameter, MultivaluedMap<String, String> query) {
        List<Map.Entry<String, String>> given = query.entrySet().stream()
                .filter(entry -> baseName(entry.getKey()).equals(parameter.name()))
                .flatMap(entry -> values(entry.getKey(), entry.getValue()))
                .toList();
        if (given.isEmpty()) {
            return true;
        }
        boolean plain = given.size() == 1 && given.get(0).getKey().equals(parameter.name());
        return plain
                && (!parameter.type().equals("number")
                        || JsNumber.read(given.get(0).getValue()).isPresent());
    }

    private static Stream<Map.Entry<String, String>> values(String name, List<String> values) {
        return values.stream().map(value -> Map.entry(name, value));
    }
}
