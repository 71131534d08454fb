package dev.rollcall.contract.judge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rollcall.contract.Contract;
import dev.rollcall.contract.Violation;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each keyword of schemas, broken by a value that a sibling of it is fine with: in bodies, parameters and headers. */
class SchemaKeywordTest {
    private static final String KINDS =
            "\ncomponents: {schemas: {A: {type: object, required: [a], properties: {k: {type: string}, a: {type: integer}}},"
                    + " B: {type: object, properties: {k: {type: string}}}}}\n";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            type                  | {type: integer}                                              | 1        | 1.5
            type                  | {type: integer}                                              | 1        | 1.0
            type                  | {type: string}                                               | "a"      | null
            type                  | {type: array, items: {type: boolean}}                        | [true]   | ["true"]
            type                  | {type: object, nullable: true, properties: {a: {type: string}}} | null  | {"a":null}
            type                  | {nullable: true, allOf: [{type: integer}]}                   | 1        | null
            enum                  | {enum: [a, 2]}                                               | 2        | "2"
            enum                  | {type: string, nullable: true, enum: [a]}                    | "a"      | null
            format                | {type: integer, format: int32}                               | 2147483647 | 2147483648
            format                | {type: integer, format: int64}                               | 9223372036854775807 | 9223372036854775808
            format                | {type: number, format: float}                                | 1e38     | 1e39
            format                | {type: string, format: date}                                 | "2024-02-29" | "2023-02-29"
            format                | {type: string, format: date-time}                            | "2024-02-29t23:59:60.123456789012z" | "2024-02-29 12:00:00Z"
            format                | {type: string, format: byte}                                 | "YQ=="   | "YQ="
            format                | {type: string, format: uuid}                                 | "0e8400e2-9b41-41d4-a716-446655440000" | "0e8400e2"
            format                | {type: string, format: uri}                                  | "urn:a"  | "/a"
            format                | {type: string, format: email}                                | "a@b.example" | "a.example"
            format                | {type: string, format: ipv4}                                 | "192.0.2.1" | "192.0.2.256"
            format                | {type: string, format: ipv6}                                 | "2001:db8::192.0.2.1" | "2001:db8:::1"
            format                | {type: string, format: hostname}                             | "a-b.example" | "-a.example"
            pattern               | {type: string, pattern: '^[a-z]+$'}                          | "abc"    | "abc\\n"
            pattern               | {type: string, pattern: '^(?!x)[a-z]+$'}                     | "abc"    | "xbc"
            min-length            | {type: string, minLength: 2}                                 | "ab"     | "\uD83D\uDE00"
            max-length            | {type: string, maxLength: 1}                                 | "\uD83D\uDE00" | "ab"
            minimum               | {type: integer, minimum: 1}                                  | 1        | 0
            minimum               | {type: number, minimum: 1, exclusiveMinimum: true}           | 1.1      | 1
            maximum               | {type: integer, maximum: 1}                                  | 1        | 2
            maximum               | {type: number, maximum: 1, exclusiveMaximum: true}           | 0.9      | 1
            multiple-of           | {type: number, multipleOf: 0.01}                             | 0.07     | 0.075
            required              | {type: object, required: [a]}                                | {"a":null} | {}
            additional-properties | {type: object, properties: {a: {}}, additionalProperties: false} | {"a":1} | {"b":1}
            type                  | {type: object, additionalProperties: {type: integer}}        | {"b":1}  | {"b":"1"}
            min-properties        | {type: object, minProperties: 1}                             | {"a":1}  | {}
            max-properties        | {type: object, maxProperties: 1}                             | {"a":1}  | {"a":1,"b":2}
            min-items             | {type: array, items: {}, minItems: 1}                        | [1]      | []
            max-items             | {type: array, items: {}, maxItems: 1}                        | [1]      | [1,2]
            unique-items          | {type: array, items: {}, uniqueItems: true}                  | [1,2]    | [1,1]
            one-of                | {oneOf: [{type: integer}, {type: string}]}                   | 1        | true
            one-of                | {oneOf: [{type: integer}, {type: number}]}                   | 1.5      | 1
            any-of                | {anyOf: [{type: integer}, {type: number}]}                   | 1        | "1"
            not                   | {not: {type: integer}}                                       | "1"      | 1
            minimum               | {allOf: [{type: integer}, {minimum: 3}]}                     | 3        | 2
            discriminator         | {oneOf: [{$ref: '#/components/schemas/A'}, {$ref: '#/components/schemas/B'}], discriminator: {propertyName: k}} | {"k":"B"} | {"k":"C"}
            required              | {oneOf: [{$ref: '#/components/schemas/A'}, {$ref: '#/components/schemas/B'}], discriminator: {propertyName: k, mapping: {c: A}}} | {"k":"c","a":1} | {"k":"c"}
            """)
    void isFoundWhereverAValueMayStand(String keyword, String schema, String right, String wrong) {
        Contract body = Small.contract(contract("content: {application/json: {schema: " + schema + "}}", ""));
        Contract header =
                Small.contract(contract("headers: {X: {content: {application/json: {schema: " + schema + "}}}}", ""));
        Contract query = Small.contract(
                contract("", "[{name: q, in: query, content: {application/json: {schema: " + schema + "}}}]"));

        assertThat(Traffic.get("/").answered("application/json", right).keys(body))
                .isEmpty();
        assertThat(Traffic.get("/").answered("application/json", wrong).keys(body))
                .containsExactly("response.body." + keyword);
        assertThat(Traffic.get("/").header("X", right).keys(header)).isEmpty();
        assertThat(Traffic.get("/").header("X", wrong).keys(header)).containsExactly("response.header." + keyword);
        assertThat(Traffic.get("/?q=" + encoded(right)).keys(query)).isEmpty();
        assertThat(Traffic.get("/?q=" + encoded(wrong)).keys(query)).containsExactly("request.parameter." + keyword);
    }

    @Test
    void readOnlyMembersAreForAnswersAndWriteOnlyOnesForRequests() {
        String schema = "{type: object, required: [id, pin], properties: {id: {type: string, readOnly: true},"
                + " pin: {type: string, writeOnly: true}}}";
        Contract asking = Small.asking("application/json", schema);
        Contract answering = Small.answering(schema);
        Traffic post = Traffic.call("POST", "/");

        assertThat(post.sending("application/json", "{\"pin\":\"1\"}").keys(asking))
                .isEmpty();
        assertThat(post.sending("application/json", "{\"id\":\"1\",\"pin\":\"1\"}")
                        .keys(asking))
                .containsExactly("request.body.read-only");
        assertThat(Traffic.get("/")
                        .answered("application/json", "{\"id\":\"1\"}")
                        .keys(answering))
                .isEmpty();
        assertThat(Traffic.get("/")
                        .answered("application/json", "{\"id\":\"1\",\"pin\":\"1\"}")
                        .by(answering))
                .extracting(Traffic::key, Violation::severity)
                .containsExactly(
                        org.assertj.core.api.Assertions.tuple("response.body.write-only", Violation.Severity.WARNING));
    }

    @Test
    void aDiscriminatorOfAFamilyHoldsTheValueAgainstTheMemberThatItNames() {
        Contract contract = Small.contract("paths: {/: {get: {responses: {'200': {description: a, content:"
                + " {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}}}}}}\n"
                + "components: {schemas: {Pet: {type: object, required: [kind], properties: {kind: {type: string}},"
                + " discriminator: {propertyName: kind}}, Dog: {allOf: [{$ref: '#/components/schemas/Pet'},"
                + " {type: object, required: [bark]}]}}}\n");
        Traffic get = Traffic.get("/");

        assertThat(get.answered("application/json", "{\"kind\":\"Pet\"}").keys(contract))
                .isEmpty();
        assertThat(get.answered("application/json", "{\"kind\":\"Dog\",\"bark\":1}")
                        .keys(contract))
                .isEmpty();
        assertThat(get.answered("application/json", "{\"kind\":\"Dog\"}").keys(contract))
                .containsExactly("response.body.required");
        assertThat(get.answered("application/json", "{\"kind\":\"Cat\"}").keys(contract))
                .containsExactly("response.body.discriminator");
    }

    @Test
    void everyKeywordIsInTheTableAbove() throws Exception {
        String table = getClass()
                .getDeclaredMethod(
                        "isFoundWhereverAValueMayStand", String.class, String.class, String.class, String.class)
                .getAnnotation(CsvSource.class)
                .textBlock();
        Set<String> shown =
                table.lines().map(row -> row.split("\\|", -1)[0].strip()).collect(Collectors.toSet());

        assertThat(Arrays.stream(SchemaKeyword.values()).map(SchemaKeyword::key))
                .filteredOn(key -> !key.equals("read-only") && !key.equals("write-only"))
                .allMatch(shown::contains);
    }

    private static String contract(String answer, String parameters) {
        return "paths: {/: {get: {" + (parameters.isEmpty() ? "" : "parameters: " + parameters + ", ")
                + "responses: {'200': {description: fine" + (answer.isEmpty() ? "" : ", " + answer) + "}}}}}" + KINDS;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
