package dev.rollcall.contract.judge;

import com.networknt.schema.JsonMetaSchema;
import com.networknt.schema.JsonNodePath;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.NonValidationKeyword;
import com.networknt.schema.PathType;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidatorTypeCode;
import dev.rollcall.contract.Contract;
import dev.rollcall.contract.ContractNode;
import dev.rollcall.contract.Violation.Side;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The schemas of a contract as the engine has them, each compiled once, when it is first needed, and shared by all that
 * refer to it. Thread-safe.
 */
final class SharedSchemas {
    private static final String IRI = "urn:rollcall:openapi-3.0";
    private static final List<ValidatorTypeCode> AS_IN_JSON_SCHEMA = List.of(
            ValidatorTypeCode.PATTERN,
            ValidatorTypeCode.ENUM,
            ValidatorTypeCode.MINIMUM,
            ValidatorTypeCode.MAXIMUM,
            ValidatorTypeCode.MIN_LENGTH,
            ValidatorTypeCode.MAX_LENGTH,
            ValidatorTypeCode.MIN_ITEMS,
            ValidatorTypeCode.MAX_ITEMS,
            ValidatorTypeCode.UNIQUE_ITEMS,
            ValidatorTypeCode.MIN_PROPERTIES,
            ValidatorTypeCode.MAX_PROPERTIES,
            ValidatorTypeCode.ITEMS,
            ValidatorTypeCode.PROPERTIES,
            ValidatorTypeCode.ADDITIONAL_PROPERTIES,
            ValidatorTypeCode.ALL_OF,
            ValidatorTypeCode.NOT,
            ValidatorTypeCode.FORMAT,
            ValidatorTypeCode.READ_ONLY,
            ValidatorTypeCode.WRITE_ONLY);

    private final Contract contract;
    private final Fits fits;
    private final JsonSchema document;
    private final Map<String, JsonSchema> compiled = new ConcurrentHashMap<>();

    SharedSchemas(Contract contract, Side side) {
        this.contract = contract;
        Patterns patterns = new Patterns();
        this.fits = new Fits(contract, side, patterns);
        JsonMetaSchema dialect = dialect(side);
        SchemaValidatorsConfig config = SchemaValidatorsConfig.builder()
                .pathType(PathType.JSON_POINTER)
                .preloadJsonSchema(false)
                .nullableKeywordEnabled(false)
                .regularExpressionFactory(patterns)
                .readOnly(side == Side.REQUEST)
                .writeOnly(side == Side.RESPONSE)
                .build();
        this.document = JsonSchemaFactory.builder()
                .metaSchema(dialect)
                .defaultMetaSchemaIri(IRI)
                // A $schema member of a contract must not make us fetch anything.
                .metaSchemaFactory((iri, factory, its) -> dialect)
                .build()
                .getSchema(
                        SchemaLocation.of("urn:rollcall:contract"),
                        contract.root().value(),
                        config);
    }

    private JsonMetaSchema dialect(Side side) {
        return JsonMetaSchema.builder(IRI)
                .specification(SpecVersion.VersionFlag.V4)
                .idKeyword("$never")
                .formatKeywordFactory(formats -> new FormatWord())
                // A dialect that lists the discriminator has the engine's own nullable and discriminator thrust upon
                // it.
                .unknownKeywordFactory((word, context) -> word.equals("discriminator")
                        ? OwnRule.keyword(word, site -> new DiscriminatorRule(site, this))
                        : new NonValidationKeyword(word))
                .keywords(AS_IN_JSON_SCHEMA)
                .keyword(OwnRule.keyword("$ref", site -> new ReferenceRule(site, this)))
                .keyword(OwnRule.keyword("type", TypeRule::new))
                .keyword(OwnRule.keyword("multipleOf", MultipleOfRule::new))
                .keyword(OwnRule.keyword("required", site -> new RequiredRule(site, contract, side)))
                .keyword(OwnRule.keyword("oneOf", site -> new AlternativesRule(site, this, true)))
                .keyword(OwnRule.keyword("anyOf", site -> new AlternativesRule(site, this, false)))
                .build();
    }

    /** What can be told of values of the schema at the pointer without the engine. */
    Fit fit(String pointer) {
        return fits.at(pointer);
    }

    /** The schema at the pointer, which must be there. */
    JsonSchema at(String pointer) {
        JsonSchema known = compiled.get(pointer);
        // Not computeIfAbsent: compiling one may ask for another. Two threads may compile the same; one of them stays.
        return known != null ? known : remember(pointer);
    }

    private JsonSchema remember(String pointer) {
        JsonNodePath path = new JsonNodePath(PathType.JSON_POINTER);
        for (String step : pointer.substring(1).split("/", -1)) {
            String name = step.replace("~1", "/").replace("~0", "~");
            path = name.matches("0|[1-9][0-9]{0,8}") ? path.append(Integer.parseInt(name)) : path.append(name);
        }
        JsonSchema schema = document.getSubSchema(path);
        JsonSchema earlier = compiled.putIfAbsent(pointer, schema);
        return earlier == null ? schema : earlier;
    }

    /** The schema at the pointer, if the contract has one there. */
    Optional<JsonSchema> find(String pointer) {
        return contract.root().value().at(pointer).isObject() ? Optional.of(at(pointer)) : Optional.empty();
    }

    /** The pointer that a reference leads to in the end. */
    String target(String reference) {
        return contract.target(reference).pointer();
    }

    /** The pointer that a path of the engine's stands for. */
    static String pointer(JsonNodePath path) {
        StringBuilder pointer = new StringBuilder();
        for (int i = 0; i < path.getNameCount(); i++) {
            pointer.append('/').append(ContractNode.escaped(String.valueOf(path.getElement(i))));
        }
        return pointer.toString();
    }
}
