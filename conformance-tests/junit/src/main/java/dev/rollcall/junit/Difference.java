package dev.rollcall.junit;

import java.util.Arrays;
import java.util.Set;

/** The one table of what the two judges may differ in: the violations that only one of them knows, and who is right. */
enum Difference {
    ACCEPT(
            "Only the validator looks at Accept; it wants a media type that some answer has.",
            "RFC 9110, 12.5.1: \"the origin server can either honor the header field by sending a 406 response or disregard the"
                    + " header field by treating the response as if it is not subject to content negotiation\"",
            "validation.request.accept.invalid",
            "validation.request.accept.notAllowed");

    private final String reason;
    private final String decidedBy;
    private final Set<String> keys;

    Difference(String reason, String decidedBy, String... keys) {
        this.reason = reason;
        this.decidedBy = decidedBy;
        this.keys = Set.of(keys);
    }

    /** Whether the other judge may well say nothing of it. */
    static boolean explains(String key) {
        return Arrays.stream(values()).anyMatch(difference -> difference.keys.contains(key));
    }

    @Override
    public String toString() {
        return reason + " " + decidedBy;
    }
}
