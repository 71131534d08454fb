package dev.rollcall.api.commvault;

import dev.rollcall.generated.commvault.model.AccessDenied;
import dev.rollcall.generated.commvault.model.LoginProblem;
import dev.rollcall.generated.commvault.model.LoginResult;
import dev.rollcall.generated.commvault.model.RenewalProblem;
import dev.rollcall.generated.commvault.model.RenewalResult;
import dev.rollcall.generated.commvault.model.ServiceError;
import dev.rollcall.generated.commvault.model.ServiceErrorDetail;
import dev.rollcall.http.Failure;
import dev.rollcall.http.FrameworkRefusal;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Every refusal of Commvault, with its status and its words. */
final class CommvaultFailure {
    /** The only code with a known meaning: a backup plugin takes it for wrong credentials. */
    private static final int REFUSED_LOGIN = 1116;

    private static final int ACCESS_DENIED = 5;

    private CommvaultFailure() {}

    /** Wrong name or password: with status 200 (official SDKs), in words that nobody has published. */
    static Failure badCredentials() {
        return Failure.of(200, refused("The user name or the password is not correct."));
    }

    /** The account is locked, whatever the password (members from the official Python SDK, status and code assumed). */
    static Failure accountLocked(AccountLock lock) {
        return Failure.of(
                200,
                refused("The user account is locked.")
                        .loginAttempts(lock.attempts())
                        .remainingLockTime(lock.remainingSeconds())
                        .isAccountLocked(true));
    }

    /** No token, or one that is dead (later API reference, logout). */
    static Failure notLoggedIn() {
        return Failure.of(401, accessDenied());
    }

    /** What is another user's, without the permission (assumed). */
    static Failure otherUser() {
        return Failure.of(403, accessDenied());
    }

    /** Anything that the service did not expect (words from the saved response of 2017-05-30). */
    static Failure unexpected() {
        return serviceError(500, "Something is not right. Please check web service logs for details");
    }

    /** A token that cannot be renewed: with status 200 (later API reference), in words that nobody has published. */
    static Failure notRenewable() {
        return Failure.of(
                200,
                new RenewalResult()
                        .error(new RenewalProblem()
                                .errLogMessage("The token cannot be renewed.")
                                .errorCode(ACCESS_DENIED)));
    }

    /** A number that no user has (assumed; shape and code from the saved 404 of another resource). */
    static Failure noSuchUser() {
        return serviceError(404, "Resource not found");
    }

    /** A path that the service does not have (shape from a saved response, words assumed). */
    static Failure noSuchPath() {
        return serviceError(404, "Resource not found");
    }

    /** A method that the path does not have (assumed, formed like the 404). */
    static Failure noSuchMethod(Set<String> allowed) {
        return serviceError(405, "Method not allowed").with("Allow", String.join(", ", new TreeSet<>(allowed)));
    }

    /** What is no HTTP (assumed, formed like the 404). */
    static Failure unreadableRequest() {
        return serviceError(400, "Bad request");
    }

    /** The product's words for what the framework refuses. */
    static Failure of(FrameworkRefusal refusal) {
        return switch (refusal.kind()) {
            case NO_SUCH_PATH -> noSuchPath();
            case NO_SUCH_METHOD -> noSuchMethod(refusal.allowed());
            case NOT_LOGGED_IN -> notLoggedIn();
            case UNREADABLE_REQUEST -> unreadableRequest();
            case BAD_PARAMETER, UNREADABLE_BODY, UNKNOWN_MEDIA_TYPE, BODY_TOO_LARGE, CRASH -> unexpected();
        };
    }

    private static LoginResult refused(String message) {
        return new LoginResult()
                .errList(List.of(new LoginProblem().errLogMessage(message).errorCode(REFUSED_LOGIN)));
    }

    private static AccessDenied accessDenied() {
        return new AccessDenied()
                .errorMessage(AccessDenied.ErrorMessageEnum.ACCESS_DENIED)
                .errorCode(ACCESS_DENIED);
    }

    private static Failure serviceError(int status, String message) {
        return Failure.of(
                status,
                new ServiceError()
                        .error(new ServiceErrorDetail().errorMessage(message).errorCode(status)));
    }
}
