package dev.rollcall.contract.judge;

import dev.rollcall.contract.ContractNode;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;

/** One security scheme of a contract, and whether a request satisfies it. */
final class SecurityScheme {
    private final String name;
    private final String type;
    /** Of a key: where it is sent, and by which name. */
    private final String in;

    private final String key;
    /** By which word an {@code Authorization} begins. */
    private final String word;

    SecurityScheme(String name, ContractNode node) {
        this.name = name;
        this.type = node.text("type", "");
        this.in = node.text("in", "");
        this.key = node.text("name", "");
        this.word = type.equals("http") ? node.text("scheme", "") : "bearer";
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
        return switch (type) {
            case "apiKey" -> "the " + in + " " + (in.equals("query") ? "parameter " : "") + "'" + key + "'";
            case "http" -> "'Authorization: " + word + " …'";
            default -> "'Authorization: Bearer …'";
        };
    }

    State state(Target target) {
        State best = State.MISSING;
        if (type.equals("apiKey")) {
            for (String value : target.values(in, key)) {
                best = value.isBlank() ? best : State.THERE;
            }
            return best;
        }
        for (String value : target.message().header("Authorization")) {
            State state = authorization(word.toLowerCase(Locale.ROOT), value.strip());
            best = state.compareTo(best) > 0 ? state : best;
        }
        return best;
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
