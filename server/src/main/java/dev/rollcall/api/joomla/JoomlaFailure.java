package dev.rollcall.api.joomla;

import dev.rollcall.generated.joomla.model.Envelope;
import dev.rollcall.generated.joomla.model.ListRefusal;
import dev.rollcall.generated.joomla.model.LoginRefusal;
import dev.rollcall.generated.joomla.model.LogoutRefusal;
import dev.rollcall.http.Failure;
import dev.rollcall.http.FrameworkRefusal;

/**
 * Every refusal, word for word. A route says {@code "error": false} beside every status; only cAPI's JSON middleware says
 * true.
 */
final class JoomlaFailure {
    private static final String PHP_DEFAULT_TYPE = "text/html";

    private JoomlaFailure() {}

    /** The list is for Super Users; the same for everybody else. */
    static Failure notAuthorized() {
        ListRefusal body = new ListRefusal()
                .msg(ListRefusal.MsgEnum.NOT_AUTHORIZED)
                .error(false)
                .status(403);
        return Failure.of(403, body);
    }

    /** A row holds bytes that are no UTF-8: PHP's encoder gives nothing, and that is sent. */
    static Failure unencodable() {
        return Failure.empty(200).with("Content-Type", "application/json");
    }

    /** No such user, or not the user's password. */
    static Failure unauthorized() {
        LoginRefusal body = new LoginRefusal()
                .msg(LoginRefusal.MsgEnum.UNAUTHORIZED)
                .jresponse(false)
                .error(false)
                .status(401);
        return Failure.of(401, body);
    }

    /** The user has no session, or not this one as the first. */
    static Failure unknownPair() {
        LogoutRefusal body = new LogoutRefusal()
                .msg(LogoutRefusal.MsgEnum.PAIR_UNKNOWN)
                .error(false)
                .status(403);
        return Failure.of(403, body);
    }

    /** The caller asked for a challenge; PHP ends without a body and labels it with its default type. */
    static Failure credentialsWanted() {
        return Failure.empty(401)
                .with("WWW-Authenticate", "Basic realm=\"cAPI REST API\"")
                .with("Content-Type", PHP_DEFAULT_TYPE);
    }

    /** The token has used up its requests: plain words under Slim's default type, outside of the JSON middleware. */
    static Failure tooManyRequests(Allowance allowance) {
        return Failure.ofText(429, "Too Many Requests", PHP_DEFAULT_TYPE)
                .with("Retry-After", String.valueOf(allowance.retryAfter()));
    }

    /** Another path, method, letter case, or a slash too many: there is no 405. */
    static Failure invalidRoute() {
        return middleware(404, "Invalid route");
    }

    /** What the framework refuses, with the CORS headers that cAPI sends beside everything. */
    static Failure of(FrameworkRefusal refusal) {
        Failure failure = switch (refusal.kind()) {
            case NO_SUCH_PATH, NO_SUCH_METHOD -> invalidRoute();
            case NOT_LOGGED_IN -> notAuthorized();
            case BAD_PARAMETER, UNREADABLE_BODY, UNREADABLE_REQUEST -> middleware(400, "ERROR: Bad Request");
            case UNKNOWN_MEDIA_TYPE -> middleware(415, "ERROR: Unsupported Media Type");
            case BODY_TOO_LARGE -> middleware(413, "ERROR: Request Entity Too Large");
            case CRASH -> middleware(500, "ERROR: Internal error " + refusal.detail());
        };
        return CorsHeaders.beside(failure);
    }

    private static Failure middleware(int status, String message) {
        return Failure.of(status, new Envelope().error(true).msg(message).status(status));
    }
}
