package dev.rollcall.contract.judge;

import com.fasterxml.jackson.databind.JsonNode;
import dev.rollcall.contract.Contract;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Knows which values must not be shown, and how others are shown in short. Immutable. */
final class Secrets {
    private static final int SHOWN = 80;
    private static final List<String> ENDINGS = List.of("token", "password", "passwd", "secret", "apikey", "cookie");
    private static final Set<String> NAMES =
            Set.of("authorization", "cookie2", "pass", "pwd", "code", "credentials", "digest", "resume", "session");

    private final Set<String> schemes = new HashSet<>();
    private final Set<String> queryKeys = new HashSet<>();

    Secrets(Contract contract) {
        contract.root()
                .member("components")
                .member("securitySchemes")
                .members()
                .values()
                .forEach(scheme -> {
                    schemes.add(plain(scheme.text("name", "")));
                    if (scheme.text("in", "").equals("query")) {
                        queryKeys.add(scheme.text("name", ""));
                    }
                });
        schemes.remove("");
    }

    /** Whether values of that name are secret: those of security schemes, and what sounds like one. */
    boolean isSecret(String name) {
        String plain = plain(name);
        return schemes.contains(plain)
                || NAMES.contains(plain)
                || ENDINGS.stream().anyMatch(plain::endsWith);
    }

    /** Whether a security scheme of the contract is a query parameter of that name. */
    boolean isQueryKey(String name) {
        return queryKeys.contains(name);
    }

    /** The value in at most some eighty characters; of a secret only its size. */
    static String shown(JsonNode value, boolean secret) {
        if (value.isObject()) {
            return value.isEmpty() ? "an empty object" : cut("an object with " + String.join(", ", names(value)));
        }
        if (value.isArray()) {
            return "a list of " + value.size();
        }
        if (value.isTextual()) {
            return shown(value.textValue(), secret);
        }
        return secret && !value.isNull() ? "(masked)" : cut(value.asText());
    }

    static String shown(String text, boolean secret) {
        return secret ? "(masked, " + text.length() + " characters)" : cut('"' + text + '"');
    }

    static String cut(String text) {
        String line = text.replaceAll("\\p{Cntrl}", " ");
        return line.length() <= SHOWN ? line : line.substring(0, SHOWN - 1) + "…";
    }

    private static Set<String> names(JsonNode object) {
        Set<String> names = new LinkedHashSet<>();
        object.fieldNames().forEachRemaining(name -> {
            if (names.size() < 10) {
                names.add(name);
            }
        });
        return names;
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replace("-", "").replace("_", "");
    }
}
