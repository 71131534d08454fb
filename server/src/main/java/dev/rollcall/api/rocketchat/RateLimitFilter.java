package dev.rollcall.api.rocketchat;

import dev.rollcall.contract.Operation;
import dev.rollcall.http.CallProperties;
import dev.rollcall.http.Failure;
import dev.rollcall.http.FilterOrder;
import dev.rollcall.http.RequestProperty;
import dev.rollcall.sandbox.Sandbox;
import dev.rollcall.sandbox.Settings;
import jakarta.annotation.Priority;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import java.util.Optional;

/**
 * Refuses who asks too often, if that is switched on. Answers tell the state of the limit from here on, refusals included;
 * some roles are not counted at all.
 */
@Priority(FilterOrder.RATE_LIMIT)
final class RateLimitFilter implements ContainerRequestFilter, ContainerResponseFilter {
    private static final RequestProperty<Quota> QUOTA = new RequestProperty<>("rollcall.rocketchat.quota", Quota.class);

    @Override
    public void filter(ContainerRequestContext request) {
        Optional<Operation> operation = CallProperties.OPERATION.find(request);
        Sandbox sandbox = CallProperties.SANDBOX.of(request);
        if (operation.isEmpty()
                || !sandbox.settings(RocketChatSessions.class).get(Settings.RATE_LIMITS)
                || bypasses(request)) {
            return;
        }
        Quota quota = sandbox.state(RocketChatSessions.class)
                .count(CallProperties.ADDRESS.of(request), operation.get().id());
        QUOTA.set(request, quota);
        if (quota.exceeded()) {
            throw refusal(request, quota).exception();
        }
    }

    /** What is said to a call that is one too many; its headers tell the same. */
    static Failure refusal(ContainerRequestContext request, Quota exceeded) {
        QUOTA.set(request, exceeded);
        return RocketChatFailure.tooManyRequests(exceeded.secondsToWait());
    }

    private static boolean bypasses(ContainerRequestContext request) {
        return RocketChatLogin.CALLER
                .find(request)
                .filter(caller -> caller.account().details().bypassesRateLimit())
                .isPresent();
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        QUOTA.find(request).ifPresent(quota -> {
            response.getHeaders().putSingle("X-RateLimit-Limit", quota.limit());
            response.getHeaders().putSingle("X-RateLimit-Remaining", quota.remaining());
            response.getHeaders().putSingle("X-RateLimit-Reset", quota.reset().toEpochMilli());
        });
    }
}
