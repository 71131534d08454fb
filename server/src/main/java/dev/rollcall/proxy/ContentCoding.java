package dev.rollcall.proxy;

import dev.rollcall.contract.Body;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

/** Takes content codings off the copy of a body; what passes keeps them. */
final class ContentCoding {
    /** Beyond this a small body that grows so large is a bomb. */
    private static final int LARGEST = 64 << 20;

    private ContentCoding() {}

    /**
     * The body as it was before it was coded; empty if nobody here can tell.
     *
     * @param codings the values of {@code Content-Encoding}
     */
    static Optional<Body> takenOff(Body body, List<String> codings) {
        try {
            return decoded(body, codings);
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Whether the body is said to be in codings that are known here, and is not. */
    static boolean isFalse(Body body, List<String> codings) {
        try {
            decoded(body, codings);
            return false;
        } catch (IOException e) {
            return true;
        }
    }

    private static Optional<Body> decoded(Body body, List<String> codings) throws IOException {
        List<String> steps = new ArrayList<>();
        codings.forEach(
                value -> steps.addAll(List.of(value.toLowerCase(Locale.ROOT).split("\\s*,\\s*"))));
        // The last one was put on last.
        Collections.reverse(steps);
        Optional<Body> plain = Optional.of(body);
        for (String step : steps) {
            if (plain.isPresent() && !plain.get().isEmpty()) {
                plain = decoded(plain.get(), step.strip());
            }
        }
        return plain;
    }

    private static Optional<Body> decoded(Body body, String coding) throws IOException {
        return switch (coding) {
            case "", "identity" -> Optional.of(body);
            case "gzip", "x-gzip" -> read(body, GZIPInputStream::new);
            case "deflate" -> inflated(body);
            default -> Optional.empty();
        };
    }

    /** Many servers leave out the frame that the word asks for. */
    private static Optional<Body> inflated(Body body) throws IOException {
        try {
            return read(body, InflaterInputStream::new);
        } catch (IOException e) {
            return read(body, in -> new InflaterInputStream(in, new Inflater(true)));
        }
    }

    /** How a coding is read. */
    private interface Reader {
        InputStream over(InputStream coded) throws IOException;
    }

    private static Optional<Body> read(Body body, Reader reader) throws IOException {
        try (InputStream in = reader.over(body.stream())) {
            byte[] plain = in.readNBytes(LARGEST + 1);
            return plain.length > LARGEST ? Optional.empty() : Optional.of(Body.of(plain));
        }
    }
}
