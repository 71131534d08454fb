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
        List<String> steps = new ArrayList<>();
        codings.forEach(
                value -> steps.addAll(List.of(value.toLowerCase(Locale.ROOT).split("\\s*,\\s*"))));
        // The last one was put on last.
        Collections.reverse(steps);
        Optional<Body> plain = Optional.of(body);
        for (String step : steps) {
            plain = plain.flatMap(each -> each.isEmpty() ? Optional.of(each) : takenOff(each, step.strip()));
        }
        return plain;
    }

    private static Optional<Body> takenOff(Body body, String coding) {
        return switch (coding) {
            case "", "identity" -> Optional.of(body);
            case "gzip", "x-gzip" -> read(body, GZIPInputStream::new);
            case "deflate" ->
                read(body, InflaterInputStream::new)
                        .or(() -> read(body, in -> new InflaterInputStream(in, new Inflater(true))));
            default -> Optional.empty();
        };
    }

    /** How a coding is read. */
    private interface Reader {
        InputStream over(InputStream coded) throws IOException;
    }

    private static Optional<Body> read(Body body, Reader reader) {
        try (InputStream in = reader.over(body.stream())) {
            byte[] plain = in.readNBytes(LARGEST + 1);
            return plain.length > LARGEST ? Optional.empty() : Optional.of(Body.of(plain));
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
