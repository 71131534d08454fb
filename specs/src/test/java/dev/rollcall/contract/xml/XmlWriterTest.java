package dev.rollcall.contract.xml;

import static dev.rollcall.contract.xml.Contracts.SESSIONS;
import static dev.rollcall.contract.xml.Contracts.root;
import static dev.rollcall.contract.xml.Contracts.written;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.rollcall.contract.Contract;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class XmlWriterTest {

    @Test
    void writesAttributesInTheOrderOfTheSchemaAndSpacesBeforeTheSlash() {
        String value =
                "{'sessions':[{'user':{'userId':10,'userName':'jsmith'},'isCurrent':true,'host':'h','loginTime':4328650366975}]}"
                        .replace('\'', '"');

        String document = written(SESSIONS, "SessionList", value);

        assertThat(document)
                .isEqualTo("<Api_List><sessions loginTime=\"4328650366975\" host=\"h\" isCurrent=\"1\">"
                        + "<user userName=\"jsmith\" userId=\"10\" /></sessions></Api_List>");
    }

    @Test
    void writesABareRootForAnEmptyList() {
        assertThat(written(SESSIONS, "SessionList", "{\"sessions\":[]}")).isEqualTo("<Api_List />");
    }

    @Test
    void writesADeclarationIfAskedTo() {
        XmlWriter writer = new XmlWriter(SESSIONS, "User").withDeclaration();

        byte[] document = writer.write(JsonNodeFactory.instance.objectNode());

        assertThat(new String(document, StandardCharsets.UTF_8))
                .isEqualTo("<?xml version=\"1.0\" encoding=\"UTF-8\"?><User />");
    }

    /** The first rows are the examples of the OpenAPI specification's XML Object. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "a: {type: array, items: {type: string}}                                             | <a>1</a><a>2</a>",
                "a: {type: array, items: {type: string, xml: {name: i}}}                             | <i>1</i><i>2</i>",
                "a: {type: array, items: {type: string, xml: {name: i}}, xml: {name: w}}             | <i>1</i><i>2</i>",
                "a: {type: array, items: {type: string}, xml: {wrapped: true}}                       | <a><a>1</a><a>2</a></a>",
                "a: {type: array, items: {type: string}, xml: {name: w, wrapped: true}}              | <w><w>1</w><w>2</w></w>",
                "a: {type: array, items: {type: string, xml: {name: i}}, xml: {wrapped: true}}       | <a><i>1</i><i>2</i></a>",
                "a: {type: array, items: {type: string, xml: {name: i}}, xml: {name: w, wrapped: true}} | <w><i>1</i><i>2</i></w>",
                "a: {type: array, items: {type: string}, xml: {name: w}}                             | <a>1</a><a>2</a>",
                "a: {type: array, items: {type: string, xml: {namespace: u, prefix: p}}}             | <p:a xmlns:p=\"u\">1</p:a><p:a xmlns:p=\"u\">2</p:a>",
                "a: {type: array, items: {type: string, xml: {namespace: u, prefix: p}}, xml: {wrapped: true}} | <a><p:a xmlns:p=\"u\">1</p:a><p:a xmlns:p=\"u\">2</p:a></a>",
                "a: {type: array, items: {type: string}, xml: {wrapped: true, namespace: u, prefix: p}} | <p:a xmlns:p=\"u\"><a>1</a><a>2</a></p:a>",
                "a: {type: array, items: {type: string}, xml: {wrapped: true, namespace: u}}         | <a xmlns=\"u\"><a>1</a><a>2</a></a>",
            })
    void writesListsWithAndWithoutWrapper(String property, String expected) {
        assertThat(written(root(property), "Root", "{\"a\":[\"1\",\"2\"]}")).isEqualTo("<Root>" + expected + "</Root>");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "a: {type: string}                             | {\"a\":null}             | <Root />",
                "a: {type: string}                             | {\"a\":\"\"}             | <Root><a /></Root>",
                "a: {type: string, xml: {attribute: true}}     | {\"a\":\"\"}             | <Root a=\"\" />",
                "a: {type: string, xml: {attribute: true}}     | {\"a\":null}             | <Root />",
                "a: {type: boolean}                            | {\"a\":true}             | <Root><a>true</a></Root>",
                "a: {type: boolean, xml: {x-boolean: digits}}  | {\"a\":false}            | <Root><a>0</a></Root>",
                "a: {type: string, xml: {name: b}}             | {\"a\":\"x\"}            | <Root><b>x</b></Root>",
                "a: {type: string, xml: {attribute: true, prefix: p, namespace: u}} | {\"a\":\"x\"} | <Root xmlns:p=\"u\" p:a=\"x\" />",
                "a: {type: object, xml: {prefix: p, namespace: u}, properties: {b: {type: string, xml: {prefix: p, namespace: u}}}} | {\"a\":{\"b\":\"x\"}} | <Root><p:a xmlns:p=\"u\"><p:b>x</p:b></p:a></Root>",
                "a: {type: array, items: {type: array, items: {type: integer}}} | {\"a\":[[1,2],[]]} | <Root><a><a>1</a><a>2</a></a><a /></Root>",
                "a: {type: array, items: {type: string}}       | {\"a\":[null,\"x\"]}     | <Root><a xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xsi:nil=\"true\" /><a>x</a></Root>",
                "a: {type: number}                             | {\"a\":0.25}             | <Root><a>0.25</a></Root>",
                "a: {type: array, items: {type: string, xml: {x-value-attribute: val}}} | {\"a\":[\"x\",\"\"]} | <Root><a val=\"x\" /><a val=\"\" /></Root>",
                "a: {type: boolean, xml: {x-value-attribute: v, x-boolean: digits}} | {\"a\":true} | <Root><a v=\"1\" /></Root>",
                "a: {type: string, xml: {attribute: true}}     | {\"z\":{\"y\":1,\"x\":[2,{}]},\"n\":5,\"a\":\"x\"} | <Root a=\"x\" n=\"5\"><z y=\"1\"><x>2</x><x /></z></Root>",
                "a: {type: object, additionalProperties: {type: boolean, xml: {x-boolean: digits}}} | {\"a\":{\"k\":true}} | <Root><a k=\"1\" /></Root>",
            })
    void writesValuesAsTheKeywordsSay(String property, String value, String expected) {
        assertThat(written(root(property), "Root", value)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "a: {type: string, xml: {attribute: true}} | {\"a\":{\"b\":1}} | <Root><a b=\"1\" /></Root>",
                "a: {type: string}                         | {\"a\":[1,2]}     | <Root><a>1</a><a>2</a></Root>",
                "a: {type: object}                         | {\"a\":7}         | <Root><a>7</a></Root>",
                "a: {type: array, items: {type: string}}   | {\"a\":\"x\"}     | <Root><a>x</a></Root>",
                "a: {type: string}                         | 5                 | <Root>5</Root>",
            })
    void writesValuesOfAWrongTypeAsWhatTheyAre(String property, String value, String expected) {
        assertThat(written(root(property), "Root", value)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "a b      | a_x0020_b",
                "1a       | _x0031_a",
                "p:a      | p_x003A_a",
                "xmlns    | _x0078_mlns",
                "a_x0020_b| a_x005F_x0020_b",
                "_type_   | _type_",
                "max_x    | max_x",
                "é        | é",
            })
    void encodesNamesOfUnknownMembersThatAreNoneInXml(String member, String name) {
        assertThat(written(root(""), "Root", "{\"" + member + "\":1}")).isEqualTo("<Root " + name + "=\"1\" />");
    }

    @Test
    void leavesOutUnknownMembersWhoseNameBelongsToAnother() {
        Contract contract = root("a: {type: string, xml: {name: b, attribute: true}}");

        assertThat(written(contract, "Root", "{\"a\":\"x\",\"b\":\"y\"}")).isEqualTo("<Root b=\"x\" />");
    }

    @Test
    void escapesSoThatParsersGiveBackWhatWasWritten() {
        Contract contract = root("a: {type: string, xml: {attribute: true}}, e: {type: string}");
        String text = "\"<&>'\\\"\\r\\n\\t]]>\"";

        assertThat(written(contract, "Root", "{\"a\":" + text + ",\"e\":" + text + "}"))
                .isEqualTo("<Root a=\"&lt;&amp;&gt;'&quot;&#xD;&#xA;&#x9;]]&gt;\">"
                        + "<e>&lt;&amp;&gt;'\"&#xD;\n\t]]&gt;</e></Root>");
    }

    @Test
    void replacesCharactersThatXmlCannotCarry() {
        String value = "{\"a\":\"\\u0000\\u0008\\uD83D\\uDE00\\uD83D\\uDE00\\uDE00\\uD83Dx\\uFFFE\\uFFFF\\u0085\"}";

        assertThat(written(root("a: {type: string}"), "Root", value))
                .isEqualTo("<Root><a>\uFFFD\uFFFD\uD83D\uDE00\uD83D\uDE00\uFFFD\uFFFDx\uFFFD\uFFFD\u0085</a></Root>");
    }
}
