package dev.rollcall.http;

import jakarta.annotation.Priority;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Tells in headers, after the journal has kept what the product said, which preferences were applied (RFC 7240) and how
 * the request broke the contract.
 */
@Priority(FilterOrder.MOCK_HEADERS)
final class RemarksFilter implements ContainerResponseFilter {
    private static final Set<String> OF_OWN_ANSWERS = Set.of("content-type", "content-length", "date", "vary");

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        // RFC 7240, section 2: caches must know that another preference may get another answer.
        response.getHeaders().add("Vary", "Prefer");
        Remarks.OF_CALL.find(request).ifPresent(remarks -> tell(remarks, response.getHeaders()));
    }

    private static void tell(Remarks remarks, MultivaluedMap<String, Object> headers) {
        if (remarks.isOwnAnswer()) {
            withoutTheProducts(headers);
        }
        if (!remarks.applied().isEmpty()) {
            headers.putSingle(
                    "Preference-Applied",
                    remarks.applied().stream().map(Preference::toString).collect(Collectors.joining(", ")));
        }
        if (!remarks.keys().isEmpty()) {
            headers.putSingle("X-Contract-Violations", String.join(", ", remarks.keys()));
            headers.add(
                    "Link",
                    "<" + ViolationsPage.path(remarks.id()) + ">; rel=\"describedby\"; type=\"application/json\"");
        }
    }

    private static void withoutTheProducts(MultivaluedMap<String, Object> headers) {
        Set<String> products = new TreeSet<>(headers.keySet());
        products.removeIf(name -> OF_OWN_ANSWERS.contains(name.toLowerCase(Locale.ROOT)));
        products.forEach(headers::remove);
    }
}
