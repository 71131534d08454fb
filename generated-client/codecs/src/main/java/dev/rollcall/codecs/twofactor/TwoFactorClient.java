package dev.rollcall.codecs.twofactor;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.PushPromiseHandler;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.ForkJoinPool;

/**
 * The JDK's HTTP client, which meets Rocket.Chat's demand for a second factor and repeats the call: status 400, or 401 for a
 * login, with {@code totp-required} or {@code totp-invalid} and a method. The same request is sent again with
 * {@code x-2fa-code} and {@code x-2fa-method}, whose body therefore has to be one that can be published twice, as those of
 * texts and byte arrays can. When nobody has a code, or {@value #MOST_CODES} were wrong, the last refusal reaches the caller as
 * it came. Any other answer passes through unread. Safe for any thread if the source of codes is.
 *
 * <p>A generated client takes it by {@code setHttpClientBuilder(TwoFactorClient.builder(HttpClient.newBuilder(), codes))}.
 */
public final class TwoFactorClient extends ForwardingHttpClient {
    /** How many codes are tried for one call: Rocket.Chat gives up a code sent by e-mail after as many (read in the source). */
    public static final int MOST_CODES = 5;

    private static final String CODE = "x-2fa-code";
    private static final String METHOD = "x-2fa-method";

    private final HttpClient client;
    private final TwoFactorCodes codes;

    /** A client that calls by way of another one. */
    public TwoFactorClient(HttpClient client, TwoFactorCodes codes) {
        super(client);
        this.client = client;
        this.codes = codes;
    }

    /**
     * A builder that passes every choice on to another one, and builds such a client around what that one builds. The choice of
     * a local address, which JDKs know from 19 on, is made at the other builder.
     */
    public static HttpClient.Builder builder(HttpClient.Builder builder, TwoFactorCodes codes) {
        return new TwoFactorClientBuilder(builder, codes);
    }

    /** Calls, and asks for codes on the calling thread. */
    @Override
    public <T> HttpResponse<T> send(HttpRequest request, BodyHandler<T> handler)
            throws IOException, InterruptedException {
        HttpResponse<HeldBody<T>> response = client.send(request, HeldBody.by(handler));
        for (int left = MOST_CODES; ; left--) {
            Optional<HttpRequest> again = again(request, response, left);
            if (again.isEmpty()) {
                return released(response);
            }
            response = client.send(again.get(), HeldBody.by(handler));
        }
    }

    /**
     * Calls, and asks for codes on a thread of the client's executor, or else of the common pool. Who cancels what is returned
     * cancels the call that is under way; none is made after that, even if somebody still comes up with a code.
     */
    @Override
    public <T> CompletableFuture<HttpResponse<T>> sendAsync(HttpRequest request, BodyHandler<T> handler) {
        CompletableFuture<HttpResponse<T>> outcome = new CompletableFuture<>();
        attempt(request, request, handler, MOST_CODES, outcome);
        return outcome;
    }

    /** Calls without repeating: what a server pushes beforehand belongs to one call. */
    @Override
    public <T> CompletableFuture<HttpResponse<T>> sendAsync(
            HttpRequest request, BodyHandler<T> handler, PushPromiseHandler<T> pushes) {
        return client.sendAsync(request, handler, pushes);
    }

    @SuppressWarnings("FutureReturnValueIgnored") // All of it ends in the outcome.
    private <T> void attempt(
            HttpRequest request,
            HttpRequest sent,
            BodyHandler<T> handler,
            int left,
            CompletableFuture<HttpResponse<T>> outcome) {
        Executor asking = client.executor().orElseGet(ForkJoinPool::commonPool);
        CompletableFuture<HttpResponse<HeldBody<T>>> answer = client.sendAsync(sent, HeldBody.by(handler));
        outcome.whenComplete((response, failure) -> answer.cancel(true));
        answer.thenAcceptAsync(
                        response -> {
                            Optional<HttpRequest> again = again(request, response, left);
                            if (again.isEmpty()) {
                                release(response, outcome);
                            } else if (!outcome.isDone()) {
                                attempt(request, again.get(), handler, left - 1, outcome);
                            }
                        },
                        asking)
                .exceptionally(failure -> {
                    outcome.completeExceptionally(failure);
                    return null;
                });
    }

    @SuppressWarnings("FutureReturnValueIgnored") // All of it ends in the outcome.
    private static <T> void release(HttpResponse<HeldBody<T>> response, CompletableFuture<HttpResponse<T>> outcome) {
        response.body().release().whenComplete((body, failure) -> {
            if (failure == null) {
                outcome.complete(new ReleasedResponse<>(response, body));
            } else {
                outcome.completeExceptionally(failure);
            }
        });
    }

    /** The request to send next, empty if this was the last answer. */
    private <T> Optional<HttpRequest> again(HttpRequest request, HttpResponse<HeldBody<T>> response, int left) {
        return response.body()
                .challenge()
                .filter(challenge -> left > 0)
                .flatMap(challenge -> codes.codeFor(challenge).map(code -> with(request, challenge.method(), code)));
    }

    private static HttpRequest with(HttpRequest request, String method, String code) {
        return HttpRequest.newBuilder(
                        request, (name, value) -> !name.equalsIgnoreCase(CODE) && !name.equalsIgnoreCase(METHOD))
                .header(CODE, code)
                .header(METHOD, method)
                .build();
    }

    private static <T> HttpResponse<T> released(HttpResponse<HeldBody<T>> response)
            throws IOException, InterruptedException {
        try {
            return new ReleasedResponse<>(response, response.body().release().get());
        } catch (ExecutionException e) {
            throw new IOException(e.getCause());
        }
    }
}
