package dev.rollcall.http;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.glassfish.grizzly.http.util.ByteChunk;
import org.glassfish.grizzly.http.util.DataChunk;

/** Reads what came over the wire, one char for each byte. Grizzly's own way sets up a decoder for each text. */
final class WireText {
    private WireText() {}

    /** The text, empty if there is none. */
    static String of(DataChunk chunk) {
        if (chunk.getType() != DataChunk.Type.Bytes) {
            return Objects.requireNonNullElse(chunk.toString(StandardCharsets.ISO_8859_1), "");
        }
        ByteChunk bytes = chunk.getByteChunk();
        return new String(bytes.getBuffer(), bytes.getStart(), bytes.getLength(), StandardCharsets.ISO_8859_1);
    }
}
