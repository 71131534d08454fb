package dev.rollcall.contract.har;

import dev.rollcall.contract.Body;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.zip.GZIPInputStream;

/** Undoes the gzip that some recorders leave on; most have taken it off, whatever the headers say. */
final class Compression {
    private static final int LARGEST = 64 * 1024 * 1024;

    private Compression() {}

    static Body undone(Body body, String contentEncoding) {
        if (!contentEncoding.toLowerCase(Locale.ROOT).contains("gzip") || !isGzip(body)) {
            return body;
        }
        try (InputStream plain = new GZIPInputStream(body.stream())) {
            byte[] bytes = plain.readNBytes(LARGEST + 1);
            return bytes.length > LARGEST ? body : Body.of(bytes);
        } catch (IOException e) {
            return body;
        }
    }

    private static boolean isGzip(Body body) {
        if (body.size() < 2) {
            return false;
        }
        byte[] bytes = body.toByteArray();
        return (bytes[0] & 0xFF) == 0x1F && (bytes[1] & 0xFF) == 0x8B;
    }
}
