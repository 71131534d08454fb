package dev.rollcall.api.joomla;

import dev.rollcall.generated.joomla.api.AuthenticationApi;
import dev.rollcall.http.CurrentCall;
import jakarta.ws.rs.core.Response;
import java.util.List;

/** Logging in and out over HTTP. */
public final class LoginResource implements AuthenticationApi {
    @Override
    public Response logIn(String username, String password, Boolean basicAuth) {
        JoomlaCall call = JoomlaCall.of(CurrentCall.request());
        LoggedIn done = call.sessions().logIn(call.caller(), username, password, call.visitor());
        return answer(Representations.authenticated(done.shown()), SessionCookie.loggedIn(done.own()));
    }

    @Override
    public Response logInByToken(String token, Boolean basicAuth) {
        JoomlaCall call = JoomlaCall.of(CurrentCall.request());
        TokenLogin done = call.sessions().logInByToken(call.caller(), token, call.visitor());
        Response answer = answer(Representations.authenticated(done), SessionCookie.after(done));
        answer.getHeaders().putSingle("Joomla-Sessionid", done.session().value());
        return answer;
    }

    @Override
    public Response logOut(String username, String session, Boolean basicAuth) {
        JoomlaCall call = JoomlaCall.of(CurrentCall.request());
        LoggedOut done = call.sessions().logOut(call.caller(), username, session);
        return answer(Representations.loggedOut(), SessionCookie.after(done));
    }

    private static Response answer(Object model, List<Object> cookies) {
        Response.ResponseBuilder answer = Response.ok(model);
        cookies.forEach(cookie -> answer.header("Set-Cookie", cookie));
        return answer.build();
    }
}
