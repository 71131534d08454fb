package dev.rollcall.contract.judge;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads JSON by the letter, once, and says what is wrong with it as JSON. */
final class JsonText {
    /** Deeper than any sensible message, and shallow enough for every schema and every thread's stack. */
    static final int DEPTH = 400;

    private static final int DUPLICATES = 100;
    private static final JsonFactory JSON = new JsonFactoryBuilder()
            // Each distinct name would stay in a table for as long as the process lives.
            .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
            .disable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEPTH)
                    .maxStringLength(Integer.MAX_VALUE)
                    .build())
            .build();

    /**
     * Something wrong with a text as JSON.
     *
     * @param key what sort
     * @param line counted from 1
     * @param column counted from 1
     * @param detail the name of a doubled member, else empty
     */
    record Problem(MessageKey key, int line, int column, String detail) {}

    /**
     * What was read.
     *
     * @param value a {@code MissingNode} if the text is no JSON
     * @param problems in the order of the text
     */
    record Reading(JsonNode value, List<Problem> problems) {}

    private final String text;
    private final List<Problem> problems = new ArrayList<>();

    private JsonText(String text) {
        this.text = text;
    }

    static Reading read(String text) {
        return new JsonText(text).read();
    }

    private Reading read() {
        try (JsonParser parser = JSON.createParser(text)) {
            JsonNode value = parser.nextToken() == null ? MissingNode.getInstance() : value(parser);
            if (value.isMissingNode()) {
                problems.add(new Problem(MessageKey.JSON_MALFORMED, 1, 1, ""));
            } else {
                end(parser);
            }
            return new Reading(value, problems);
        } catch (StreamConstraintsException e) {
            boolean deep = e.getOriginalMessage().contains("epth");
            return unreadable(deep ? MessageKey.JSON_DEPTH : MessageKey.JSON_LIMIT, e.getLocation());
        } catch (JsonProcessingException e) {
            return unreadable(MessageKey.JSON_MALFORMED, e.getLocation());
        } catch (IOException e) {
            throw new UncheckedIOException("A text cannot fail", e);
        }
    }

    private void end(JsonParser parser) throws IOException {
        JsonLocation here = parser.currentLocation();
        try {
            if (parser.nextToken() != null) {
                here = parser.currentTokenLocation();
                problems.add(new Problem(MessageKey.JSON_TRAILING, here.getLineNr(), here.getColumnNr(), ""));
            }
        } catch (JsonProcessingException e) {
            problems.add(new Problem(MessageKey.JSON_TRAILING, here.getLineNr(), here.getColumnNr(), ""));
        }
    }

    private Reading unreadable(MessageKey key, @Nullable JsonLocation where) {
        int line = where == null ? 1 : Math.max(1, where.getLineNr());
        int column = where == null ? 1 : Math.max(1, where.getColumnNr());
        problems.add(new Problem(key, line, column, ""));
        return new Reading(MissingNode.getInstance(), problems);
    }

    private JsonNode value(JsonParser parser) throws IOException {
        JsonNodeFactory nodes = JsonNodeFactory.instance;
        return switch (parser.currentToken()) {
            case START_OBJECT -> object(parser);
            case START_ARRAY -> array(parser);
            case VALUE_STRING -> nodes.textNode(parser.getText());
            case VALUE_NUMBER_INT -> integer(parser);
            case VALUE_NUMBER_FLOAT -> nodes.numberNode(finite(parser.getDoubleValue()));
            case VALUE_TRUE -> nodes.booleanNode(true);
            case VALUE_FALSE -> nodes.booleanNode(false);
            default -> nodes.nullNode();
        };
    }

    private static JsonNode integer(JsonParser parser) throws IOException {
        return switch (parser.getNumberType()) {
            case INT -> JsonNodeFactory.instance.numberNode(parser.getIntValue());
            case LONG -> JsonNodeFactory.instance.numberNode(parser.getLongValue());
            default -> JsonNodeFactory.instance.numberNode(parser.getBigIntegerValue());
        };
    }

    /** A number beyond all that a double can hold is as large as one can be. */
    private static double finite(double value) {
        return Double.isInfinite(value) ? Math.copySign(Double.MAX_VALUE, value) : value;
    }

    private JsonNode object(JsonParser parser) throws IOException {
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            if (object.has(name) && problems.size() < DUPLICATES) {
                JsonLocation where = parser.currentTokenLocation();
                problems.add(new Problem(MessageKey.JSON_DUPLICATE_KEY, where.getLineNr(), where.getColumnNr(), name));
            }
            parser.nextToken();
            object.set(name, value(parser));
        }
        return object;
    }

    private JsonNode array(JsonParser parser) throws IOException {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            array.add(value(parser));
        }
        return array;
    }

    /** Where the values stand that these pointers lead to; a second reading, for texts that were read before. */
    static Map<String, JsonLocation> places(String text, Set<String> pointers) {
        try (JsonParser parser = JSON.createParser(text)) {
            return JsonPlaces.find(parser, pointers);
        } catch (IOException e) {
            throw new UncheckedIOException("The text was read before", e);
        }
    }
}
