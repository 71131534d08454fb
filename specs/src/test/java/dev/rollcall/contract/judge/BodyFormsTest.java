package dev.rollcall.contract.judge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rollcall.contract.Contract;
import dev.rollcall.contract.MessagePlace;
import dev.rollcall.contract.Violation;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Bodies in JSON, forms and text, read by the letter. */
class BodyFormsTest {
    private static final Contract ANY = Small.answering("{}");
    private static final String FORM = "application/x-www-form-urlencoded";

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"a":1            | malformed     | 1 | 7
            {'a':1}           | malformed     | 1 | 2
            /* a */ 1         | malformed     | 1 | 1
            [1,]              | malformed     | 1 | 4
            NaN               | malformed     | 1 | 4
            01                | malformed     | 1 | 2
            {"a":1} 2         | trailing      | 1 | 9
            {"a":1}}          | trailing      | 1 | 8
            {"a":1,"b":2,"a":3} | duplicate-key | 1 | 14
            """)
    void jsonIsReadByTheLetter(String text, String key, int line, int column) {
        List<Violation> violations =
                Traffic.get("/").answered("application/json", text).by(ANY);

        assertThat(violations)
                .extracting(Traffic::key, Violation::where)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(
                        "response.body.json." + key, new MessagePlace(MessagePlace.Part.BODY, "", line, column)));
    }

    @Test
    void jsonIsUtf8WithoutAMark() {
        byte[] latin = "\"\u00FC\"".getBytes(StandardCharsets.ISO_8859_1);
        byte[] utf16 = "{}".getBytes(StandardCharsets.UTF_16);

        assertThat(Traffic.get("/").answered("application/json", latin).keys(ANY))
                .containsExactly("response.body.encoding");
        assertThat(Traffic.get("/").answered("application/json", "\uFEFF{}").keys(ANY))
                .containsExactly("response.body.byte-order-mark");
        assertThat(Traffic.get("/")
                        .answered("application/json; charset=iso-8859-1", "{}")
                        .keys(ANY))
                .containsExactly("response.body.charset");
        assertThat(Traffic.get("/").answered("application/json", utf16).keys(ANY))
                .contains("response.body.encoding");
        assertThat(Traffic.get("/")
                        .answered("application/vnd.a+json;charset=\"UTF-8\"", "{}")
                        .keys(Small.answering("application/*", "{}")))
                .isEmpty();
    }

    @Test
    void everyWrongValueHasItsLineAndColumnInTheMessageAndItsLineInTheContract() {
        Contract contract = Small.answering(
                "{type: array, items: {type: object, required: [a], properties: {a: {type: integer}}}}");

        List<Violation> violations = Traffic.get("/")
                .answered("application/json", "[\n  {\"a\": 1},\n  {\"\u00FC\": 0, \"a\": \"x\"},\n {}]")
                .by(contract);

        assertThat(violations)
                .extracting(
                        violation -> violation.where().toString(),
                        violation -> violation.rule().pointer().replaceFirst(".*/schema", ""))
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple(
                                "body /1/a (line 3, column 17)", "/items/properties/a/type"),
                        org.assertj.core.groups.Tuple.tuple("body /2 (line 4, column 2)", "/items/required"));
        assertThat(violations).allSatisfy(violation -> {
            assertThat(violation.rule().line()).isEqualTo(3);
            assertThat(violation.rule().file()).isEqualTo("specs/small.yaml");
        });
        assertThat(violations.get(0).sentence())
                .isEqualTo("'/1/a' in the body of the answer must be a whole number, but is \"x\".");
    }

    @Test
    void aHundredViolationsAreEnough() {
        Contract contract = Small.answering("{type: array, items: {type: integer}}");
        String many = "[" + "\"x\",".repeat(999) + "\"x\"]";

        List<Violation> violations =
                Traffic.get("/").answered("application/json", many).by(contract);

        assertThat(violations).hasSize(101);
        assertThat(Traffic.key(violations.get(100))).isEqualTo("response.more");
    }

    @Test
    void secretsAreMaskedByNameAndByFormat() {
        Contract contract = Small.answering(
                "{type: object, properties: {authToken: {type: integer}, deep: {type: object, properties:"
                        + " {pin: {type: string, format: password, maxLength: 1}, password: {type: array, items: {type: integer}}}}}}");

        List<Violation> violations = Traffic.get("/")
                .answered(
                        "application/json",
                        "{\"authToken\":\"hidden\",\"deep\":{\"pin\":\"hidden\",\"password\":[\"hidden\"]}}")
                .by(contract);

        assertThat(violations).hasSize(3).allSatisfy(violation -> {
            assertThat(violation.received()).isEqualTo("(masked, 6 characters)");
            assertThat(violation.toString()).doesNotContain("hidden");
        });
    }

    @Test
    void aSecretOfOneCharacterIsNotCalledCharacters() {
        List<Violation> violations = Traffic.get("/")
                .answered("application/json", "{\"code\":\"7\"}")
                .by(Small.answering("{type: object, properties: {code: {type: boolean}}}"));

        assertThat(violations)
                .singleElement()
                .satisfies(violation -> assertThat(violation.received()).isEqualTo("(masked, 1 character)"));
    }

    @Test
    void whatIsReceivedIsShownInShort() {
        Contract contract = Small.answering("{type: integer}");

        assertThat(Traffic.get("/")
                        .answered("application/json", "\"" + "x".repeat(500) + "\"")
                        .by(contract))
                .first()
                .satisfies(violation -> assertThat(violation.received()).hasSize(80));
    }

    @Test
    void aFormIsAnObjectWhoseMembersAreText() {
        Contract contract = Small.asking(
                FORM,
                "{type: object, required: [n], properties: {n: {type: integer}, t: {type: string},"
                        + " l: {type: array, items: {type: integer}}, o: {type: object, required: [a]}}}");
        Traffic post = Traffic.call("POST", "/");

        assertThat(post.sending(FORM, "n=1&t=1&l=1&l=2&o=%7B%22a%22:1%7D").keys(contract))
                .isEmpty();
        assertThat(post.sending(FORM + "; charset=UTF-8", "n=1&t=%C3%BC+a").keys(contract))
                .isEmpty();
        assertThat(post.sending(FORM, "n=x").keys(contract)).containsExactly("request.body.type");
        assertThat(post.sending(FORM, "t=x").keys(contract)).containsExactly("request.body.required");
        assertThat(post.sending(FORM, "n=1&l=x&o=%7B%7D").keys(contract))
                .containsExactlyInAnyOrder("request.body.type", "request.body.required");
        assertThat(post.sending(FORM, "n=1&n=2").keys(contract)).containsExactly("request.body.form.repeated");
        assertThat(post.sending(FORM, "n=1&t=%zz").keys(contract)).containsExactly("request.body.form.malformed");
        assertThat(post.sending(FORM, "").keys(contract)).containsExactly("request.body.missing");
    }

    @Test
    void aFormMayEncodeItsMembersOtherwise() {
        Contract contract = Small.contract(
                "paths: {/: {post: {requestBody: {content: {" + FORM + ": {schema: {type: object, properties:"
                        + " {l: {type: array, items: {type: integer}}}}, encoding: {l: {style: pipeDelimited, explode: false}}}}},"
                        + " responses: {'200': {description: fine}}}}}\n");

        assertThat(Traffic.call("POST", "/").sending(FORM, "l=1%7C2").keys(contract))
                .isEmpty();
        assertThat(Traffic.call("POST", "/").sending(FORM, "l=1,2").keys(contract))
                .containsExactly("request.body.type");
    }

    @Test
    void aMultipartFormIsAnObjectOfItsParts() {
        Contract contract =
                Small.contract("paths: {/: {post: {requestBody: {content: {multipart/form-data: {schema: {type: object,"
                        + " required: [meta], properties: {meta: {type: object, required: [a]}, n: {type: integer}, files: {type: array, items:"
                        + " {type: string, format: binary}}, pic: {type: string, format: binary}}}, encoding: {pic: {contentType: 'image/png, image/*'}}}}},"
                        + " responses: {'200': {description: fine}}}}}\n");
        String meta = part("name=\"meta\"", "", "{\"a\":1}");

        assertThat(parts(meta
                                + part("name=n", "", "1")
                                + part("name=\"files\"; filename=\"a\"", "", "x")
                                + part("name=\"files\"; filename=\"b\"", "", "y")
                                + part("name=\"pic\"", "image/gif", "z"))
                        .keys(contract))
                .isEmpty();
        assertThat(parts(part("name=n", "", "1")).keys(contract)).containsExactly("request.body.required");
        assertThat(parts(meta + part("name=n", "", "x")).keys(contract)).containsExactly("request.body.type");
        assertThat(parts(meta + part("name=n", "", "1") + part("name=n", "", "1"))
                        .keys(contract))
                .containsExactly("request.body.form.repeated");
        assertThat(parts(meta + part("name=\"pic\"", "text/css", "z")).keys(contract))
                .containsExactly("request.body.multipart.content-type");
        assertThat(Traffic.call("POST", "/")
                        .sending("multipart/form-data", "--x--")
                        .keys(contract))
                .containsExactly("request.body.multipart.malformed");
        assertThat(Traffic.call("POST", "/")
                        .sending("multipart/form-data; boundary=x", meta)
                        .keys(contract))
                .containsExactly("request.body.multipart.malformed");
    }

    @Test
    void aTextIsHeldAgainstTheSchemaAsItStands() {
        Contract contract = Small.answering("text/plain", "{type: string, pattern: '^ok$'}");
        byte[] latin = "\u00FC".getBytes(StandardCharsets.ISO_8859_1);

        assertThat(Traffic.get("/").answered("text/plain", "ok").keys(contract)).isEmpty();
        assertThat(Traffic.get("/")
                        .answered("text/plain; charset=utf-16", "ok".getBytes(StandardCharsets.UTF_16))
                        .keys(contract))
                .isEmpty();
        assertThat(Traffic.get("/").answered("text/plain", "ok\n").keys(contract))
                .containsExactly("response.body.pattern");
        assertThat(Traffic.get("/").answered("text/plain", "").keys(contract)).containsExactly("response.body.pattern");
        assertThat(Traffic.get("/").answered("text/plain; charset=x-none", "ok").keys(contract))
                .containsExactly("response.body.charset");
        assertThat(Traffic.get("/").answered("text/plain", latin).keys(Small.answering("text/plain", "{}")))
                .containsExactly("response.body.encoding");
        assertThat(Traffic.get("/").answered("text/plain", "1").keys(Small.answering("text/plain", "{type: integer}")))
                .isEmpty();
    }

    @Test
    void bytesAreAnyBytes() {
        Contract contract = Small.answering("image/*", "{type: string, format: binary}");

        assertThat(Traffic.get("/").answered("image/png", new byte[] {-1, 0, 1}).keys(contract))
                .isEmpty();
    }

    private static Traffic parts(String text) {
        return Traffic.call("POST", "/").sending("multipart/form-data; boundary=\"x\"", text + "--x--\r\n");
    }

    private static String part(String name, String type, String content) {
        return "--x\r\nContent-Disposition: form-data; " + name + (type.isEmpty() ? "" : "\r\nContent-Type: " + type)
                + "\r\n\r\n" + content + "\r\n";
    }
}
