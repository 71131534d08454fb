package dev.rollcall.fault;

/** A call within its turn, before the product's rules are asked. Belongs to one call. */
public interface Scene {

    /**
     * Ends the call with the product's refusal. Nothing changes in the product's state.
     *
     * @throws RuntimeException that carries the refusal
     */
    void refuse(Refusal refusal);

    /** Lets the list that is asked for show one session more, and nothing else know of it. */
    void haunt();
}
