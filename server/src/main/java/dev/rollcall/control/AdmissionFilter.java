package dev.rollcall.control;

import dev.rollcall.http.Cors;
import jakarta.annotation.Priority;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Sends away who may not call, before anything is read, and lets browsers show answers to pages that may. */
@PreMatching
@Priority(AdmissionFilter.FIRST)
final class AdmissionFilter implements ContainerRequestFilter, ContainerResponseFilter {
    static final int FIRST = 100;

    private final Admission admission;

    AdmissionFilter(Admission admission) {
        this.admission = admission;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        String origin = request.getHeaderString("Origin");
        if (origin != null && admission.admits(origin) && isPreflight(request, origin)) {
            request.abortWith(preflight(origin, request.getHeaderString("Access-Control-Request-Headers")));
            return;
        }
        admission.check(
                request.getHeaderString("Host"),
                origin,
                request.getHeaderString("Sec-Fetch-Site"),
                request.getHeaderString("Authorization"));
    }

    private static boolean isPreflight(ContainerRequestContext request, String origin) {
        return Cors.isPreflight(request.getMethod(), origin, request.getHeaderString("Access-Control-Request-Method"));
    }

    private static Response preflight(String origin, @Nullable String requestedHeaders) {
        Response.ResponseBuilder response = Response.noContent();
        Cors.preflight(origin, requestedHeaders).forEach(response::header);
        return response.build();
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        String origin = request.getHeaderString("Origin");
        if (origin != null && admission.admits(origin)) {
            Map<String, String> headers =
                    Cors.answer(origin, response.getHeaders().keySet());
            headers.forEach((name, value) -> response.getHeaders().putSingle(name, value));
        }
    }
}
