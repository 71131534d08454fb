package dev.rollcall.contract.judge;

import dev.rollcall.contract.ContractNode;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;

/** One security scheme of a contract, and whether a request satisfies it. */
final class SecurityScheme {
    private final String name;
    private final ContractNode node;

    SecurityScheme(String name, ContractNode node) {
        this.name = name;
        this.node = node;
    }

    /** How the credentials of a scheme are. */
    enum State {
        MISSING,
        MALFORMED,
        THERE
    }

    String name() {
        return name;
    }

    /** What a caller has to send. */
    String wanted() {
        return switch (node.text("type", "")) {
            case "apiKey" ->
                "the " + node.text("in", "") + " " + (isIn("query") ? "parameter " : "") + "'" + node.text("name", "")
                        + "'";
            case "http" -> "'Authorization: " + node.text("scheme", "") + " …'";
            default -> "'Authorization: Bearer …'";
        };
    }

    State state(Target target) {
        if (node.text("type", "").equals("apiKey")) {
            List<String> values = target.values(node.text("in", ""), node.text("name", ""));
            return values.stream().anyMatch(value -> !value.isBlank()) ? State.THERE : State.MISSING;
        }
        String scheme = node.text("type", "").equals("http") ? node.text("scheme", "") : "bearer";
        State best = State.MISSING;
        for (String value : target.message().header("Authorization")) {
            State state = authorization(scheme.toLowerCase(Locale.ROOT), value.strip());
            best = state.compareTo(best) > 0 ? state : best;
        }
        return best;
    }

    private boolean isIn(String place) {
        return node.text("in", "").equals(place);
    }

    /** RFC 9110, section 11.1: the scheme's name in any case. */
    private static State authorization(String scheme, String value) {
        int space = value.indexOf(' ');
        String word = (space < 0 ? value : value.substring(0, space)).toLowerCase(Locale.ROOT);
        if (!word.equals(scheme)) {
            return State.MISSING;
        }
        String credentials = space < 0 ? "" : value.substring(space).strip();
        boolean right = switch (scheme) {
            case "basic" -> isBasic(credentials);
            case "bearer" -> credentials.matches("[A-Za-z0-9._~+/-]+=*");
            default -> !credentials.isEmpty();
        };
        return right ? State.THERE : State.MALFORMED;
    }

    /** RFC 7617: a user name and a password with a colon between them, in base64. */
    private static boolean isBasic(String credentials) {
        try {
            byte[] bytes = Base64.getDecoder().decode(credentials);
            return new String(bytes, StandardCharsets.UTF_8).indexOf(':') >= 0;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
