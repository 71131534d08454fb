package dev.rollcall.api.commvault;

import dev.rollcall.http.CallProperties;
import dev.rollcall.http.Login;
import dev.rollcall.session.SessionToken;
import jakarta.ws.rs.container.ContainerRequestContext;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the caller by the token in {@code Authtoken}, or in the older {@code Cookie2} if there is no other. */
final class CommvaultLogin implements Login {
    private static final List<String> HEADERS = List.of("Authtoken", "Cookie2");

    @Override
    public boolean recognises(ContainerRequestContext request) {
        CommvaultSessions sessions = CallProperties.SANDBOX.of(request).state(CommvaultSessions.class);
        Optional<Caller> caller = token(request).flatMap(sessions::recognise);
        caller.ifPresent(known -> Caller.PROPERTY.set(request, known));
        return caller.isPresent();
    }

    private static Optional<SessionToken> token(ContainerRequestContext request) {
        return HEADERS.stream()
                .flatMap(name -> Stream.ofNullable(request.getHeaders().getFirst(name)))
                .findFirst()
                .filter(value -> !value.isBlank())
                .map(SessionToken::new);
    }
}
