package dev.rollcall.api.commvault;

import dev.rollcall.codecs.CommvaultPassword;
import dev.rollcall.generated.commvault.api.LoginApi;
import dev.rollcall.generated.commvault.model.LoginRequest;
import dev.rollcall.generated.commvault.model.RenewalRequest;
import dev.rollcall.http.CurrentCall;
import dev.rollcall.session.SessionToken;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Translates between logins, renewals and logouts on the wire and the rules. One object for all calls. */
final class LoginResource implements LoginApi {
    @Override
    public Response logIn(@Nullable LoginRequest body) {
        LoginRequest credentials = Optional.ofNullable(body)
                .orElseThrow(() -> CommvaultFailure.unexpected().exception());
        LoggedIn login = sessions()
                .logIn(
                        Objects.requireNonNullElse(credentials.getUsername(), ""),
                        Optional.ofNullable(credentials.getPassword()).flatMap(CommvaultPassword::decode),
                        Objects.requireNonNullElse(credentials.getDeviceId(), ""));
        return Response.ok(Representations.loggedIn(login)).build();
    }

    @Override
    public Response renewLoginToken(@Nullable RenewalRequest body) {
        RenewalRequest old = Optional.ofNullable(body)
                .orElseThrow(() -> CommvaultFailure.unexpected().exception());
        SessionToken token = Optional.ofNullable(old.getSessionId())
                .filter(value -> !value.isBlank())
                .map(SessionToken::new)
                .orElseThrow(() -> CommvaultFailure.notRenewable().exception());
        SessionToken renewed = sessions().renew(token, Objects.requireNonNullElse(old.getDeviceId(), ""));
        return Response.ok(Representations.renewed(renewed)).build();
    }

    @Override
    public Response whoAmI() {
        return Response.ok(Representations.caller(Caller.PROPERTY.of(CurrentCall.request())))
                .build();
    }

    /** In plain text, whatever {@code Accept} says (four saved responses). */
    @Override
    public Response logOut() {
        sessions().logOut(Caller.PROPERTY.of(CurrentCall.request()));
        return Response.ok("User logged out")
                .header(HttpHeaders.CONTENT_TYPE, "text/plain; charset=utf-8")
                .build();
    }

    private static CommvaultSessions sessions() {
        return CurrentCall.state(CommvaultSessions.class);
    }
}
