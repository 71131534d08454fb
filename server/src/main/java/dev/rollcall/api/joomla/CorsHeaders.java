package dev.rollcall.api.joomla;

import dev.rollcall.http.Failure;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Map;

/** The CORS headers beside every answer, as on the vendor page. */
final class CorsHeaders {
    private static final Map<String, String> HEADERS = Map.of(
            "Access-Control-Allow-Origin", "*",
            "Access-Control-Allow-Headers", "X-Requested-With, Origin, Content-Type, token, dlid, nonce",
            "Access-Control-Allow-Methods", "PUT, GET, POST, DELETE, OPTIONS");

    private CorsHeaders() {}

    static void addTo(MultivaluedMap<String, Object> headers) {
        HEADERS.forEach(headers::putSingle);
    }

    /** For what is said without the filters. */
    static Failure beside(Failure failure) {
        Failure complete = failure;
        for (Map.Entry<String, String> header : HEADERS.entrySet()) {
            complete = complete.with(header.getKey(), header.getValue());
        }
        return complete;
    }
}
