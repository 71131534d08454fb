package dev.rollcall.http;

import dev.rollcall.contract.Operation;
import dev.rollcall.http.FrameworkRefusal.Kind;
import jakarta.annotation.Priority;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import java.util.Optional;

/** Lets the contract's {@code security} decide whether an operation needs a caller. */
@Priority(FilterOrder.LOGIN)
final class LoginFilter implements ContainerRequestFilter {
    private final Login login;
    private final FrameworkFailures failures;

    LoginFilter(Login login, FrameworkFailures failures) {
        this.login = login;
        this.failures = failures;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        Optional<Operation> operation = CallProperties.OPERATION.find(request);
        if (operation.isPresent() && !operation.get().security().isEmpty()) {
            boolean recognised = login.recognises(request);
            if (!recognised && operation.get().needsCaller()) {
                throw failures.say(FrameworkRefusal.of(Kind.NOT_LOGGED_IN)).exception();
            }
        }
    }
}
