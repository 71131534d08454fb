package dev.rollcall.contract.judge;

import com.fasterxml.jackson.databind.JsonNode;
import dev.rollcall.contract.Contract;
import java.util.ArrayList;
import java.util.List;

/** Says in words what a value should have been. */
final class SchemaWording {
    private final SchemaFault fault;
    private final JsonNode schema;
    private final boolean secret;

    private SchemaWording(Contract contract, SchemaFault fault, boolean secret) {
        this.fault = fault;
        String around = fault.rule().substring(0, Math.max(0, fault.rule().lastIndexOf('/')));
        this.schema = contract.root().value().at(around);
        this.secret = secret || schema.path("format").asText().equals("password");
    }

    /** @param subject what was judged, such as {@code The header 'Age' of the answer} */
    static Wording of(Contract contract, SchemaFault fault, String subject, boolean secret) {
        return new SchemaWording(contract, fault, secret).words(subject);
    }

    private Wording words(String subject) {
        String expected = expected();
        String received = Secrets.shown(fault.value(), secret);
        return new Wording(expected, received, sentence(subject, expected, received));
    }

    private String sentence(String subject, String expected, String received) {
        return switch (fault.keyword()) {
            case REQUIRED ->
                subject + " lacks the member '" + Secrets.cut(fault.detail()) + "', which the contract requires.";
            case ADDITIONAL_PROPERTIES ->
                subject + " must not be there: the contract lists all members, and not this one.";
            case READ_ONLY -> subject + " should not be sent: only answers have it.";
            case WRITE_ONLY -> subject + " should not be in an answer: only requests have it.";
            default -> subject + " must be " + expected + ", but is " + received + ".";
        };
    }

    private String expected() {
        String limit = Secrets.cut(fault.limit().isValueNode() ? fault.limit().asText() : "");
        return switch (fault.keyword()) {
            case TYPE -> (type(limit) + " " + fault.detail()).strip();
            case ENUM -> oneOf();
            case FORMAT -> "in the format " + limit;
            case PATTERN -> "text that matches " + limit;
            case MIN_LENGTH -> "at least " + limit + " characters long";
            case MAX_LENGTH -> "at most " + limit + " characters long";
            case MINIMUM -> (schema.path("exclusiveMinimum").asBoolean() ? "more than " : "at least ") + limit;
            case MAXIMUM -> (schema.path("exclusiveMaximum").asBoolean() ? "less than " : "at most ") + limit;
            case MULTIPLE_OF -> "a multiple of " + limit;
            case REQUIRED -> "a member '" + Secrets.cut(fault.detail()) + "'";
            case ADDITIONAL_PROPERTIES, READ_ONLY, WRITE_ONLY -> "no such member";
            case MIN_PROPERTIES -> "an object with at least " + limit + " members";
            case MAX_PROPERTIES -> "an object with at most " + limit + " members";
            case MIN_ITEMS -> "a list of at least " + limit;
            case MAX_ITEMS -> "a list of at most " + limit;
            case UNIQUE_ITEMS -> "a list without two equal items";
            case ONE_OF -> alternatives("exactly one");
            case ANY_OF -> alternatives("at least one");
            case NOT -> "something else: what the contract excludes fits";
            case DISCRIMINATOR -> "one of the kinds that its member '" + fault.detail() + "' can name";
        };
    }

    private static String type(String type) {
        return switch (type) {
            case "string" -> "a text";
            case "integer" -> "a whole number";
            case "number" -> "a number";
            case "boolean" -> "true or false";
            case "array" -> "a list";
            case "object" -> "an object";
            default -> type;
        };
    }

    private String oneOf() {
        List<String> values = new ArrayList<>();
        fault.limit().forEach(value -> values.add(value.asText()));
        return Secrets.cut((values.size() == 1 ? "" : "one of ") + String.join(", ", values));
    }

    private String alternatives(String number) {
        String closest = fault.detail().isEmpty() ? "" : " (" + Secrets.cut(fault.detail()) + ")";
        return "what fits " + number + " of " + fault.limit().size() + " alternatives" + closest;
    }
}
