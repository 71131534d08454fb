package dev.rollcall.contract;

import java.util.Locale;

/**
 * Where something stands in a message.
 *
 * @param part which part of the message
 * @param path in a body the JSON pointer or the XPath, empty for the body as a whole; elsewhere the name of the parameter,
 *     header or scheme, empty if there is none
 * @param line in the body, counted from 1; 0 if there are no lines
 * @param column in that line, in characters, counted from 1; 0 if there are no lines
 */
public record MessagePlace(Part part, String path, int line, int column) {

    /** The parts of a message. */
    public enum Part {
        /** Method and target, or status: what the first line says. */
        START_LINE,
        PATH,
        QUERY,
        HEADER,
        COOKIE,
        CREDENTIALS,
        BODY
    }

    public MessagePlace {
        if (line < 0 || column < 0) {
            throw new IllegalArgumentException("No place in a message: " + line + ":" + column);
        }
    }

    /** A place that has no lines. */
    public static MessagePlace of(Part part, String path) {
        return new MessagePlace(part, path, 0, 0);
    }

    @Override
    public String toString() {
        String name = part.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return name
                + (path.isEmpty() ? "" : " " + path)
                + (line == 0 ? "" : " (line " + line + ", column " + column + ")");
    }
}
