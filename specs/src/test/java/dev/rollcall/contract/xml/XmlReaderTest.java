package dev.rollcall.contract.xml;

import static dev.rollcall.contract.xml.Contracts.SESSIONS;
import static dev.rollcall.contract.xml.Contracts.json;
import static dev.rollcall.contract.xml.Contracts.read;
import static dev.rollcall.contract.xml.Contracts.root;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonPointer;
import dev.rollcall.contract.Contract;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class XmlReaderTest {

    @Test
    void readsASessionListInAnyOrderOfAttributes() throws IOException {
        String document = """
                <?xml version="1.0" encoding="UTF-8" standalone="no"?>
                <!-- saved -->
                <Api_List>
                  <sessions host='h' isCurrent="1" loginTime="4328650366975"><?x y?>
                    <user userId="10" userName="O&apos;Hara"/>
                    <note> a<!-- b -->c<![CDATA[<d>]]> &#233;</note>
                  </sessions>
                </Api_List>
                """;

        XmlReading reading = new XmlReader(SESSIONS, "SessionList")
                .read(new ByteArrayInputStream(document.getBytes(StandardCharsets.UTF_8)));

        assertThat(reading.problems()).isEmpty();
        assertThat(reading.isReadable()).isTrue();
        assertThat(reading.value()).isEqualTo(json("""
                                {"sessions":[{"loginTime":4328650366975,"host":"h","isCurrent":true,
                                  "user":{"userName":"O'Hara","userId":10},"note":" ac<d> é"}]}"""));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "a: {type: array, items: {type: integer}}                            | ``                      | {}",
                "a: {type: array, items: {type: integer}}                            | <a>1</a>                | {\"a\":[1]}",
                "a: {type: array, items: {type: integer}}, b: {type: string}         | <a>1</a><b>x</b><a>2</a> | {\"a\":[1,2],\"b\":\"x\"}",
                "a: {type: array, items: {type: integer}, xml: {wrapped: true}}      | ``                      | {}",
                "a: {type: array, items: {type: integer}, xml: {wrapped: true}}      | <a/>                    | {\"a\":[]}",
                "a: {type: array, items: {type: integer}, xml: {wrapped: true}}      | <a><a>1</a></a>         | {\"a\":[1]}",
                "a: {type: array, items: {type: integer, xml: {name: i}}, xml: {name: w, wrapped: true}} | <w> <i>1</i> <i>2</i> </w> | {\"a\":[1,2]}",
                "a: {type: array, items: {type: array, items: {type: integer}}}      | <a><a>1</a><a>2</a></a><a/> | {\"a\":[[1,2],[]]}",
                "a: {type: array, items: {type: string}}                             | <a xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xsi:nil=\"1\"/><a/> | {\"a\":[null,\"\"]}",
                "a: {type: object, nullable: true, properties: {b: {type: string}}}  | <a xmlns:i=\"http://www.w3.org/2001/XMLSchema-instance\" i:nil=\"true\" i:type=\"t\"/> | {\"a\":null}",
                "a: {type: object}                                                   | <a/>                    | {\"a\":{}}",
                "a: {}                                                               | <a/>                    | {\"a\":\"\"}",
                "a: {}                                                               | <a b=\"1\"><c>2</c></a> | {\"a\":{\"b\":\"1\",\"c\":\"2\"}}",
                "a: {type: string, xml: {name: b}}                                   | <b>x</b>                | {\"a\":\"x\"}",
                "a: {type: string, xml: {namespace: u, prefix: p}}                   | <q:a xmlns:q=\"u\">x</q:a> | {\"a\":\"x\"}",
                "a: {type: object, xml: {namespace: u}, properties: {b: {type: string}}} | <a xmlns=\"u\"><b>x</b></a> | {\"a\":{\"b\":\"x\"}}",
                "a: {type: object, xml: {namespace: u}, properties: {b: {type: string}}} | <p:a xmlns:p=\"u\"><p:b>x</p:b></p:a> | {\"a\":{\"b\":\"x\"}}",
                "a: {oneOf: [{type: string}, {type: object, properties: {b: {type: integer}}}]} | <a>x</a>    | {\"a\":\"x\"}",
                "a: {oneOf: [{type: string}, {type: object, properties: {b: {type: integer}}}]} | <a><b>1</b></a> | {\"a\":{\"b\":1}}",
                "a: {allOf: [{type: object, properties: {b: {type: integer, xml: {attribute: true}}}}, {properties: {c: {type: boolean}}}]} | <a b=\"1\"><c>0</c></a> | {\"a\":{\"b\":1,\"c\":false}}",
                "a: {type: object, additionalProperties: {type: integer}}            | <a x=\"1\"><y>2</y></a> | {\"a\":{\"x\":1,\"y\":2}}",
                "a: {type: object, additionalProperties: {type: array, items: {type: integer}}} | <a><y>2</y></a> | {\"a\":{\"y\":[2]}}",
            })
    void readsByTheKeywords(String properties, String content, String expected) {
        XmlReading reading = read(root(properties), "Root", "<Root>" + content + "</Root>");

        assertThat(reading.problems()).isEmpty();
        assertThat(reading.value()).isEqualTo(json(expected));
    }

    @Test
    void readsARequiredListWithoutItemsAsAnEmptyOne() {
        assertThat(read(SESSIONS, "SessionList", "<Api_List/>").value()).isEqualTo(json("{\"sessions\":[]}"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{type: integer}                         | ` 5 `       | 5",
                "{type: integer}                         | -007        | -7",
                "{type: integer}                         | +5          | 5",
                "{type: integer}                         | 123456789012345678901234567890 | 123456789012345678901234567890",
                "{type: integer}                         | 5.0         | \"5.0\"",
                "{type: integer}                         | ``          | \"\"",
                "{type: integer}                         | ` x `       | \" x \"",
                "{type: integer}                         | ٣           | \"٣\"",
                "{type: number}                          | 5           | 5",
                "{type: number}                          | 1e999999999 | \"1e999999999\"",
                "{type: number}                          | NaN         | \"NaN\"",
                "{type: boolean}                         | true        | true",
                "{type: boolean}                         | 1           | true",
                "{type: boolean}                         | 0           | false",
                "{type: boolean}                         | TRUE        | \"TRUE\"",
                "{type: string}                          | ` 5 `       | \" 5 \"",
                "{type: string}                          | true        | \"true\"",
                "{oneOf: [{type: string}, {type: integer}]} | 4           | 4",
                "{oneOf: [{type: string}, {type: integer}]} | 007         | \"007\"",
                "{oneOf: [{type: string}, {type: integer}]} | WebConsole  | \"WebConsole\"",
                "{anyOf: [{type: string}, {type: boolean}]} | 1           | \"1\"",
                "{anyOf: [{type: string}, {type: boolean}]} | true        | true",
                "{anyOf: [{type: integer}, {type: boolean}]} | 1          | 1",
                "{enum: [1, 2]}                          | 2           | 2",
            })
    void readsTextsAsWhatTheSchemaAllows(String schema, String text, String expected) {
        Contract contract = root("a: " + schema);

        XmlReading reading = read(contract, "Root", "<Root><a>" + text + "</a></Root>");

        assertThat(reading.problems()).isEmpty();
        assertThat(reading.value().get("a")).isEqualTo(json(expected));
    }

    @Test
    void keepsDecimalsExactly() {
        XmlReading reading = read(root("a: {type: number}"), "Root", "<Root><a>0.1000000000000000000001</a></Root>");

        assertThat(reading.value().get("a").decimalValue()).isEqualByComparingTo("0.1000000000000000000001");
    }

    @Test
    void leavesNumbersOfMoreThanAThousandDigitsAsText() {
        String digits = "9".repeat(1001);

        XmlReading reading = read(root("a: {type: integer}"), "Root", "<Root><a>" + digits + "</a></Root>");

        assertThat(reading.value().get("a").textValue()).isEqualTo(digits);
    }

    @Test
    void keepsWhatTheContractDoesNotKnow() {
        String document =
                "<Api_List count='1'><more a='1'/><more>x</more><p:q xmlns:p='u' p:r='2'><s>3</s></p:q></Api_List>";

        XmlReading reading = read(SESSIONS, "SessionList", document);

        assertThat(reading.problems()).isEmpty();
        assertThat(reading.value()).isEqualTo(json("""
                                {"count":"1","more":[{"a":"1"},"x"],"p:q":{"p:r":"2","s":"3"},"sessions":[]}"""));
    }

    @Test
    void readsSchemasThatContainThemselves() {
        Contract contract = Contracts.schemas("""
                Tree: {type: object, properties: {name: {type: string, xml: {attribute: true}},
                  trees: {type: array, items: {$ref: '#/components/schemas/Tree'}}}, xml: {name: tree}}
                """);

        XmlReading reading = read(contract, "Tree", "<tree name='1'><tree name='2'><tree/></tree><tree/></tree>");

        assertThat(reading.problems()).isEmpty();
        assertThat(reading.value()).isEqualTo(json("{\"name\":\"1\",\"trees\":[{\"name\":\"2\",\"trees\":[{}]},{}]}"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''                     | 1:1  /Api_List",
                "/sessions              | 2:1  /Api_List/sessions",
                "/sessions/0            | 2:1  /Api_List/sessions[1]",
                "/sessions/1/host       | 3:3  /Api_List/sessions[2]/@host",
                "/sessions/1/user       | 4:5  /Api_List/sessions[2]/user",
                "/sessions/1/user/userId| 4:5  /Api_List/sessions[2]/user/@userId",
                "/sessions/1/user/none  | 4:5  /Api_List/sessions[2]/user",
                "/sessions/7/host       | 2:1  /Api_List/sessions",
                "/extra/0               | 5:1  /Api_List/extra",
                "/extra/1               | 5:9  /Api_List/extra[2]",
            })
    void tellsWhereAValueStands(String pointer, String place) {
        String document = """
                <Api_List>
                <sessions/>
                  <sessions host="h">
                    <user userId="1"/></sessions>
                <extra/><extra/></Api_List>""";

        XmlReading reading = read(SESSIONS, "SessionList", document);

        assertThat(reading.place(JsonPointer.compile(pointer))).hasToString(place.replaceAll(" +", " "));
    }
}
