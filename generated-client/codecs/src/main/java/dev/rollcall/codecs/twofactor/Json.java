package dev.rollcall.codecs.twofactor;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a JSON text (RFC 8259) in UTF-8 whole or not at all: a member is found where it is, never where its name happens
 * to stand. Objects become maps, arrays lists, strings texts; of anything else only its {@link Literal} matters.
 */
final class Json {
    private static final int DEEPEST = 64;
    private static final Pattern LITERAL =
            Pattern.compile("true|false|null|-?(?:0|[1-9][0-9]*+)(?:\\.[0-9]++)?(?:[eE][+-]?[0-9]++)?");
    private static final Pattern PLAIN = Pattern.compile("[^\"\\\\\\x00-\\x1f]++");
    private static final String ESCAPES = "\"\\/bfnrt";
    private static final String ESCAPED = "\"\\/\b\f\n\r\t";

    private final String text;
    private int at;
    private int depth;

    private Json(String text) {
        this.text = text;
    }

    /** The value in these bytes, empty if they are no JSON text or one with more than 64 levels. */
    static Optional<Object> read(byte[] body) {
        try {
            ByteBuffer bytes = ByteBuffer.wrap(body);
            Json json =
                    new Json(StandardCharsets.UTF_8.newDecoder().decode(bytes).toString());
            Object value = json.value();
            return json.sees() == 0 && json.at == json.text.length() ? Optional.of(value) : Optional.empty();
        } catch (NoJson | CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private Object value() throws NoJson {
        return switch (sees()) {
            case '{' -> object();
            case '[' -> array();
            case '"' -> string();
            default -> new Literal(matched(LITERAL));
        };
    }

    private Map<String, Object> object() throws NoJson {
        Map<String, Object> members = new HashMap<>();
        open('{');
        for (boolean more = !closes('}'); more; more = !closes('}')) {
            separated(members.isEmpty());
            String name = string();
            step(':');
            members.put(name, value());
        }
        return members;
    }

    private List<Object> array() throws NoJson {
        List<Object> items = new ArrayList<>();
        open('[');
        for (boolean more = !closes(']'); more; more = !closes(']')) {
            separated(items.isEmpty());
            items.add(value());
        }
        return items;
    }

    private String string() throws NoJson {
        step('"');
        StringBuilder read = new StringBuilder();
        while (at < text.length() && text.charAt(at) != '"') {
            read.append(text.charAt(at) == '\\' ? escaped() : matched(PLAIN));
        }
        step('"');
        return read.toString();
    }

    private char escaped() throws NoJson {
        String escape = text.substring(at, Math.min(text.length(), at + 6));
        int known = escape.length() > 1 ? ESCAPES.indexOf(escape.charAt(1)) : -1;
        if (known >= 0) {
            at += 2;
            return ESCAPED.charAt(known);
        }
        if (!escape.matches("\\\\u[0-9a-fA-F]{4}")) {
            throw new NoJson();
        }
        at += 6;
        return (char) Integer.parseInt(escape.substring(2), 16);
    }

    private String matched(Pattern pattern) throws NoJson {
        Matcher matcher = pattern.matcher(text).region(at, text.length());
        if (!matcher.lookingAt()) {
            throw new NoJson();
        }
        at = matcher.end();
        return matcher.group();
    }

    private void open(char bracket) throws NoJson {
        step(bracket);
        if (++depth > DEEPEST) {
            throw new NoJson();
        }
    }

    private boolean closes(char bracket) throws NoJson {
        if (sees() != bracket) {
            return false;
        }
        step(bracket);
        depth--;
        return true;
    }

    private void separated(boolean first) throws NoJson {
        if (!first) {
            step(',');
        }
        sees();
    }

    private void step(char expected) throws NoJson {
        if (sees() != expected) {
            throw new NoJson();
        }
        at++;
    }

    /** What comes next after white space, 0 at the end. */
    private char sees() {
        while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at < text.length() ? text.charAt(at) : 0;
    }

    /** A number, a truth value or null. */
    record Literal(String text) {}

    private static final class NoJson extends Exception {
        private static final long serialVersionUID = 1L;

        NoJson() {
            super(null, null, false, false);
        }
    }
}
