package dev.rollcall.api.joomla;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.LongNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.rollcall.api.WrittenEntry;
import dev.rollcall.codecs.php.PhpArray;
import dev.rollcall.codecs.php.PhpBool;
import dev.rollcall.codecs.php.PhpEntry;
import dev.rollcall.codecs.php.PhpInt;
import dev.rollcall.codecs.php.PhpKey;
import dev.rollcall.codecs.php.PhpMember;
import dev.rollcall.codecs.php.PhpNull;
import dev.rollcall.codecs.php.PhpObject;
import dev.rollcall.codecs.php.PhpPair;
import dev.rollcall.codecs.php.PhpString;
import dev.rollcall.codecs.php.PhpValue;
import java.util.List;

/** Writes what components and extensions have left in a session, so that {@link FiledExtras} reads the same. */
final class WrittenExtras {
    private WrittenExtras() {}

    static void add(SessionExtras extras, WrittenEntry entry) {
        ObjectNode extensions = JsonNodeFactory.instance.objectNode();
        for (PhpEntry each : extras.entries()) {
            extensions.set(each.name().utf8(), value(each.value()));
        }
        entry.entry("components", members(extras.registry().members()))
                .entry("marks", pairs(extras.marks()))
                .entry("extensions", extensions);
    }

    private static JsonNode value(PhpValue value) {
        if (value instanceof PhpObject object) {
            return members(object.members());
        }
        if (value instanceof PhpArray array) {
            return isList(array) ? list(array) : pairs(array.pairs());
        }
        return scalar(value);
    }

    private static JsonNode scalar(PhpValue value) {
        if (value instanceof PhpString text) {
            return TextNode.valueOf(text.utf8());
        }
        if (value instanceof PhpInt number) {
            return LongNode.valueOf(number.value());
        }
        if (value instanceof PhpBool truth) {
            return BooleanNode.valueOf(truth.value());
        }
        if (value == PhpNull.NULL) {
            return NullNode.getInstance();
        }
        throw new IllegalStateException(
                "No world file can tell of a " + value.getClass().getSimpleName());
    }

    private static ObjectNode members(List<PhpMember> members) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        members.forEach(member -> node.set(member.name().utf8(), value(member.value())));
        return node;
    }

    private static ObjectNode pairs(List<PhpPair> pairs) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        pairs.forEach(pair -> node.set(name(pair.key()), value(pair.value())));
        return node;
    }

    private static String name(PhpKey key) {
        return key instanceof PhpInt number ? String.valueOf(number.value()) : ((PhpString) key).utf8();
    }

    /** An empty one too: among arrays it reads the same, and among objects a mapping would be one of them. */
    private static boolean isList(PhpArray array) {
        List<PhpPair> pairs = array.pairs();
        for (int i = 0; i < pairs.size(); i++) {
            if (!pairs.get(i).key().equals(new PhpInt(i))) {
                return false;
            }
        }
        return true;
    }

    private static ArrayNode list(PhpArray array) {
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        array.pairs().forEach(pair -> list.add(value(pair.value())));
        return list;
    }
}
