package dev.rollcall.http;

import java.nio.charset.StandardCharsets;
import org.glassfish.grizzly.http.util.ByteChunk;
import org.glassfish.grizzly.http.util.DataChunk;
import org.jspecify.annotations.Nullable;

/** Reads what came over the wire, one char for each byte. Grizzly's own way sets up a decoder for each text. */
final class WireText {
    private WireText() {}

    /** The text, null if there is none. */
    static @Nullable String of(DataChunk chunk) {
        if (chunk.getType() != DataChunk.Type.Bytes) {
            return chunk.toString(StandardCharsets.ISO_8859_1);
        }
        ByteChunk bytes = chunk.getByteChunk();
        return new String(bytes.getBuffer(), bytes.getStart(), bytes.getLength(), StandardCharsets.ISO_8859_1);
    }
}
