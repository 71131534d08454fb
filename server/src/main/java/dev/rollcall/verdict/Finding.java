package dev.rollcall.verdict;

import dev.rollcall.contract.Exchange;
import dev.rollcall.contract.Violation;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is to be said of one exchange, once somebody has found out: when the same is said again, nobody needs to find it out
 * once more. Thread-safe.
 */
public final class Finding {
    private final Optional<List<Violation>> ofRequest;
    private volatile @Nullable Assessment known;

    /**
     * Nothing is known yet.
     *
     * @param ofRequest but what was said of the request before, if a judge was asked
     */
    public Finding(Optional<List<Violation>> ofRequest) {
        this.ofRequest = ofRequest;
    }

    /** What was said of the request before there was an answer. */
    Optional<List<Violation>> ofRequest() {
        return ofRequest;
    }

    /** What was found out, if somebody has. */
    Optional<Assessment> known() {
        return Optional.ofNullable(known);
    }

    /** Finds it out, unless somebody has. Two threads may well do so at once; both come to the same. */
    Assessment by(Assessor assessor, Exchange exchange) {
        Assessment before = known;
        if (before != null) {
            return before;
        }
        Assessment found = assessor.exchange(exchange, ofRequest);
        known = found;
        return found;
    }
}
