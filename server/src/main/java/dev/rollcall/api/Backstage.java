package dev.rollcall.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.rollcall.session.SessionId;
import java.util.List;
import java.util.Optional;

/**
 * What can be seen of the state of one product, and done to it, past the product's own API. Thread-safe, as the rules are;
 * who needs several steps to be one takes the product's turn.
 *
 * @param <S> the product's rules, with the state of one sandbox in them
 */
public interface Backstage<S> {

    /**
     * The whole state as a section of a world file, without its settings: read back into a sandbox with the same clock and
     * the same chance, it answers every call as this one would have, byte for byte.
     */
    ObjectNode write(S rules);

    /**
     * Ends an open session at once, as if the product had ended it.
     *
     * @return whether there was an open one of that id
     */
    boolean end(S rules, SessionId session);

    /**
     * Lets a session be as if its time had run out just now: it is refused from now on, but nobody logged out.
     *
     * @return whether there was one of that id that was good until now
     */
    boolean expire(S rules, SessionId session);

    /**
     * The second factors that would be accepted from an account now.
     *
     * @param account the name to log in with, as the product compares names
     * @return empty if there is no such account; an empty list if it has no second factor, or the product knows none
     */
    Optional<List<ReadyCode>> codes(S rules, String account);
}
