package dev.rollcall.fault;

import dev.rollcall.session.SessionId;
import java.util.Optional;

/** What a call is, as far as it is known. Belongs to one call. */
public interface Occasion {

    /** The name of the product, as in options and paths. */
    String product();

    /** The {@code operationId}; empty if the path has none. */
    Optional<String> operation();

    /** Whether the account of that name calls, or tries to log in. */
    boolean isBy(String account);

    /** The session that makes the call; empty if none does. */
    Optional<SessionId> session();

    /** Whether there is an answer already, and it has a body that goes to the caller. */
    boolean hasBody();

    /** Whether the product can let a fault of this kind happen to the operation. */
    boolean hasWordsFor(String kind);
}
