package dev.rollcall.http;

import dev.rollcall.contract.Operation;
import dev.rollcall.fault.Aftermath;
import dev.rollcall.fault.Occasion;
import dev.rollcall.fault.Refusal;
import dev.rollcall.fault.Scene;
import dev.rollcall.session.SessionId;
import jakarta.ws.rs.container.ContainerRequestContext;
import java.util.Optional;
import java.util.Set;

/** A call of a product, as faults see it. */
final class FaultedCall implements Occasion, Scene, Aftermath {
    /** How to let the ghosts of a call be gone. */
    static final RequestProperty<Runnable> GHOST = new RequestProperty<>("rollcall.ghost", Runnable.class);

    private final String product;
    private final SessionFaults faults;
    private final ContainerRequestContext request;
    private final boolean hasBody;

    /** A call that is not answered yet. */
    FaultedCall(String product, SessionFaults faults, ContainerRequestContext request) {
        this(product, faults, request, false);
    }

    /** A call whose answer has a body to send, or none. */
    FaultedCall(String product, SessionFaults faults, ContainerRequestContext request, boolean hasBody) {
        this.product = product;
        this.faults = faults;
        this.request = request;
        this.hasBody = hasBody;
    }

    @Override
    public String product() {
        return product;
    }

    @Override
    public Optional<String> operation() {
        return CallProperties.OPERATION.find(request).map(Operation::id);
    }

    @Override
    public boolean isBy(String account) {
        Optional<?> meant = faults.account(CallProperties.SANDBOX.of(request), account);
        return operation().isPresent() && meant.isPresent() && meant.equals(faults.caller(request));
    }

    @Override
    public Optional<SessionId> session() {
        return operation().flatMap(known -> faults.session(request));
    }

    @Override
    public boolean hasBody() {
        return hasBody;
    }

    @Override
    public boolean hasWordsFor(String kind) {
        Set<String> operations = faults.words().getOrDefault(kind, Set.of());
        return operation().filter(operations::contains).isPresent();
    }

    @Override
    public void refuse(Refusal refusal) {
        throw faults.refusal(refusal, request).exception();
    }

    @Override
    public void haunt() {
        Runnable others = GHOST.find(request).orElse(() -> {});
        Runnable ghost = faults.haunt(request);
        GHOST.set(request, () -> {
            ghost.run();
            others.run();
        });
    }

    @Override
    public void expireCaller() {
        faults.expireCaller(request);
    }

    @Override
    public void endListed(Optional<SessionId> named) {
        faults.endListed(request, named);
    }
}
