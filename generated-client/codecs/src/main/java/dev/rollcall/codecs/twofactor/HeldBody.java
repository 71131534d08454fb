package dev.rollcall.codecs.twofactor;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodySubscriber;
import java.net.http.HttpResponse.BodySubscribers;
import java.net.http.HttpResponse.ResponseInfo;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** A body that its reader has, or, of an answer that may be a challenge, is only to have if the call is not repeated. */
final class HeldBody<T> {
    private final CompletableFuture<T> read;
    private final Optional<TwoFactorChallenge> challenge;
    private final Runnable release;

    private HeldBody(CompletableFuture<T> read, Optional<TwoFactorChallenge> challenge, Runnable release) {
        this.read = read;
        this.challenge = challenge;
        this.release = release;
    }

    /** Reads by way of the caller's own handler, but keeps back what may be a challenge. */
    static <T> BodyHandler<HeldBody<T>> by(BodyHandler<T> handler) {
        return info -> mayBeChallenge(info)
                ? BodySubscribers.mapping(BodySubscribers.ofByteArray(), bytes -> held(bytes, info, handler))
                : BodySubscribers.mapping(handler.apply(info), HeldBody::passed);
    }

    /** 400, or 401 for a login (read in the source). */
    private static boolean mayBeChallenge(ResponseInfo info) {
        return info.statusCode() == 400 || info.statusCode() == 401;
    }

    private static <T> HeldBody<T> passed(T body) {
        return new HeldBody<>(CompletableFuture.completedFuture(body), Optional.empty(), () -> {});
    }

    private static <T> HeldBody<T> held(byte[] bytes, ResponseInfo info, BodyHandler<T> handler) {
        CompletableFuture<T> read = new CompletableFuture<>();
        return new HeldBody<>(read, TwoFactorChallenge.in(bytes), () -> {
            BodySubscriber<T> reader = handler.apply(info);
            // In this order: the body of some readers is there only when they have read.
            BodyPublishers.ofByteArray(bytes).subscribe(new Replay(reader));
            reader.getBody().whenComplete((body, failure) -> complete(read, body, failure));
        });
    }

    private static <T> void complete(CompletableFuture<T> read, T body, Throwable failure) {
        if (failure == null) {
            read.complete(body);
        } else {
            read.completeExceptionally(failure);
        }
    }

    Optional<TwoFactorChallenge> challenge() {
        return challenge;
    }

    /** Lets the reader have it; once. */
    CompletableFuture<T> release() {
        release.run();
        return read;
    }
}
