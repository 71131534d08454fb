package dev.rollcall.contract.judge;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** Changes values at random: types, members, items, texts and numbers. */
final class Damage {
    private static final List<String> ODD = List.of(
            "null",
            "true",
            "0",
            "1",
            "-1",
            "4",
            "1.0",
            "0.5",
            "1e3",
            "2147483648",
            "9223372036854775807",
            "9223372036854775808",
            "-1e400",
            "\"\"",
            "\"0\"",
            "\"x\"",
            "\"true\"",
            "\"\\u0000\"",
            "\"2024-02-29T10:00:00Z\"",
            "[]",
            "[null]",
            "{}",
            "{\"a\":1}",
            "[[]]");

    private final Random random;
    private final List<JsonNode> known = new ArrayList<>();
    private final List<String> names = new ArrayList<>(List.of("a", "#", "id", "$ref"));

    Damage(Random random, Collection<List<JsonNode>> known) {
        this.random = random;
        Set<String> met = new LinkedHashSet<>();
        known.forEach(this.known::addAll);
        this.known.forEach(value -> value.fieldNames().forEachRemaining(met::add));
        names.addAll(met);
    }

    /** Some value that was written for whatever schema. */
    JsonNode any() {
        return random.nextInt(4) == 0
                ? odd()
                : known.get(random.nextInt(known.size())).deepCopy();
    }

    JsonNode of(JsonNode value) {
        JsonNode copy = value.deepCopy();
        for (int i = random.nextInt(3); i >= 0; i--) {
            copy = damaged(copy);
        }
        return copy;
    }

    private JsonNode odd() {
        return JsonText.read(ODD.get(random.nextInt(ODD.size()))).value();
    }

    private JsonNode damaged(JsonNode value) {
        if (value instanceof ObjectNode object && random.nextInt(8) > 0) {
            return members(object);
        }
        if (value instanceof ArrayNode array && random.nextInt(8) > 0) {
            return items(array);
        }
        return switch (random.nextInt(value.isContainerNode() ? 3 : 6)) {
            case 0 -> odd();
            case 1 -> any();
            case 2 ->
                random.nextBoolean()
                        ? JsonNodeFactory.instance.arrayNode().add(value)
                        : JsonNodeFactory.instance.objectNode().set(name(), value);
            default ->
                JsonText.read(value.isTextual() ? text(value.textValue()) : number(value.asText()))
                        .value();
        };
    }

    private JsonNode members(ObjectNode object) {
        List<String> own = new ArrayList<>();
        object.fieldNames().forEachRemaining(own::add);
        String one = own.isEmpty() ? name() : own.get(random.nextInt(own.size()));
        switch (random.nextInt(6)) {
            case 0 -> object.remove(one);
            case 1 -> object.set(name(), any());
            default -> object.set(one, damaged(object.path(one).isMissingNode() ? odd() : object.get(one)));
        }
        return object;
    }

    private JsonNode items(ArrayNode array) {
        int at = array.isEmpty() ? 0 : random.nextInt(array.size());
        switch (array.isEmpty() ? 1 : random.nextInt(6)) {
            case 0 -> array.remove(at);
            case 1 -> array.insert(at, any());
            case 2 -> array.insert(at, array.get(at).deepCopy());
            default -> array.set(at, damaged(array.get(at)));
        }
        return array;
    }

    private String name() {
        return names.get(random.nextInt(names.size()));
    }

    private String text(String text) {
        int at = random.nextInt(text.length() + 1);
        String more = List.of("", "0", "A", "a", " ", "\n", "-", "\uD83D\uDE00").get(random.nextInt(8));
        String changed = text.substring(0, at) + more + text.substring(Math.min(text.length(), at + random.nextInt(2)));
        return JsonNodeFactory.instance.textNode(changed).toString();
    }

    private String number(String number) {
        String changed = List.of("-" + number, number + "0", number + ".0", number + ".5", "\"" + number + "\"")
                .get(random.nextInt(5));
        return changed.matches("-?(0|[1-9][0-9]*)(\\.[0-9]+)?|\".*\"") ? changed : "7";
    }
}
