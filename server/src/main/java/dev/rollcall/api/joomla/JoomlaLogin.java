package dev.rollcall.api.joomla;

import dev.rollcall.http.Login;
import jakarta.ws.rs.container.ContainerRequestContext;

/** Who is calling: nobody has to be known, but a token may have been used too often. Thread-safe. */
final class JoomlaLogin implements Login {

    @Override
    public boolean recognises(ContainerRequestContext request) {
        Caller caller =
                JoomlaCall.sessions(request).recognise(RequestCredentials.of(request), JoomlaCall.visitor(request));
        JoomlaCall.CALLER.set(request, caller);
        Allowance allowance = caller.allowance();
        if (allowance != null && allowance.isUsedUp()) {
            throw JoomlaFailure.tooManyRequests(allowance).exception();
        }
        return caller.isLoggedIn();
    }
}
