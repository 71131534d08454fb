package dev.rollcall.contract.judge;

import com.fasterxml.jackson.databind.JsonNode;
import dev.rollcall.contract.Contract;
import dev.rollcall.contract.SecretNames;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;

/** Knows which values must not be shown, and how others are shown in short. Immutable. */
final class Secrets {
    private static final int SHOWN = 80;

    private final SecretNames names;
    private final Set<String> queryKeys = new HashSet<>();

    Secrets(Contract contract) {
        names = new SecretNames(contract);
        contract.root().member("components").member("securitySchemes").members().values().stream()
                .filter(scheme -> scheme.text("in", "").equals("query"))
                .forEach(scheme -> queryKeys.add(scheme.text("name", "")));
    }

    /** Whether values of that name are secret: those of security schemes, and what sounds like one. */
    boolean isSecret(String name) {
        return names.contains(name);
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
        return secret
                ? "(masked, " + text.length() + (text.length() == 1 ? " character)" : " characters)")
                : cut('"' + text + '"');
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
}
