package dev.rollcall.api.commvault;

import dev.rollcall.http.CallProperties;
import dev.rollcall.http.FilterOrder;
import jakarta.annotation.Priority;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import java.util.Map;

/** The headers that the product itself adds to the answers of a login (saved response of 2018-04-05). */
@Priority(FilterOrder.PRODUCT_HEADERS)
final class LoginHeaders implements ContainerResponseFilter {
    private static final Map<String, String> HEADERS = Map.of(
            "Access-Control-Allow-Origin", "*",
            "Access-Control-Allow-Headers", "*",
            "Access-Control-Allow-Methods", "OPTIONS, GET, POST, PUT, DELETE",
            "Access-Control-Allow-Credentials", "true");

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        boolean login = CallProperties.OPERATION
                .find(request)
                .filter(operation -> operation.id().equals("logIn"))
                .isPresent();
        if (login && response.getStatus() == 200) {
            HEADERS.forEach(response.getHeaders()::putSingle);
        }
    }
}
