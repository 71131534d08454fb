package dev.rollcall.control;

import java.util.LinkedHashMap;
import java.util.Map;

/** An object as it was sent, with the text that it was read from: complaints about it name its lines. */
final class SentObject extends LinkedHashMap<String, Object> {
    private static final long serialVersionUID = 1L;

    private final String text;

    SentObject(String text, Map<String, Object> members) {
        super(members);
        this.text = text;
    }

    /**
     * The text that an object was read from.
     *
     * @throws IllegalStateException if it was not read here: a fault of ours, never of a caller
     */
    static String text(Map<String, Object> sent) {
        if (sent instanceof SentObject object) {
            return object.text;
        }
        throw new IllegalStateException("An object without its text");
    }
}
