package dev.rollcall.http;

import jakarta.annotation.Priority;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** Takes the product's headers off an answer that the mock gives in its own name. */
@Priority(FilterOrder.OWN_ANSWER)
final class OwnAnswerFilter implements ContainerResponseFilter {
    private static final Set<String> OF_OWN_ANSWERS = Set.of("content-type", "content-length", "date");

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (Remarks.OF_CALL.find(request).filter(Remarks::isOwnAnswer).isPresent()) {
            Set<String> products = new TreeSet<>(response.getHeaders().keySet());
            products.removeIf(name -> OF_OWN_ANSWERS.contains(name.toLowerCase(Locale.ROOT)));
            products.forEach(response.getHeaders()::remove);
        }
    }
}
