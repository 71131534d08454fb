package dev.rollcall.codecs.php;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.rollcall.codecs.corpus.Described;
import dev.rollcall.codecs.corpus.Repaired;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Writes down what random payloads mean here, for the codecs of other languages to agree. */
class RandomCorpusTest {
    private static final int PAYLOADS = 4000;
    private static final int SEED = 20_260_304;

    @Test
    void isWrittenForOtherLanguages() throws IOException {
        RandomValues values = new RandomValues(SEED);
        Random random = new Random(SEED);
        ArrayNode all = JsonNodeFactory.instance.arrayNode();
        int sound = 0;

        for (int number = 0; number < PAYLOADS; number++) {
            byte[] payload = values.session().encode();
            ObjectNode meaning = meaning(number % 4 == 0 ? payload : RandomSessionTest.damage(payload, random));
            sound += meaning.get("faults").isEmpty() ? 1 : 0;
            all.add(meaning);
        }

        Files.writeString(Path.of("target", "random-corpus.json"), all.toString());
        assertThat(sound).isBetween(PAYLOADS / 4, PAYLOADS * 3 / 4);
    }

    private static ObjectNode meaning(byte[] payload) {
        PhpDiagnosis diagnosis = PhpSession.diagnose(payload);
        ObjectNode meaning = JsonNodeFactory.instance.objectNode();
        meaning.putObject("payload").put("latin1", new String(payload, StandardCharsets.ISO_8859_1));
        try {
            PhpSession.decode(payload);
            meaning.putNull("refusal");
        } catch (PhpSyntaxException refusal) {
            meaning.set("refusal", Described.fault(refusal.fault()));
        }
        meaning.set("faults", Described.faults(diagnosis.faults()));
        diagnosis
                .session()
                .ifPresentOrElse(
                        session -> meaning.set("entries", Described.entries(session)),
                        () -> meaning.putNull("entries"));
        return meaning.set("repaired", Repaired.payload(diagnosis));
    }
}
