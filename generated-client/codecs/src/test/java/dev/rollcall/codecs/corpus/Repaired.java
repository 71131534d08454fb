package dev.rollcall.codecs.corpus;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.rollcall.codecs.JoomlaSessionData;
import dev.rollcall.codecs.php.PhpDiagnosis;
import dev.rollcall.codecs.php.PhpSession;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;

/** A payload put right in the words of the corpus: null if it could not be read, or why it cannot be written. */
public final class Repaired {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private Repaired() {}

    /** As PHP writes it. */
    public static JsonNode payload(PhpDiagnosis diagnosis) {
        return repaired(diagnosis, PhpSession::encode);
    }

    /** As Joomla keeps it. */
    static JsonNode column(PhpDiagnosis diagnosis) {
        return repaired(diagnosis, session -> JoomlaSessionData.text(session).getBytes(StandardCharsets.UTF_8));
    }

    private static JsonNode repaired(PhpDiagnosis diagnosis, Function<PhpSession, byte[]> write) {
        if (diagnosis.session().isEmpty()) {
            return JSON.nullNode();
        }
        try {
            return Described.bytes(write.apply(diagnosis.session().get()));
        } catch (IllegalArgumentException refused) {
            return JSON.objectNode().put("refused", refused.getMessage());
        }
    }
}
