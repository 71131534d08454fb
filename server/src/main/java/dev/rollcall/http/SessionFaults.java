package dev.rollcall.http;

import dev.rollcall.fault.Refusal;
import dev.rollcall.sandbox.Sandbox;
import dev.rollcall.session.SessionId;
import dev.rollcall.session.UserId;
import jakarta.ws.rs.container.ContainerRequestContext;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * How faults in the language of sessions look in one product. All but {@link #words} and {@link #account} is asked within the
 * product's turn. Thread-safe.
 */
public interface SessionFaults {

    /** By the kind of the fault, the operations that it can happen to: those whose contract lists what is said then. */
    Map<String, Set<String>> words();

    /** The account that has this name to log in with. */
    Optional<UserId> account(Sandbox sandbox, String name);

    /** Who calls; at a login, who is named there. */
    Optional<UserId> caller(ContainerRequestContext request);

    /** The session that makes the call. */
    Optional<SessionId> session(ContainerRequestContext request);

    /** What the product says to this call. */
    Failure refusal(Refusal refusal, ContainerRequestContext request);

    /**
     * Lets the list that is asked for hold one session more.
     *
     * @return how to let it be gone again
     */
    Runnable haunt(ContainerRequestContext request);

    /** Lets the session that makes the call be as if its time had run out. */
    void expireCaller(ContainerRequestContext request);

    /**
     * Ends a session.
     *
     * @param named which one; if empty, the newest open one that can be listed and does not make the call
     */
    void endListed(ContainerRequestContext request, Optional<SessionId> named);
}
