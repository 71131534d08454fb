package dev.rollcall.contract.judge;

import com.networknt.schema.JsonMetaSchema;
import com.networknt.schema.NonValidationKeyword;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidatorTypeCode;
import dev.rollcall.contract.Contract;
import dev.rollcall.contract.Violation.Side;
import java.util.List;

/** JSON schema as OpenAPI 3.0 has it, as the engine has to be told. */
final class Dialect {
    static final String IRI = "urn:rollcall:openapi-3.0";
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

    private Dialect() {}

    static JsonMetaSchema of(Contract contract, Side side, SharedSchemas schemas) {
        return JsonMetaSchema.builder(IRI)
                .specification(SpecVersion.VersionFlag.V4)
                .idKeyword("$never")
                .formatKeywordFactory(formats -> new FormatWord())
                // A dialect that lists the discriminator has the engine's own nullable and discriminator thrust upon
                // it.
                .unknownKeywordFactory((word, context) -> word.equals("discriminator")
                        ? OwnRule.keyword(word, site -> new DiscriminatorRule(site, schemas))
                        : new NonValidationKeyword(word))
                .keywords(AS_IN_JSON_SCHEMA)
                .keyword(OwnRule.keyword("$ref", site -> new ReferenceRule(site, schemas)))
                .keyword(OwnRule.keyword("type", TypeRule::new))
                .keyword(OwnRule.keyword("multipleOf", MultipleOfRule::new))
                .keyword(OwnRule.keyword("required", site -> new RequiredRule(site, contract, side)))
                .keyword(OwnRule.keyword("oneOf", site -> new AlternativesRule(site, schemas, true)))
                .keyword(OwnRule.keyword("anyOf", site -> new AlternativesRule(site, schemas, false)))
                .build();
    }
}
