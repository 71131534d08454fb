package dev.rollcall.http;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What the mock has to say beside an answer. Belongs to one call and so to one thread at a time. */
final class Remarks {
    static final RequestProperty<Remarks> OF_CALL = new RequestProperty<>("rollcall.remarks", Remarks.class);

    private final List<Preference> applied = new ArrayList<>();
    private Set<String> keys = Set.of();
    private boolean ownAnswer;

    /** The caller got what it preferred. */
    void applied(Preference preference) {
        applied.add(preference);
    }

    /** The request broke the contract in these ways. */
    void broken(Set<String> violationKeys) {
        keys = violationKeys;
    }

    /** The answer is the mock's, not the product's. */
    void ownAnswer() {
        ownAnswer = true;
    }

    boolean isOwnAnswer() {
        return ownAnswer;
    }

    List<Preference> applied() {
        return applied;
    }

    Set<String> keys() {
        return keys;
    }
}
