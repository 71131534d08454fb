package dev.rollcall.api.commvault;

import dev.rollcall.contract.Contract;
import dev.rollcall.contract.Operation;
import dev.rollcall.http.FilterOrder;
import jakarta.annotation.Priority;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Takes paths and query parameters in capital or small letters (published clients use both), and refuses methods that a
 * path does not have: the framework would answer HEAD and OPTIONS by itself.
 */
@PreMatching
@Priority(FilterOrder.PRODUCT_BEFORE_MATCHING)
final class SpellingFilter implements ContainerRequestFilter {
    private final List<Operation> operations;

    SpellingFilter(Contract contract) {
        this.operations = contract.operations();
    }

    @Override
    public void filter(ContainerRequestContext request) {
        List<Operation> meant = operations(request.getUriInfo());
        if (meant.isEmpty()) {
            return;
        }
        Operation operation = meant.stream()
                .filter(candidate -> candidate.method().equals(request.getMethod()))
                .findFirst()
                .orElseThrow(() -> CommvaultFailure.noSuchMethod(
                                meant.stream().map(Operation::method).collect(Collectors.toSet()))
                        .exception());
        request.setRequestUri(spelled(request.getUriInfo(), operation));
    }

    private List<Operation> operations(UriInfo target) {
        String path = "/" + target.getPath();
        return operations.stream()
                .filter(operation -> operation.path().equalsIgnoreCase(path))
                .toList();
    }

    private static URI spelled(UriInfo target, Operation operation) {
        String path = target.getBaseUri().getRawPath() + operation.path().substring(1);
        String query = target.getRequestUri().getRawQuery();
        return target.getRequestUriBuilder()
                .replacePath(path)
                .replaceQuery(query == null ? null : spelled(query, operation))
                .build();
    }

    private static String spelled(String query, Operation operation) {
        return Arrays.stream(query.split("&"))
                .map(pair -> {
                    int end = pair.indexOf('=') < 0 ? pair.length() : pair.indexOf('=');
                    return spelledName(pair.substring(0, end), operation) + pair.substring(end);
                })
                .collect(Collectors.joining("&"));
    }

    private static String spelledName(String name, Operation operation) {
        return operation.query().stream()
                .map(Operation.Parameter::name)
                .filter(name::equalsIgnoreCase)
                .findFirst()
                .orElse(name);
    }
}
