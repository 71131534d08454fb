package dev.rollcall.codecs.corpus;

import com.fasterxml.jackson.databind.JsonNode;
import dev.rollcall.codecs.php.PhpArray;
import dev.rollcall.codecs.php.PhpBool;
import dev.rollcall.codecs.php.PhpCustom;
import dev.rollcall.codecs.php.PhpDouble;
import dev.rollcall.codecs.php.PhpEntry;
import dev.rollcall.codecs.php.PhpEnum;
import dev.rollcall.codecs.php.PhpInt;
import dev.rollcall.codecs.php.PhpKey;
import dev.rollcall.codecs.php.PhpMember;
import dev.rollcall.codecs.php.PhpNull;
import dev.rollcall.codecs.php.PhpObject;
import dev.rollcall.codecs.php.PhpPair;
import dev.rollcall.codecs.php.PhpReference;
import dev.rollcall.codecs.php.PhpSession;
import dev.rollcall.codecs.php.PhpString;
import dev.rollcall.codecs.php.PhpValue;
import dev.rollcall.codecs.php.PhpVisibility;
import java.util.ArrayList;
import java.util.List;

/** The values that the words of the corpus stand for. */
final class Made {
    private Made() {}

    static PhpSession session(JsonNode entries) {
        List<PhpEntry> made = new ArrayList<>();
        entries.forEach(entry -> made.add(new PhpEntry(string(entry.get(0)), value(entry.get(1)))));
        return PhpSession.of(made);
    }

    static PhpValue value(JsonNode described) {
        if (described.isNull()) {
            return PhpNull.NULL;
        } else if (described.isBoolean()) {
            return new PhpBool(described.asBoolean());
        } else if (described.isIntegralNumber()) {
            return new PhpInt(described.asLong());
        } else if (described.isTextual() || described.has("latin1")) {
            return string(described);
        } else if (described.has("array") || described.has("object")) {
            return container(described);
        }
        return rare(described);
    }

    private static PhpValue rare(JsonNode described) {
        if (described.has("int")) {
            return new PhpInt(Long.parseLong(described.get("int").asText()));
        } else if (described.has("double")) {
            String text = described.get("double").asText();
            return new PhpDouble(
                    Double.parseDouble(text.replace("INF", "Infinity").replace("NAN", "NaN")));
        } else if (described.has("custom")) {
            return new PhpCustom(string(described.get("custom")), string(described.get("payload")));
        } else if (described.has("enum")) {
            return new PhpEnum(string(described.get("enum")), string(described.get("case")));
        }
        return described.has("r")
                ? new PhpReference(PhpReference.Kind.OBJECT, described.get("r").asInt())
                : new PhpReference(
                        PhpReference.Kind.VARIABLE, described.get("R").asInt());
    }

    private static PhpValue container(JsonNode described) {
        if (described.has("array")) {
            List<PhpPair> pairs = new ArrayList<>();
            described
                    .get("array")
                    .forEach(pair -> pairs.add(new PhpPair((PhpKey) value(pair.get(0)), value(pair.get(1)))));
            return new PhpArray(pairs);
        }
        List<PhpMember> members = new ArrayList<>();
        described
                .get("members")
                .forEach(member -> members.add(new PhpMember(
                        new PhpVisibility(string(member.get(0))), string(member.get(1)), value(member.get(2)))));
        return new PhpObject(string(described.get("object")), members);
    }

    private static PhpString string(JsonNode described) {
        return PhpString.of(Corpus.bytes(described));
    }
}
