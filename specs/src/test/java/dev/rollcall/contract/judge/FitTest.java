package dev.rollcall.contract.judge;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.rollcall.contract.Contract;
import dev.rollcall.contract.Violation.Side;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is called right without the engine is what the engine has nothing against, keyword by keyword. */
class FitTest {
    private static final String AT = "/paths/~1/get/responses/200/content/application~1json/schema";
    private static final String SHARED = "\ncomponents: {schemas: {Word: {type: string}, Ring: {$ref: '#/components/"
            + "schemas/Ring'}, Tree: {type: object, additionalProperties: {$ref: '#/components/schemas/Tree'}},"
            + " Round: {type: object, allOf: [{$ref: '#/components/schemas/Round'}]},"
            + " Value: {oneOf: [{type: string}, {type: array, items: {$ref: '#/components/schemas/Value'}}]}}}\n";

    private static final List<String> VALUES = List.of(
            "null",
            "true",
            "false",
            "0",
            "1",
            "2",
            "3",
            "-1",
            "1.0",
            "1.5",
            "2.9999999999999999",
            "0.07",
            "0.075",
            "1e2",
            "-0.0",
            "1e39",
            "1e999",
            "2147483647",
            "2147483648",
            "9223372036854775807",
            "9223372036854775808",
            "-9223372036854775809",
            "\"\"",
            "\"a\"",
            "\"b\"",
            "\"ab\"",
            "\"abc\\n\"",
            "\"\uD83D\uDE00\"",
            "\"\uD83D\uDE00\uD83D\uDE00\"",
            "\"1\"",
            "\"null\"",
            "\"2024-02-29\"",
            "\"2023-02-29\"",
            "\"2024-02-29T23:59:60.5z\"",
            "\"YQ==\"",
            "\"0e8400e2-9b41-41d4-a716-446655440000\"",
            "\"urn:a\"",
            "\"a@b.example\"",
            "\"192.0.2.1\"",
            "\"2001:db8::1\"",
            "[]",
            "[1]",
            "[1,1]",
            "[1,2,\"a\"]",
            "[\"a\",[\"b\",[]]]",
            "[null]",
            "{}",
            "{\"a\":1}",
            "{\"a\":null}",
            "{\"a\":\"x\",\"b\":2}",
            "{\"b\":\"x\"}",
            "{\"b\":1,\"c\":1}",
            "{\"a\":{\"a\":{}},\"b\":{}}",
            "{\"k\":\"B\",\"a\":1}");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{type: string}",
                "{type: integer}",
                "{type: number}",
                "{type: boolean}",
                "{type: array}",
                "{type: object}",
                "{type: 'null'}",
                "{type: [string, integer]}",
                "{type: integer, nullable: true}",
                "{nullable: true}",
                "{nullable: false, type: string, title: a, description: b, default: 1, example: 2, deprecated: true,"
                        + " xml: {name: a}, externalDocs: {url: a}, x-more: {type: integer}}",
                "{enum: [a, true, null, '1']}",
                "{type: string, enum: [a, b]}",
                "{type: string, nullable: true, enum: [null]}",
                "{enum: []}",
                "{type: integer, format: int32}",
                "{type: integer, format: int64}",
                "{format: int32}",
                "{type: number, format: float}",
                "{type: string, format: date}",
                "{type: string, format: date-time}",
                "{type: string, format: byte}",
                "{type: string, format: uuid}",
                "{type: string, format: uri}",
                "{type: string, format: email}",
                "{type: string, format: ipv4}",
                "{type: string, format: ipv6}",
                "{type: string, format: hostname}",
                "{type: string, format: unheard-of}",
                "{pattern: '^[a-z]+$'}",
                "{pattern: 'b'}",
                "{pattern: '^(?!b)'}",
                "{minLength: 2}",
                "{maxLength: 1}",
                "{minLength: 1, maxLength: 1, type: string}",
                "{minItems: 1}",
                "{maxItems: 1}",
                "{minProperties: 2}",
                "{maxProperties: 1}",
                "{uniqueItems: true}",
                "{uniqueItems: false}",
                "{multipleOf: 0.01}",
                "{multipleOf: 2}",
                "{type: integer, minimum: 1}",
                "{type: integer, maximum: 2, exclusiveMaximum: true}",
                "{type: number, minimum: 1}",
                "{type: number, minimum: 1, exclusiveMinimum: true}",
                "{type: number, maximum: 1.5}",
                "{type: number, maximum: 1.5, exclusiveMaximum: true}",
                "{minimum: 1}",
                "{minimum: 1, exclusiveMinimum: false, maximum: 2147483648}",
                "{minimum: -9223372036854775808}",
                "{maximum: 9223372036854775808}",
                "{exclusiveMinimum: true}",
                "{items: {type: integer}}",
                "{items: {}}",
                "{type: array, items: {type: string, enum: [a]}}",
                "{required: [a]}",
                "{required: [a, b, a]}",
                "{required: []}",
                "{properties: {a: {type: integer}}}",
                "{properties: {a: {}}, additionalProperties: false}",
                "{properties: {a: {type: integer}}, required: [a, b], additionalProperties: true}",
                "{additionalProperties: {type: integer}}",
                "{properties: {a: {}}, additionalProperties: {type: string}, required: [b]}",
                "{additionalProperties: false}",
                "{allOf: [{type: integer}, {minimum: 2}]}",
                "{allOf: []}",
                "{allOf: [{required: [a]}, {properties: {a: {type: integer}}}]}",
                "{$ref: '#/components/schemas/Word'}",
                "{$ref: '#/components/schemas/Word', nullable: true, description: a, readOnly: true}",
                "{$ref: '#/components/schemas/Tree'}",
                "{$ref: '#/components/schemas/Value'}",
                "{oneOf: [{type: string}, {type: integer}]}",
                "{oneOf: [{type: string, enum: [a]}, {type: string, nullable: true, enum: [null]}, {type: array}]}",
                "{anyOf: [{type: string, maxLength: 1}, {$ref: '#/components/schemas/Tree'}]}",
                "{oneOf: []}",
                "{readOnly: true}",
                "{required: [a, b], properties: {a: {writeOnly: true}}}"
            })
    void whatIsKnownIsTold(String schema) {
        Doubt doubt = new Doubt(contract(schema), Side.RESPONSE);

        for (String text : VALUES) {
            JsonNode value = JsonText.read(text).value();

            assertThat(doubt.fits(AT, value)).as(text).isEqualTo(doubt.isRight(AT, value));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{type: integer, maximum: 9223372036854775807}",
                "{type: integer, minimum: 1.5}",
                "{enum: [1, 2.0, 9223372036854775807]}",
                "{enum: [1, a]}",
                "{enum: [[], a]}",
                "{enum: {a: b}}",
                "{type: integer, enum: [1]}",
                "{oneOf: [{type: integer}, {type: number}]}",
                "{anyOf: [{type: integer}, {type: number}]}",
                "{oneOf: [{type: integer, enum: [1]}, {type: integer, enum: [2]}]}",
                "{oneOf: [{type: integer, multipleOf: 2}, {type: string}]}",
                "{oneOf: [{minLength: 2}, {type: string}]}",
                "{oneOf: [{type: string, pattern: '('}, {type: integer}]}",
                "{oneOf: [{type: integer, pattern: '^(?!b)'}, {type: string}]}",
                "{oneOf: [{type: object, enum: [a], properties: {a: {pattern: '('}}}, {type: object}]}",
                "{oneOf: [{$ref: '#/components/schemas/Round'}, {type: string}]}",
                "{oneOf: {type: string}}",
                "{oneOf: [7, {type: string}]}",
                "{oneOf: [{type: object}, {type: string}], discriminator: {propertyName: k}}",
                "{discriminator: {propertyName: k}}",
                "{not: {type: integer}}",
                "{type: object, writeOnly: true}",
                "{properties: {a: {writeOnly: false}}}",
                "{pattern: 7}",
                "{pattern: '('}",
                "{properties: {a: {pattern: '('}}}",
                "{properties: {a: {properties: {a: {minimum: a}}}}}",
                "{additionalProperties: {pattern: '('}}",
                "{items: {pattern: '('}}",
                "{allOf: [{properties: {c: {pattern: '('}}}]}",
                "{oneOf: [{type: string}, {type: object, properties: {c: {pattern: '('}}}]}",
                "{not: {pattern: '('}}",
                "{$ref: '#/components/schemas/Word', pattern: '('}",
                "{required: [a], properties: {a: {$ref: '#/components/schemas/Ring'}}}",
                "{properties: [a]}",
                "{properties: {a: true}}",
                "{properties: {a: }}",
                "{required: true}",
                "{required: a}",
                "{additionalProperties: 7}",
                "{additionalProperties: 'true'}",
                "{patternProperties: {a: {type: string}}}",
                "{patternProperties: {'^b': {}}, additionalProperties: false}",
                "{items: [{type: string}]}",
                "{items: true}",
                "{items: [{type: string}], additionalItems: false}",
                "{allOf: {type: string}}",
                "{allOf: [7]}",
                "{minimum: a}",
                "{minimum: 1, exclusiveMinimum: 1}",
                "{exclusiveMinimum: 1}",
                "{multipleOf: 0}",
                "{multipleOf: a}",
                "{minLength: 1.0}",
                "{minLength: 1.5}",
                "{maxItems: '1'}",
                "{maxItems: 99999999999}",
                "{uniqueItems: 'true'}",
                "{format: 7}",
                "{type: 7}",
                "{$schema: 'http://json-schema.org/schema#'}",
                "{properties: {a: {$schema: 7}}}",
                "{$id: a}",
                "{id: a, definitions: {a: 7}}",
                "{const: 1}",
                "{propertyNames: {maxLength: 0}}",
                "{$ref: '#/components/schemas/Ring'}",
                "{$ref: '#/components/schemas/Round'}",
                "{$ref: '#/components/schemas/Word', minimum: a}",
                "{$ref: 7}",
                "{allOf: [{$ref: '#/components/schemas/Ring'}]}"
            })
    void whatIsDoubtfulIsNotCalledRight(String schema) {
        for (Side side : Side.values()) {
            Doubt doubt = new Doubt(contract(schema), side);

            for (String text : VALUES) {
                JsonNode value = JsonText.read(text).value();

                assertThat(doubt.fits(AT, value) && !doubt.isRight(AT, value))
                        .as(text)
                        .isFalse();
            }
        }
    }

    @Test
    void aMemberOfTheOtherSideIsLeftToTheEngine() {
        Contract contract = contract("{properties: {a: {readOnly: true}, b: {writeOnly: true}}}");
        JsonNode value = JsonText.read("{\"a\":1}").value();

        assertThat(new Doubt(contract, Side.REQUEST).fits(AT, value)).isFalse();
        assertThat(new Doubt(contract, Side.RESPONSE).fits(AT, value)).isTrue();
    }

    @Test
    void aPatternThatTakesTooLongIsNoAnswer() {
        Contract contract = contract("{type: string, pattern: '^(?=.)(.*)(.*)(.*)(.*)(.*)\\1x$'}");
        JsonNode value = JsonText.read("\"" + "a".repeat(20_000) + "\"").value();

        assertThat(Traffic.get("/")
                        .answered("application/json", value.toString())
                        .keys(contract))
                .containsExactly("response.contract.unusable");
    }

    private static Contract contract(String schema) {
        return Small.contract("paths: {/: {get: {responses: {'200': {description: fine, content: {application/json:"
                + " {schema: " + schema + "}}}}}}}" + SHARED);
    }
}
