package dev.rollcall.http;

import dev.rollcall.contract.Contract;
import jakarta.annotation.Priority;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import org.glassfish.jersey.server.ExtendedUriInfo;
import org.glassfish.jersey.server.model.ResourceMethod;

/** Finds the operation whose generated method was matched: the method has the name of the {@code operationId}. */
@Priority(FilterOrder.OPERATION)
final class OperationFilter implements ContainerRequestFilter {
    private final Contract contract;

    OperationFilter(Contract contract) {
        this.contract = contract;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        ResourceMethod matched = ((ExtendedUriInfo) request.getUriInfo()).getMatchedResourceMethod();
        String id = matched.getInvocable().getHandlingMethod().getName();
        contract.operation(id).ifPresent(operation -> CallProperties.OPERATION.set(request, operation));
    }
}
