package dev.rollcall.suite.clients;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.util.Map;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import okhttp3.java.net.cookiejar.JavaNetCookieJar;
import org.jspecify.annotations.Nullable;

/** OkHttp, as it is, with the cookies that it takes from elsewhere. */
final class OkHttpSender implements Sender {
    private final OkHttpClient client = new OkHttpClient.Builder()
            .cookieJar(new JavaNetCookieJar(new CookieManager()))
            .build();

    @Override
    public Said send(String method, URI target, Map<String, String> headers, String body) {
        Request.Builder request = new Request.Builder().url(target.toString()).method(method, body(method, body));
        headers.forEach(request::header);
        try (Response answer = client.newCall(request.build()).execute()) {
            return new Said(answer.code(), answer.body().string());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** It wants a body for a POST, though it may be empty. */
    private static @Nullable RequestBody body(String method, String body) {
        return method.equals("GET") ? null : RequestBody.create(body, null);
    }
}
