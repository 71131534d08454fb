package dev.rollcall.contract.judge;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import dev.rollcall.contract.Contract;
import dev.rollcall.contract.FirstMet;
import dev.rollcall.contract.Violation.Side;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Compiles the schemas of a contract to what can be told of values without the engine. A schema with a keyword that is
 * not known here, or that says what it cannot, is left to the engine altogether: that reads it as a whole, up to the
 * schemas it refers to. Thread-safe.
 */
final class Fits {
    private final Contract contract;
    private final Side side;
    private final KeywordFits keywords;
    private final FirstMet<String, Fit> compiled = new FirstMet<>(Integer.MAX_VALUE, this::compile);

    Fits(Contract contract, Side side, Patterns patterns) {
        this.contract = contract;
        this.side = side;
        this.keywords = new KeywordFits(side, patterns);
    }

    /** Of the schema at the pointer. */
    Fit at(String pointer) {
        return compiled.of(pointer);
    }

    private Fit compile(String pointer) {
        return attempt(() -> of(contract.root().value().at(pointer)));
    }

    private static Fit attempt(Supplier<Fit> compiler) {
        try {
            return compiler.get();
        } catch (IllegalArgumentException | StackOverflowError e) {
            return Fit.UNSURE;
        }
    }

    private Fit of(JsonNode schema) {
        if (!schema.isObject()) {
            throw new IllegalArgumentException("A schema must be an object");
        }
        List<Fit> fits = new ArrayList<>();
        for (Map.Entry<String, JsonNode> member : schema.properties()) {
            fits.add(keyword(member.getKey(), member.getValue(), schema));
        }
        // What stands beside a reference does not count, but has to be readable all the same.
        return schema.has("$ref") ? reference(schema) : AllFit.of(fits);
    }

    private Fit keyword(String word, JsonNode said, JsonNode schema) {
        return switch (word) {
            case "properties" -> members(schema);
            case "additionalProperties" -> schema.has("properties") ? Fit.ANY : members(schema);
            case "required" ->
                schema.has("properties") || schema.has("additionalProperties") ? Fit.ANY : members(schema);
            case "items" -> new ItemsFit(of(said));
            case "allOf" -> AllFit.of(each(said));
            case "oneOf", "anyOf" -> alternatives(said);
            case "$ref" -> Fit.ANY;
            default -> keywords.of(word, said, schema);
        };
    }

    private Fit reference(JsonNode schema) {
        String pointer = target(schema);
        return new LateFit(() -> at(pointer));
    }

    private String target(JsonNode schema) {
        return contract.target(schema.path("$ref").asText()).pointer();
    }

    private Fit members(JsonNode schema) {
        JsonNode properties = schema.path("properties");
        JsonNode additional = schema.path("additionalProperties");
        if (!(properties.isObject() || properties.isMissingNode())) {
            throw new IllegalArgumentException("properties must be an object");
        }
        Map<String, Fit> named = new HashMap<>();
        for (Map.Entry<String, JsonNode> property : properties.properties()) {
            named.put(property.getKey(), of(property.getValue()));
        }
        boolean free = additional.isMissingNode() || additional.equals(BooleanNode.TRUE);
        Fit others = free ? Fit.ANY : additional.isBoolean() ? Fit.UNSURE : of(additional);
        return new ObjectFit(named, others, RequiredNames.of(contract, side, schema));
    }

    private List<Fit> each(JsonNode schemas) {
        if (!schemas.isArray()) {
            throw new IllegalArgumentException("Schemas must be a list");
        }
        List<Fit> fits = new ArrayList<>();
        schemas.forEach(schema -> fits.add(of(schema)));
        return fits;
    }

    private Fit alternatives(JsonNode schemas) {
        List<Fit> fits = each(schemas);
        // What they refer to may contain this schema.
        return new LateFit(() -> attempt(() -> alternatives(schemas, fits)));
    }

    private Fit alternatives(JsonNode schemas, List<Fit> fits) {
        List<AlternativesFit.Branch> branches = new ArrayList<>();
        for (int i = 0; i < fits.size(); i++) {
            JsonNode schema = contract.resolve(schemas.get(i));
            Fit whole = schemas.get(i).has("$ref") ? at(target(schemas.get(i))) : fits.get(i);
            if (whole == Fit.UNSURE || !AlternativesFit.Branch.isPlain(schema)) {
                return Fit.UNSURE;
            }
            branches.add(AlternativesFit.Branch.of(schema, whole));
        }
        return new AlternativesFit(branches);
    }
}
