package dev.rollcall.http;

import dev.rollcall.contract.Violation;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A request that broke its contract. Holds no secret: what was received is masked, and the path is not kept.
 *
 * @param contract the name of the contract
 * @param operation the operation that it means, empty if it means none
 * @param violations in what ways
 */
record BrokenRequest(String contract, String operation, List<Violation> violations) {

    BrokenRequest {
        violations = List.copyOf(violations);
    }

    /** The sorts of violations, as tests and reports name them: {@code request.parameter.type}. */
    Set<String> keys() {
        Set<String> keys = new LinkedHashSet<>();
        violations.forEach(violation -> keys.add("request." + violation.key()));
        return keys;
    }

    /** What tells it from requests that are broken in other ways; the same ones at every run. */
    String id() {
        byte[] details = ViolationsPage.details(this).toString().getBytes(StandardCharsets.UTF_8);
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(details);
            return HexFormat.of().formatHex(digest, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }

    /** About how many characters it takes. */
    int size() {
        return violations.stream()
                .mapToInt(each -> 200
                        + each.where().path().length()
                        + each.expected().length()
                        + each.received().length()
                        + each.sentence().length())
                .sum();
    }
}
