package dev.rollcall.api.commvault;

import dev.rollcall.http.CallProperties;
import dev.rollcall.http.FilterOrder;
import jakarta.annotation.Priority;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;

/**
 * Refuses query parameters that come twice: the product's platform joins their values with a comma, and that is no number
 * any more (assumed).
 */
@Priority(FilterOrder.PARAMETERS)
final class DoubledParameterFilter implements ContainerRequestFilter {

    @Override
    public void filter(ContainerRequestContext request) {
        MultivaluedMap<String, String> query = request.getUriInfo().getQueryParameters();
        boolean doubled = CallProperties.OPERATION.find(request).stream()
                .flatMap(operation -> operation.query().stream())
                .anyMatch(parameter ->
                        query.getOrDefault(parameter.name(), List.of()).size() > 1);
        if (doubled) {
            throw CommvaultFailure.unexpected().exception();
        }
    }
}
