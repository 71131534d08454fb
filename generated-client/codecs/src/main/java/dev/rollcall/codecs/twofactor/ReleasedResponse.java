package dev.rollcall.codecs.twofactor;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Optional;
import javax.net.ssl.SSLSession;
import org.jspecify.annotations.Nullable;

/** An answer with the body that the caller asked for. */
record ReleasedResponse<T>(
        HttpResponse<HeldBody<T>> response, @Nullable T body) implements HttpResponse<T> {

    @Override
    public int statusCode() {
        return response.statusCode();
    }

    @Override
    public HttpRequest request() {
        return response.request();
    }

    /** Without its body, as ever. */
    @Override
    public Optional<HttpResponse<T>> previousResponse() {
        return response.previousResponse().map(previous -> new ReleasedResponse<>(previous, null));
    }

    @Override
    public HttpHeaders headers() {
        return response.headers();
    }

    @Override
    public Optional<SSLSession> sslSession() {
        return response.sslSession();
    }

    @Override
    public URI uri() {
        return response.uri();
    }

    @Override
    public HttpClient.Version version() {
        return response.version();
    }
}
