package dev.rollcall.http;

import dev.rollcall.sandbox.Turns;
import jakarta.annotation.Priority;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;

/**
 * Gives every matched call the product's state for itself, from the question who is calling until its answer is made, so
 * that a call is one step although it asks the rules several times. The answer is written when the turn is over.
 */
@Priority(FilterOrder.TURN)
final class TurnFilter implements ContainerRequestFilter, ContainerResponseFilter {
    /** The turn of the call. */
    static final RequestProperty<Turns.Turn> TURN = new RequestProperty<>("rollcall.turn", Turns.Turn.class);

    private final String product;

    TurnFilter(String product) {
        this.product = product;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        TURN.set(request, CallProperties.SANDBOX.of(request).turns(product).take());
        JournalFilter.DRAFT.find(request).ifPresent(ExchangeDraft::hasItsTurn);
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        TURN.find(request).ifPresent(Turns.Turn::end);
    }
}
