package dev.rollcall.api.joomla;

import com.fasterxml.jackson.databind.JsonNode;
import dev.rollcall.codecs.php.PhpArray;
import dev.rollcall.codecs.php.PhpBool;
import dev.rollcall.codecs.php.PhpEntry;
import dev.rollcall.codecs.php.PhpInt;
import dev.rollcall.codecs.php.PhpMember;
import dev.rollcall.codecs.php.PhpNull;
import dev.rollcall.codecs.php.PhpObject;
import dev.rollcall.codecs.php.PhpPair;
import dev.rollcall.codecs.php.PhpString;
import dev.rollcall.codecs.php.PhpValue;
import dev.rollcall.world.WorldEntry;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.StreamSupport;

/** What a world file tells of the things that components and extensions have left in a session: JSON for PHP's values. */
final class FiledExtras {
    private static final Set<String> OWN = Set.of("__default", "joomla");

    private FiledExtras() {}

    /** Tells the section what cannot be in it: names with which PHP could not write the session. */
    static void check(WorldEntry session) {
        boolean hidden = session.anything("components").stream().anyMatch(FiledExtras::hasHiddenName);
        if (hidden) {
            session.complain("components", "names that do not begin with U+0000", "one that does");
        }
        boolean odd = session.anything("extensions").stream()
                .flatMap(extensions -> extensions.properties().stream())
                .map(Map.Entry::getKey)
                .anyMatch(name -> name.isEmpty() || name.contains("|") || OWN.contains(name));
        if (odd) {
            session.complain("extensions", "names without `|`, and not Joomla's own", "another one");
        }
    }

    private static boolean hasHiddenName(JsonNode value) {
        return value.properties().stream().anyMatch(member -> member.getKey().startsWith("\0"))
                || StreamSupport.stream(value.spliterator(), false).anyMatch(FiledExtras::hasHiddenName);
    }

    /** What is told, which may be nothing. */
    static SessionExtras of(WorldEntry session) {
        Optional<JsonNode> registry = session.anything("components");
        return new SessionExtras(
                registry.map(FiledExtras::object).orElse(SessionExtras.NONE.registry()),
                each(session.anything("marks"), PhpPair::of),
                each(session.anything("extensions"), PhpEntry::of));
    }

    private static <T> List<T> each(Optional<JsonNode> mapping, BiFunction<String, PhpValue, T> form) {
        return mapping.stream()
                .flatMap(members -> members.properties().stream())
                .map(member -> form.apply(member.getKey(), inArray(member.getValue())))
                .toList();
    }

    private static PhpObject object(JsonNode mapping) {
        List<PhpMember> members = new ArrayList<>();
        mapping.properties()
                .forEach(member -> members.add(PhpMember.ofPublic(member.getKey(), inObject(member.getValue()))));
        return new PhpObject(PhpString.of("stdClass"), members);
    }

    private static PhpValue inObject(JsonNode value) {
        if (value.isObject()) {
            return object(value);
        }
        return value.isArray() ? list(value, true) : scalar(value);
    }

    private static PhpValue inArray(JsonNode value) {
        if (value.isObject()) {
            return new PhpArray(each(Optional.of(value), PhpPair::of));
        }
        return value.isArray() ? list(value, false) : scalar(value);
    }

    private static PhpArray list(JsonNode list, boolean ofObjects) {
        PhpValue[] values = new PhpValue[list.size()];
        Arrays.setAll(values, i -> ofObjects ? inObject(list.path(i)) : inArray(list.path(i)));
        return PhpArray.list(values);
    }

    private static PhpValue scalar(JsonNode value) {
        if (value.isNull()) {
            return PhpNull.NULL;
        }
        if (value.isBoolean()) {
            return new PhpBool(value.booleanValue());
        }
        return value.isTextual() ? PhpString.of(value.textValue()) : new PhpInt(value.longValue());
    }
}
