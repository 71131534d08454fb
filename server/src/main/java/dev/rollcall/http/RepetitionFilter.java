package dev.rollcall.http;

import dev.rollcall.sandbox.Sandbox;
import dev.rollcall.sandbox.Turns;
import dev.rollcall.session.Chance;
import jakarta.annotation.Priority;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import java.time.Instant;
import java.util.Optional;

/** Notes within the turn of a call whether its answer may be remembered, and whether the turn has changed anything. */
@Priority(FilterOrder.REPETITION)
final class RepetitionFilter implements ContainerRequestFilter, ContainerResponseFilter {
    /** How long the answer may be said again, if it may. */
    static final RequestProperty<StateMark> SAFE = new RequestProperty<>("rollcall.repetition.safe", StateMark.class);

    private static final RequestProperty<Before> BEFORE = new RequestProperty<>("rollcall.repetition", Before.class);
    private static final int OK = 200;

    private final Repetition repetition;

    RepetitionFilter(Repetition repetition) {
        this.repetition = repetition;
    }

    private record Before(Instant moment, long revision, Optional<Chance.State> chance) {}

    @Override
    public void filter(ContainerRequestContext request) {
        if (request.getMethod().equals("GET") && mayRepeat(request) && FaultPlans.areEmpty(request)) {
            Sandbox sandbox = CallProperties.SANDBOX.of(request);
            BEFORE.set(
                    request,
                    new Before(
                            sandbox.clock().instant(),
                            repetition.revision(sandbox),
                            sandbox.chance().state()));
        }
    }

    private boolean mayRepeat(ContainerRequestContext request) {
        return CallProperties.OPERATION
                .find(request)
                .filter(operation -> repetition.operations().contains(operation.id()))
                .isPresent();
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        BEFORE.find(request)
                .filter(before -> response.getStatus() == OK
                        && isAsItWas(before, request)
                        && FaultPlans.TRIED.find(request).isEmpty()
                        && CallProperties.BENT_BY.find(request).isEmpty())
                .ifPresent(before -> repetition
                        .goodUntil(request, before.moment())
                        .ifPresent(until -> note(before, until, request)));
    }

    /** All of the call was at one moment, and nothing was drawn. */
    private static boolean isAsItWas(Before before, ContainerRequestContext request) {
        Sandbox sandbox = CallProperties.SANDBOX.of(request);
        return before.moment().equals(sandbox.clock().instant())
                && before.chance().equals(sandbox.chance().state())
                && before.moment().equals(JournalFilter.DRAFT.of(request).at());
    }

    private void note(Before before, Instant until, ContainerRequestContext request) {
        Turns.Turn turn = TurnFilter.TURN.of(request);
        if (repetition.revision(CallProperties.SANDBOX.of(request)) == before.revision()) {
            turn.leftAsItWas();
        }
        SAFE.set(
                request,
                new StateMark(
                        before.moment(),
                        until,
                        turn.changesWhenOver(),
                        JournalFilter.DRAFT.of(request).life(),
                        repetition.effect(request)));
    }
}
