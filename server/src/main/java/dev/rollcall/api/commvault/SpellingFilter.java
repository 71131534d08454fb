package dev.rollcall.api.commvault;

import dev.rollcall.contract.Contract;
import dev.rollcall.contract.Operation;
import dev.rollcall.http.FailureException;
import dev.rollcall.http.FilterOrder;
import jakarta.annotation.Priority;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Takes paths and query parameters in capital or small letters (published clients use both), with a slash at their end or
 * without one. What is no path or no method of the contract is refused here, since the framework knows paths and methods
 * that nobody wrote: matrix parameters, HEAD, OPTIONS.
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
        String path = path(request.getUriInfo());
        List<Operation> meant = operations(path);
        if (meant.isEmpty()) {
            throw CommvaultFailure.noSuchPath().exception();
        }
        Operation operation = meant.stream()
                .filter(candidate -> candidate.method().equals(request.getMethod()))
                .findFirst()
                .orElseThrow(() -> noSuchMethod(meant));
        request.setRequestUri(spelled(request.getUriInfo(), operation, path));
    }

    private static String path(UriInfo target) {
        String path = target.getPath(false);
        return "/" + (path.endsWith("/") ? path.substring(0, path.length() - 1) : path);
    }

    private List<Operation> operations(String path) {
        return operations.stream()
                .filter(operation -> SpelledPath.of(operation, path).isPresent())
                .toList();
    }

    private static FailureException noSuchMethod(List<Operation> meant) {
        Set<String> allowed = meant.stream().map(Operation::method).collect(Collectors.toSet());
        return CommvaultFailure.noSuchMethod(allowed).exception();
    }

    private static URI spelled(UriInfo target, Operation operation, String sent) {
        String spelled = SpelledPath.of(operation, sent).orElseThrow();
        String path = target.getBaseUri().getRawPath() + spelled.substring(1);
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
