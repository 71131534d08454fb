package dev.rollcall.api;

import dev.rollcall.sandbox.Sandbox;
import java.util.List;

/**
 * What a world file tells of a product, to be used only if the file has no mistakes. Thread-safe
 * then.
 *
 * @param <S> the product's rules, with the state of one sandbox in them
 */
public interface OwnWorld<S> {

    /** The rules over a fresh copy of that world. */
    S in(Sandbox sandbox);

    /** Who can log in. */
    List<ReadyAccount> readyAccounts();

    /**
     * A shell command that works when it is pasted.
     *
     * @param url where the product is mounted
     */
    String sampleCall(String url);
}
