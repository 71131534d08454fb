package dev.rollcall.contract.judge;

import dev.rollcall.contract.Violation.Severity;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The keywords of schemas that a value can break. */
public enum SchemaKeyword {
    TYPE("type"),
    ENUM("enum"),
    FORMAT("format"),
    PATTERN("pattern"),
    MIN_LENGTH("minLength"),
    MAX_LENGTH("maxLength"),
    MINIMUM("minimum"),
    MAXIMUM("maximum"),
    MULTIPLE_OF("multipleOf"),
    REQUIRED("required"),
    ADDITIONAL_PROPERTIES("additionalProperties"),
    MIN_PROPERTIES("minProperties"),
    MAX_PROPERTIES("maxProperties"),
    MIN_ITEMS("minItems"),
    MAX_ITEMS("maxItems"),
    UNIQUE_ITEMS("uniqueItems"),
    ONE_OF("oneOf"),
    ANY_OF("anyOf"),
    NOT("not"),
    DISCRIMINATOR("discriminator"),
    READ_ONLY("readOnly"),
    WRITE_ONLY("writeOnly");

    private static final Map<String, SchemaKeyword> BY_WORD =
            Arrays.stream(values()).collect(Collectors.toMap(SchemaKeyword::word, Function.identity()));

    private final String word;

    SchemaKeyword(String word) {
        this.word = word;
    }

    /** As it stands in schemas. */
    public String word() {
        return word;
    }

    /** The last part of the violation's key. */
    public String key() {
        return word.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }

    /** A SHOULD of the specification is a warning. */
    public Severity severity() {
        return this == READ_ONLY || this == WRITE_ONLY ? Severity.WARNING : Severity.ERROR;
    }

    static Optional<SchemaKeyword> of(String word) {
        return Optional.ofNullable(BY_WORD.get(word));
    }
}
