package dev.rollcall.api;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;

/** Writes {@code curl} commands that a shell reads as they are meant, whatever is in them. */
public final class ShellCommand {
    private ShellCommand() {}

    /**
     * A GET that asks for JSON.
     *
     * @param url in percent-encoding where that is needed
     */
    public static String get(String url) {
        return "curl -H 'Accept: application/json' " + quoted(url);
    }

    /**
     * A POST of JSON that asks for JSON.
     *
     * @param body texts by name
     */
    public static String post(String url, Map<String, String> body) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        body.forEach(json::put);
        return "curl -H 'Accept: application/json' -H 'Content-Type: application/json' -d " + quoted(json.toString())
                + " " + quoted(url);
    }

    private static String quoted(String text) {
        return "'" + text.replace("'", "'\\''") + "'";
    }
}
