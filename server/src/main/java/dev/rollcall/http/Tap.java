package dev.rollcall.http;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.glassfish.grizzly.Buffer;
import org.glassfish.grizzly.Connection;
import org.glassfish.grizzly.Grizzly;
import org.glassfish.grizzly.attributes.Attribute;
import org.glassfish.grizzly.http.server.Request;
import org.glassfish.grizzly.http.server.Response;
import org.jspecify.annotations.Nullable;

/**
 * The end of one connection through which answers leave. Closed, it collects the bytes of one answer, which are then let go as a
 * fault wishes. Belongs to one call at a time, since a connection answers its calls one after the other.
 */
final class Tap {
    private static final Attribute<Tap> ATTRIBUTE =
            Grizzly.DEFAULT_ATTRIBUTE_BUILDER.createAttribute("rollcall.tap", Tap::new);

    private @Nullable BentAnswer answer;
    private final ByteArrayOutputStream held = new ByteArrayOutputStream();

    private Tap() {}

    static Tap of(Connection<?> connection) {
        return ATTRIBUTE.get(connection);
    }

    /** The tap of a connection that a fault has ever closed; null if none has. */
    static @Nullable Tap closed(Connection<?> connection) {
        Tap tap = ATTRIBUTE.peek(connection);
        return tap != null && tap.answer != null ? tap : null;
    }

    /** Closes the tap until the answer is made. */
    void hold(BentAnswer bent) {
        answer = bent;
    }

    /** Keeps a part of the answer. */
    void collect(Buffer part) {
        byte[] bytes = new byte[part.remaining()];
        part.get(bytes);
        held.writeBytes(bytes);
    }

    /** Lets the answer go, if it was held. */
    void open(Request request, Response response, Releases releases) {
        BentAnswer bent = answer;
        if (bent != null) {
            writeOut(response);
            byte[] bytes = bent.sending().bytes().apply(held.toByteArray());
            held.reset();
            answer = null;
            releases.begin(new Release(request, response, bytes, bent, releases));
        }
    }

    /** The last bytes are made only now. To finish the answer would end its connection, or let it count as idle. */
    private static void writeOut(Response response) {
        try {
            response.getOutputStream().close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
