package dev.rollcall.suite.control;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodySubscriber;
import java.net.http.HttpResponse.BodySubscribers;
import java.net.http.HttpResponse.ResponseInfo;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Flow;
import javax.net.ssl.SSLSession;

/**
 * An answer whose body was read before somebody asked for it in his own way.
 *
 * @param read the answer
 * @param body as he wants it
 */
record ReadAnswer<T>(HttpResponse<byte[]> read, T body) implements HttpResponse<T> {

    /** The body of an answer as this handler reads it. */
    static <T> T read(HttpResponse<byte[]> answer, BodyHandler<T> handler) {
        BodySubscriber<T> reader = handler.apply(new Info(answer.statusCode(), answer.headers(), answer.version()));
        reader.onSubscribe(new AllAtOnce());
        reader.onNext(List.of(ByteBuffer.wrap(answer.body())));
        reader.onComplete();
        return reader.getBody().toCompletableFuture().join();
    }

    /** What a request has sent. */
    static byte[] sent(HttpRequest request) {
        BodySubscriber<byte[]> reader = BodySubscribers.ofByteArray();
        request.bodyPublisher().ifPresentOrElse(body -> body.subscribe(new Reading(reader)), reader::onComplete);
        return reader.getBody().toCompletableFuture().join();
    }

    private record Reading(BodySubscriber<byte[]> reader) implements Flow.Subscriber<ByteBuffer> {
        @Override
        public void onSubscribe(Flow.Subscription subscription) {
            reader.onSubscribe(subscription);
        }

        @Override
        public void onNext(ByteBuffer bytes) {
            reader.onNext(List.of(bytes));
        }

        @Override
        public void onError(Throwable problem) {
            reader.onError(problem);
        }

        @Override
        public void onComplete() {
            reader.onComplete();
        }
    }

    private record Info(int statusCode, HttpHeaders headers, HttpClient.Version version) implements ResponseInfo {}

    private record AllAtOnce() implements Flow.Subscription {
        @Override
        public void request(long number) {
            // Everything comes without being asked for.
        }

        @Override
        public void cancel() {
            // There is nothing more to come.
        }
    }

    @Override
    public int statusCode() {
        return read.statusCode();
    }

    @Override
    public HttpRequest request() {
        return read.request();
    }

    @Override
    public Optional<HttpResponse<T>> previousResponse() {
        return Optional.empty();
    }

    @Override
    public HttpHeaders headers() {
        return read.headers();
    }

    @Override
    public Optional<SSLSession> sslSession() {
        return read.sslSession();
    }

    @Override
    public URI uri() {
        return read.uri();
    }

    @Override
    public HttpClient.Version version() {
        return read.version();
    }
}
