package dev.rollcall.suite.mutation;

import dev.rollcall.contract.Violation.Side;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/** Bodies that are labelled JSON and are none, or more than one. */
final class JsonTextOperators {

    private JsonTextOperators() {}

    static List<Operator> all() {
        return List.of(
                text("JSON cut off", "RFC 8259", json -> json.substring(0, json.length() - 1)),
                text("text after the JSON", "RFC 8259", json -> json + "}"),
                text("second JSON value", "RFC 8259", json -> json + json),
                text("JSON in single quotes", "RFC 8259", json -> json.replace('"', '\'')),
                text(
                        "JSON with a trailing comma",
                        "RFC 8259",
                        json -> json.substring(0, json.length() - 1) + "," + json.substring(json.length() - 1)),
                text("words instead of JSON", "RFC 8259", json -> "<html>Bad Gateway</html>"),
                new Operator("member twice", "RFC 8259, names unique", JsonTextOperators::memberTwice),
                new Operator("no UTF-8", "RFC 8259, UTF-8", JsonTextOperators::noUtf8),
                new Operator("body missing", "requestBody.required, content", JsonTextOperators::bodyMissing));
    }

    private static Operator text(String name, String breaks, Function<String, String> corrupted) {
        return new Operator(name, breaks, message -> {
            if (!message.isJson()) {
                return List.of();
            }
            String json = message.body().utf8();
            String other = corrupted.apply(json);
            // Some documents have no quotes.
            return other.equals(json) ? List.of() : List.of(new Change("the body is corrupted", message.with(other)));
        });
    }

    private static List<Change> memberTwice(Message message) {
        if (!message.isJson() || !message.json().isObject() || message.json().isEmpty()) {
            return List.of();
        }
        String name = message.json().fieldNames().next();
        String member = "\"" + name + "\":" + message.json().get(name) + ",";
        String json = message.body().utf8().strip();
        return List.of(new Change(name + " twice", message.with("{" + member + json.substring(1))));
    }

    private static List<Change> noUtf8(Message message) {
        if (!message.isJson()) {
            return List.of();
        }
        byte[] bytes = message.body().toByteArray();
        int quote = message.body().utf8().indexOf('"');
        if (quote < 0) {
            return List.of();
        }
        byte[] broken = Arrays.copyOf(bytes, bytes.length + 1);
        System.arraycopy(bytes, quote + 1, broken, quote + 2, bytes.length - quote - 1);
        broken[quote + 1] = (byte) 0xff;
        return List.of(new Change("a byte that is no UTF-8 at " + (quote + 1), message.with(broken)));
    }

    private static List<Change> bodyMissing(Message message) {
        boolean needed = message.side() == Side.RESPONSE || message.rule().says("required");
        return message.isJson()
                        && needed
                        && !message.exchange().request().method().equals("HEAD")
                ? List.of(new Change("no body", message.with(new byte[0])))
                : List.of();
    }
}
