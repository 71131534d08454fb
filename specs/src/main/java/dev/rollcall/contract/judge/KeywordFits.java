package dev.rollcall.contract.judge;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.regex.RegularExpression;
import dev.rollcall.contract.Violation.Side;
import java.util.Set;

/** The keywords that hold no other schemas. */
final class KeywordFits {
    private static final Set<String> SILENT =
            Set.of("title", "description", "default", "example", "externalDocs", "deprecated", "xml", "nullable");

    private final Side side;
    private final Patterns patterns;

    KeywordFits(Side side, Patterns patterns) {
        this.side = side;
        this.patterns = patterns;
    }

    /** @throws IllegalArgumentException if nobody knows the keyword, or if it says what it cannot */
    Fit of(String word, JsonNode said, JsonNode schema) {
        return switch (word) {
            case "type" -> TypeFit.of(schema);
            case "enum" -> EnumFit.of(said);
            case "format" -> new FormatFit(said.asText());
            case "pattern" -> pattern(said);
            case "minimum" -> BoundFit.of(schema, true);
            case "maximum" -> BoundFit.of(schema, false);
            // Part of what minimum and maximum say.
            case "exclusiveMinimum", "exclusiveMaximum" -> Fit.ANY;
            case "multipleOf" -> new MultipleOfFit(said.decimalValue());
            case "uniqueItems" -> said.asBoolean() ? SizeFits::isUnique : Fit.ANY;
            case "discriminator" -> Fit.UNSURE;
            // Who sends what only the other side may send is warned.
            case "readOnly" -> side == Side.REQUEST ? Fit.UNSURE : Fit.ANY;
            case "writeOnly" -> side == Side.RESPONSE ? Fit.UNSURE : Fit.ANY;
            default -> SILENT.contains(word) || word.startsWith("x-") ? Fit.ANY : SizeFits.of(word, said);
        };
    }

    private Fit pattern(JsonNode said) {
        if (!said.isTextual()) {
            throw new IllegalArgumentException("A pattern must be a text");
        }
        RegularExpression pattern = patterns.getRegularExpression(said.textValue());
        return value -> !value.isTextual() || pattern.matches(value.textValue());
    }
}
