package dev.rollcall.http;

import jakarta.annotation.Priority;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.stream.Collectors;

/**
 * Tells in headers, after the journal has kept what the product said, which preferences were applied (RFC 7240) and how
 * the request broke the contract.
 */
@Priority(FilterOrder.MOCK_HEADERS)
final class RemarksFilter implements ContainerResponseFilter {
    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        // RFC 7240, section 2: caches must know that another preference may get another answer.
        response.getHeaders().add("Vary", "Prefer");
        Remarks.OF_CALL.find(request).ifPresent(remarks -> tell(remarks, request, response.getHeaders()));
    }

    private static void tell(Remarks remarks, ContainerRequestContext request, MultivaluedMap<String, Object> headers) {
        if (!remarks.applied().isEmpty()) {
            headers.putSingle(
                    "Preference-Applied",
                    remarks.applied().stream().map(Preference::toString).collect(Collectors.joining(", ")));
        }
        if (!remarks.keys().isEmpty()) {
            headers.putSingle("X-Contract-Violations", String.join(", ", remarks.keys()));
            String root = CallProperties.ROOT_OF_ALL.find(request).orElse("");
            headers.add("Link", new ViolationsLink(JournalFilter.DRAFT.of(request), root));
        }
    }
}
