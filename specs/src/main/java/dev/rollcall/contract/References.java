package dev.rollcall.contract;

import com.fasterxml.jackson.core.JsonPointer;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;

/** Where {@code $ref}s lead. */
final class References {
    private References() {}

    /**
     * The pointer in a reference within the file, {@code #/components/…}; it may be percent-encoded, being part of a URI.
     *
     * @throws IllegalArgumentException if it leads out of the file or is no pointer
     */
    static JsonPointer pointer(String reference) {
        if (!reference.startsWith("#")) {
            throw new IllegalArgumentException(reference + " leads to another file");
        }
        String fragment = reference.substring(1);
        // A plus sign is itself in a fragment; only forms take it for a space.
        return JsonPointer.compile(
                fragment.contains("%")
                        ? URLDecoder.decode(fragment.replace("+", "%2B"), StandardCharsets.UTF_8)
                        : fragment);
    }
}
