package dev.rollcall.contract;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which names stand for secrets, wherever they name a value: header, parameter, cookie, member, element or attribute. The one
 * list for whoever shows or writes down what was said. Immutable.
 */
public final class SecretNames {
    /** What makes a secret of every name that holds it, as names are compared. */
    public static final List<String> PARTS = List.of(
            "token",
            "passw",
            "secret",
            "apikey",
            "credential",
            "authorization",
            "cookie",
            "sessionid",
            "2facode",
            "otp");

    /** What is a secret as a whole name alone, as names are compared. */
    public static final Set<String> WORDS = Set.of("pass", "pwd", "code", "digest", "session", "resume");

    private final Set<String> ofSchemes;

    /** Those of everybody, and what this contract's security schemes are called. */
    public SecretNames(Contract contract) {
        this.ofSchemes = contract.root().member("components").member("securitySchemes").members().values().stream()
                .map(scheme -> plain(scheme.text("name", "")))
                .filter(name -> !name.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether values of that name must not be shown. */
    public boolean contains(String name) {
        String plain = plain(name);
        return ofSchemes.contains(plain)
                || WORDS.contains(plain)
                || PARTS.stream().anyMatch(plain::contains);
    }

    /** Names are compared without their case, hyphens and underscores. */
    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replace("-", "").replace("_", "");
    }
}
