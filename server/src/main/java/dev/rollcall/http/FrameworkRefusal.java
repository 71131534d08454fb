package dev.rollcall.http;

import java.util.Set;

/**
 * Something a product refuses before any of its own rules is asked. The framework never speaks to a caller: the
 * product finds the words.
 *
 * @param kind what is wrong
 * @param detail for {@link Kind#UNREADABLE_BODY} and {@link Kind#BAD_PARAMETER} what is wrong with it, for
 *     {@link Kind#CRASH} the id under which the log tells more, else empty
 * @param allowed for {@link Kind#NO_SUCH_METHOD} the methods that the path knows, else empty
 */
public record FrameworkRefusal(Kind kind, String detail, Set<String> allowed) {

    public FrameworkRefusal {
        allowed = Set.copyOf(allowed);
    }

    static FrameworkRefusal of(Kind kind) {
        return new FrameworkRefusal(kind, "", Set.of());
    }

    static FrameworkRefusal of(Kind kind, String detail) {
        return new FrameworkRefusal(kind, detail, Set.of());
    }

    /** What can be wrong. */
    public enum Kind {
        /** No operation has this path. */
        NO_SUCH_PATH,
        /** The path is known, but not with this method. */
        NO_SUCH_METHOD,
        /** The operation needs a caller and nobody valid has called. */
        NOT_LOGGED_IN,
        /** A parameter cannot be read as its type. */
        BAD_PARAMETER,
        /** The body is not what its Content-Type says, or cannot be read as the operation's model. */
        UNREADABLE_BODY,
        /** The Content-Type of the body is none that the operation reads. */
        UNKNOWN_MEDIA_TYPE,
        /** The body has more bytes than the server takes. */
        BODY_TOO_LARGE,
        /** The request line or the headers are no HTTP. */
        UNREADABLE_REQUEST,
        /** A fault of ours. */
        CRASH
    }
}
