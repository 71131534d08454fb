package dev.rollcall.api.rocketchat;

import dev.rollcall.contract.Contract;
import dev.rollcall.contract.Operation;
import dev.rollcall.http.FilterOrder;
import jakarta.annotation.Priority;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Knows only the paths and methods of the contract: a JAX-RS application would answer HEAD and OPTIONS by itself, and
 * paths with a slash too many.
 */
@PreMatching
@Priority(FilterOrder.PRODUCT_BEFORE_MATCHING)
final class RouteFilter implements ContainerRequestFilter {
    private final Map<String, Set<String>> methodsByPath;

    RouteFilter(Contract contract) {
        methodsByPath = contract.operations().stream()
                .collect(Collectors.groupingBy(
                        Operation::path, Collectors.mapping(Operation::method, Collectors.toUnmodifiableSet())));
    }

    @Override
    public void filter(ContainerRequestContext request) {
        Set<String> methods = methodsByPath.get("/" + request.getUriInfo().getPath());
        if (methods == null) {
            throw RocketChatFailure.noSuchPath().exception();
        }
        if (!methods.contains(request.getMethod())) {
            throw (asksForCors(request)
                            ? RocketChatFailure.corsNotEnabled(methods)
                            : RocketChatFailure.noSuchMethod(methods))
                    .exception();
        }
    }

    private static boolean asksForCors(ContainerRequestContext request) {
        return request.getMethod().equals("OPTIONS")
                && (request.getHeaderString("Origin") != null
                        || request.getHeaderString("Access-Control-Request-Method") != null);
    }
}
