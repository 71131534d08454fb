package dev.rollcall.junit;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import dev.rollcall.client.control.ApiClient;
import java.net.http.HttpClient;

/** Gives all APIs made with it the same connections, and sends what is null where a merge patch means it. */
final class SharedConnections extends ApiClient {
    // It asks for HTTP/2 with every call otherwise.
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    SharedConnections() {
        setObjectMapper(createDefaultObjectMapper()
                .setDefaultPropertyInclusion(JsonInclude.Value.construct(Include.NON_NULL, Include.ALWAYS)));
    }

    @Override
    public HttpClient getHttpClient() {
        return http;
    }
}
