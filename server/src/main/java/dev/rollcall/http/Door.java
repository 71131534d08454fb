package dev.rollcall.http;

import java.util.Objects;
import org.glassfish.grizzly.http.HttpRequestPacket;

/**
 * Through which socket a request came: the one of all products, or the one of a single product that sits at its root.
 *
 * @param prefix what stands in front of every path that comes through it: empty, or the first segment of the product's
 *     mount with its leading slash
 */
public record Door(String prefix) {
    /** The socket of all products. */
    public static final Door OF_ALL = new Door("");

    private static final String ATTRIBUTE = "rollcall.door";

    /** The socket of the product whose mount begins with this segment. */
    public static Door of(String segment) {
        return new Door("/" + segment);
    }

    /** Whether only one product lies behind it. */
    boolean isOwn() {
        return !prefix.isEmpty();
    }

    /** Whether that product is the one. */
    boolean leadsTo(Mount mount) {
        return (mount.path() + "/").startsWith(prefix + "/");
    }

    void mark(HttpRequestPacket request) {
        request.setAttribute(ATTRIBUTE, this);
    }

    static Door of(HttpRequestPacket request) {
        return (Door) Objects.requireNonNullElse(request.getAttribute(ATTRIBUTE), OF_ALL);
    }
}
