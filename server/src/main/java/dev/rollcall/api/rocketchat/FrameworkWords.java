package dev.rollcall.api.rocketchat;

import dev.rollcall.http.Failure;
import dev.rollcall.http.FrameworkFailures;
import dev.rollcall.http.FrameworkRefusal;

/** Says what the framework refuses as Rocket.Chat does. Thread-safe. */
final class FrameworkWords implements FrameworkFailures {

    @Override
    public Failure say(FrameworkRefusal refusal) {
        Failure failure = words(refusal);
        for (var header : ProductHeaders.ALWAYS.entrySet()) {
            failure = failure.with(header.getKey(), header.getValue());
        }
        return failure;
    }

    private static Failure words(FrameworkRefusal refusal) {
        return switch (refusal.kind()) {
            case NO_SUCH_PATH -> RocketChatFailure.noSuchPath();
            case NO_SUCH_METHOD -> RocketChatFailure.noSuchMethod(refusal.allowed());
            case NOT_LOGGED_IN -> RocketChatFailure.notLoggedIn();
            case BAD_PARAMETER -> RocketChatFailure.invalidParams("must be number");
            case UNREADABLE_BODY -> RocketChatFailure.complaint(400, refusal.detail());
            case UNKNOWN_MEDIA_TYPE -> RocketChatFailure.unauthorized();
            case BODY_TOO_LARGE -> RocketChatFailure.complaint(413, "request entity too large");
            case UNREADABLE_REQUEST -> RocketChatFailure.complaint(400, "Bad Request");
            case CRASH -> RocketChatFailure.complaint(400, "Internal server error, logged as " + refusal.detail());
        };
    }
}
