package dev.rollcall.codecs.corpus;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.rollcall.codecs.php.PhpArray;
import dev.rollcall.codecs.php.PhpBool;
import dev.rollcall.codecs.php.PhpCustom;
import dev.rollcall.codecs.php.PhpDouble;
import dev.rollcall.codecs.php.PhpEntry;
import dev.rollcall.codecs.php.PhpEnum;
import dev.rollcall.codecs.php.PhpFault;
import dev.rollcall.codecs.php.PhpInt;
import dev.rollcall.codecs.php.PhpMember;
import dev.rollcall.codecs.php.PhpObject;
import dev.rollcall.codecs.php.PhpPair;
import dev.rollcall.codecs.php.PhpReference;
import dev.rollcall.codecs.php.PhpSession;
import dev.rollcall.codecs.php.PhpString;
import dev.rollcall.codecs.php.PhpValue;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Values in the words of the corpus. */
public final class Described {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final long LARGEST_SAFE = (1L << 53) - 1;

    private Described() {}

    /** Names and values of a session. */
    public static ArrayNode entries(PhpSession session) {
        ArrayNode entries = JSON.arrayNode();
        for (PhpEntry entry : session.entries()) {
            entries.addArray().add(bytes(entry.name().toByteArray())).add(value(entry.value()));
        }
        return entries;
    }

    /** What is wrong with a payload. */
    public static ArrayNode faults(List<PhpFault> faults) {
        ArrayNode all = JSON.arrayNode();
        faults.forEach(fault -> all.add(fault(fault)));
        return all;
    }

    /** One thing that is wrong. */
    public static ObjectNode fault(PhpFault fault) {
        return JSON.objectNode()
                .put("offset", fault.offset())
                .put("path", fault.path())
                .put("expected", fault.expected())
                .put("received", fault.received());
    }

    /** Bytes as the text that they are, or one character for each. */
    public static JsonNode bytes(byte[] bytes) {
        try {
            return JSON.textNode(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException notText) {
            return JSON.objectNode().put("latin1", new String(bytes, StandardCharsets.ISO_8859_1));
        }
    }

    static JsonNode value(PhpValue value) {
        if (value instanceof PhpBool bool) {
            return JSON.booleanNode(bool.value());
        } else if (value instanceof PhpInt number) {
            return whole(number.value());
        } else if (value instanceof PhpDouble decimal) {
            String serialized = new String(decimal.encode(), StandardCharsets.US_ASCII);
            return JSON.objectNode().put("double", serialized.substring(2, serialized.length() - 1));
        } else if (value instanceof PhpString string) {
            return bytes(string.toByteArray());
        } else if (value instanceof PhpArray array) {
            return array(array);
        } else if (value instanceof PhpObject object) {
            return object(object);
        }
        return rare(value);
    }

    private static JsonNode rare(PhpValue value) {
        if (value instanceof PhpCustom custom) {
            return JSON.objectNode()
                    .<ObjectNode>set("custom", string(custom.className()))
                    .set("payload", string(custom.payload()));
        } else if (value instanceof PhpEnum enumCase) {
            return JSON.objectNode()
                    .<ObjectNode>set("enum", string(enumCase.className()))
                    .set("case", string(enumCase.caseName()));
        } else if (value instanceof PhpReference reference) {
            String kind = reference.kind() == PhpReference.Kind.OBJECT ? "r" : "R";
            return JSON.objectNode().put(kind, reference.slot());
        }
        return JSON.nullNode();
    }

    private static JsonNode whole(long value) {
        return Math.abs(value) <= LARGEST_SAFE && value != Long.MIN_VALUE
                ? JSON.numberNode(value)
                : JSON.objectNode().put("int", Long.toString(value));
    }

    private static JsonNode array(PhpArray array) {
        ObjectNode described = JSON.objectNode();
        ArrayNode pairs = described.putArray("array");
        for (PhpPair pair : array.pairs()) {
            pairs.addArray().add(value(pair.key())).add(value(pair.value()));
        }
        return described;
    }

    private static JsonNode object(PhpObject object) {
        ObjectNode described = JSON.objectNode();
        described.set("object", string(object.className()));
        ArrayNode members = described.putArray("members");
        for (PhpMember member : object.members()) {
            members.addArray()
                    .add(string(member.visibility().scope()))
                    .add(string(member.name()))
                    .add(value(member.value()));
        }
        return described;
    }

    private static JsonNode string(PhpString string) {
        return bytes(string.toByteArray());
    }
}
