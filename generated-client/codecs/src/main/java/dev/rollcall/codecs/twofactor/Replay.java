package dev.rollcall.codecs.twofactor;

import java.net.http.HttpResponse.BodySubscriber;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.Flow;

/** Hands bytes that were kept back to the reader that they were meant for. */
final class Replay implements Flow.Subscriber<ByteBuffer> {
    private final BodySubscriber<?> reader;

    Replay(BodySubscriber<?> reader) {
        this.reader = reader;
    }

    @Override
    public void onSubscribe(Flow.Subscription subscription) {
        reader.onSubscribe(subscription);
    }

    @Override
    public void onNext(ByteBuffer bytes) {
        reader.onNext(List.of(bytes));
    }

    @Override
    public void onError(Throwable failure) {
        reader.onError(failure);
    }

    @Override
    public void onComplete() {
        reader.onComplete();
    }
}
