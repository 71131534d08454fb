package dev.rollcall.codecs.corpus;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.rollcall.codecs.php.PhpFault;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The cases that the codecs of every language have to agree on; `corpus/README.md` tells how they are written. */
public final class Corpus {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private Corpus() {}

    /** All cases of a file. */
    public static Stream<JsonNode> cases(String file) {
        try {
            JsonNode all = MAPPER.readTree(Path.of("corpus", file + ".json").toFile());
            return StreamSupport.stream(all.spliterator(), false);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The bytes that are meant: a text's UTF-8, one byte for each character of {@code latin1}, or texts and how often. */
    public static byte[] bytes(JsonNode described) {
        if (described.isTextual()) {
            return described.asText().getBytes(StandardCharsets.UTF_8);
        }
        if (described.has("latin1")) {
            return described.get("latin1").asText().getBytes(StandardCharsets.ISO_8859_1);
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (JsonNode part : described.get("parts")) {
            String text = part.get(0).asText().repeat(part.get(1).asInt());
            out.writeBytes(text.getBytes(StandardCharsets.UTF_8));
        }
        return out.toByteArray();
    }

    static PhpFault fault(JsonNode fault) {
        return new PhpFault(
                fault.get("offset").asInt(),
                fault.get("path").asText(),
                fault.get("expected").asText(),
                fault.get("received").asText());
    }
}
