package dev.rollcall.contract.har;

import dev.rollcall.contract.Body;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The body of a recorded message as the file tells it: text, Base64, the fields of a form, or nothing but its size. */
final class HarContent {
    private final List<String> fields = new ArrayList<>();

    long size = -1;

    @Nullable
    String text;

    String encoding = "";
    String mimeType = "";

    void field(String name, String value) {
        fields.add(encoded(name) + "=" + encoded(value));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    RecordedBody sent(String type, boolean none) {
        String kept = text;
        if ((kept == null || kept.isEmpty()) && !fields.isEmpty()) {
            // Files in a form have no content here.
            return type.startsWith("multipart/")
                    ? RecordedBody.NOT_KEPT
                    : new RecordedBody(TextBytes.of(String.join("&", fields), ""), true);
        }
        return kept == null || kept.isEmpty()
                ? (none ? RecordedBody.NONE : RecordedBody.NOT_KEPT)
                : new RecordedBody(bytes(kept, type), true);
    }

    RecordedBody answered(String type, String compression, boolean none) {
        String kept = text;
        if (kept == null || kept.isEmpty()) {
            return none ? RecordedBody.NONE : RecordedBody.NOT_KEPT;
        }
        return new RecordedBody(Compression.undone(bytes(kept, type), compression), true);
    }

    private Body bytes(String kept, String type) {
        if (!encoding.equalsIgnoreCase("base64")) {
            return TextBytes.of(kept, type);
        }
        try {
            return Body.of(Base64.getMimeDecoder().decode(kept));
        } catch (IllegalArgumentException e) {
            // It says Base64 and is none: then the text is all there is.
            return TextBytes.of(kept, type);
        }
    }
}
