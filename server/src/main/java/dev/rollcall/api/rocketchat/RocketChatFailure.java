package dev.rollcall.api.rocketchat;

import dev.rollcall.generated.rocketchat.model.ApiMissing;
import dev.rollcall.generated.rocketchat.model.CorsHint;
import dev.rollcall.generated.rocketchat.model.Forbidden;
import dev.rollcall.generated.rocketchat.model.LoginNeeded;
import dev.rollcall.generated.rocketchat.model.LoginRefusal;
import dev.rollcall.generated.rocketchat.model.RateLimited;
import dev.rollcall.generated.rocketchat.model.Refusal;
import dev.rollcall.generated.rocketchat.model.Refusal.ErrorTypeEnum;
import dev.rollcall.generated.rocketchat.model.RefusalDetails;
import dev.rollcall.generated.rocketchat.model.RefusalDetails.HelperMethodEnum;
import dev.rollcall.generated.rocketchat.model.ServerComplaint;
import dev.rollcall.generated.rocketchat.model.SessionNotFound;
import dev.rollcall.http.Failure;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Every refusal of Rocket.Chat, word for word. */
final class RocketChatFailure {
    private RocketChatFailure() {}

    /** No or wrong credentials. */
    static Failure notLoggedIn() {
        return Failure.of(
                401,
                new LoginNeeded().status(LoginNeeded.StatusEnum.ERROR).message(LoginNeeded.MessageEnum.LOGIN_NEEDED));
    }

    /** The caller lacks the permission. */
    static Failure noPermission() {
        return Failure.of(403, new Forbidden().success(false).error(Forbidden.ErrorEnum.NO_PERMISSION));
    }

    /** The workspace lacks the licence for device management. */
    static Failure noLicence() {
        return Failure.of(403, new Forbidden().success(false).error(Forbidden.ErrorEnum.NO_LICENCE));
    }

    /** No session is called so, or none of the caller's. */
    static Failure sessionNotFound() {
        return Failure.of(404, new SessionNotFound().success(false).error(SessionNotFound.ErrorEnum.SESSION_NOT_FOUND));
    }

    /** A parameter is not what its schema says; the words are those of the product's validator. */
    static Failure invalidParams(String complaint) {
        return refused(complaint + " [invalid-params]", ErrorTypeEnum.INVALID_PARAMS, null);
    }

    static Failure totpRequired(Challenge challenge) {
        return refused(
                "TOTP Required [totp-required]", ErrorTypeEnum.TOTP_REQUIRED, Representations.details(challenge));
    }

    static Failure totpInvalid(Challenge challenge) {
        return refused("TOTP Invalid [totp-invalid]", ErrorTypeEnum.TOTP_INVALID, Representations.details(challenge));
    }

    /** Too many wrong e-mail codes; the misspelling is the product's. */
    static Failure totpMaxAttempts(Challenge challenge) {
        return refused(
                "TOTP Maximun Failed Attempts Reached [totp-max-attempts]",
                ErrorTypeEnum.TOTP_MAX_ATTEMPTS,
                Representations.details(challenge));
    }

    /** Nobody is named for whom a code is to be sent. */
    static Failure nobodyNamed() {
        return refused(
                "emailOrUsername is required [error-parameter-required]", ErrorTypeEnum.ERROR_PARAMETER_REQUIRED, null);
    }

    /** The value of {@code sort} is no JSON object of 1 and -1. */
    static Failure invalidSort(String sort) {
        return refused(
                "Invalid sort parameter provided: \"" + sort + "\" [error-invalid-sort]",
                ErrorTypeEnum.ERROR_INVALID_SORT,
                new RefusalDetails().helperMethod(HelperMethodEnum.PARSE_JSON_QUERY));
    }

    static Failure invalidSortKeys() {
        return Failure.of(400, new Refusal().success(false).error("error-invalid-sort-keys"));
    }

    /** What the database says when it is asked for something impossible. */
    static Failure database(String complaint) {
        return Failure.of(400, new Refusal().success(false).error(complaint));
    }

    private static Failure refused(String error, ErrorTypeEnum type, @Nullable RefusalDetails details) {
        return Failure.of(
                400, new Refusal().success(false).error(error).errorType(type).details(details));
    }

    /** No such user, a wrong password, or no login at all: the answer does not tell which. */
    static Failure unauthorized() {
        return loginRefused(LoginRefusal.ErrorEnum.UNAUTHORIZED, "Unauthorized", null);
    }

    static Failure loginTotpRequired(Challenge challenge) {
        return loginRefused(LoginRefusal.ErrorEnum.TOTP_REQUIRED, "TOTP Required", Representations.details(challenge));
    }

    static Failure loginTotpInvalid(Challenge challenge) {
        return loginRefused(LoginRefusal.ErrorEnum.TOTP_INVALID, "TOTP Invalid", Representations.details(challenge));
    }

    static Failure loginTotpMaxAttempts(Challenge challenge) {
        return loginRefused(
                LoginRefusal.ErrorEnum.TOTP_MAX_ATTEMPTS,
                "TOTP Maximun Failed Attempts Reached",
                Representations.details(challenge));
    }

    /** A deactivated user gave the right password. */
    static Failure notActivated() {
        return attemptStopped(LoginRefusal.ErrorEnum.ERROR_USER_IS_NOT_ACTIVATED, "User is not activated");
    }

    /** Too many failed logins of one user. */
    static Failure blockedUser() {
        return attemptStopped(
                LoginRefusal.ErrorEnum.ERROR_LOGIN_BLOCKED_FOR_USER, "Login has been temporarily blocked For User");
    }

    /** Too many failed logins from one address. */
    static Failure blockedAddress() {
        return attemptStopped(
                LoginRefusal.ErrorEnum.ERROR_LOGIN_BLOCKED_FOR_IP, "Login has been temporarily blocked For IP");
    }

    private static Failure attemptStopped(LoginRefusal.ErrorEnum error, String message) {
        return loginRefused(error, message, new RefusalDetails().function("Accounts.validateLoginAttempt"));
    }

    private static Failure loginRefused(
            LoginRefusal.ErrorEnum error, String message, @Nullable RefusalDetails details) {
        return Failure.of(
                401,
                new LoginRefusal()
                        .status(LoginRefusal.StatusEnum.ERROR)
                        .error(error)
                        .details(details)
                        .message(message));
    }

    /** One call too many within the window. */
    static Failure tooManyRequests(long secondsToWait) {
        String error = "Error, too many requests. Please slow down. You must wait " + secondsToWait
                + " seconds before trying this endpoint again. [error-too-many-requests]";
        return Failure.of(429, new RateLimited().success(false).error(error));
    }

    /** No operation has this path. */
    static Failure noSuchPath() {
        return Failure.of(404, apiMissing());
    }

    /** The path is known, but not with this method. */
    static Failure noSuchMethod(Set<String> allowed) {
        return Failure.of(405, apiMissing()).with("Allow", allow(allowed));
    }

    private static ApiMissing apiMissing() {
        return new ApiMissing().status(ApiMissing.StatusEnum.ERROR).message(ApiMissing.MessageEnum.API_MISSING);
    }

    /** A browser of another origin asks, and the administrator has not allowed that. */
    static Failure corsNotEnabled(Set<String> allowed) {
        return Failure.ofText(405, CorsHint.CORS_NOT_ENABLED.toString(), "text/plain")
                .with("Allow", allow(allowed));
    }

    private static String allow(Set<String> methods) {
        Set<String> all = new TreeSet<>(methods);
        all.add("OPTIONS");
        return String.join(", ", all);
    }

    /** What nobody foresaw: there is no general 500. */
    static Failure complaint(int status, String error) {
        return Failure.of(status, new ServerComplaint().success(false).error(error));
    }
}
