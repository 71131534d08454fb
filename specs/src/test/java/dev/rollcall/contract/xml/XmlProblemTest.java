package dev.rollcall.contract.xml;

import static dev.rollcall.contract.xml.Contracts.SESSIONS;
import static dev.rollcall.contract.xml.Contracts.json;
import static dev.rollcall.contract.xml.Contracts.read;
import static dev.rollcall.contract.xml.Contracts.root;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class XmlProblemTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "<List/>                                          | 1:1 /List xml.root                             | {\"sessions\":[]}",
                "<Api_List xmlns=\"u\"><sessions host=\"h\"/></Api_List> | 1:1 /Api_List xml.namespace            | {\"sessions\":[{\"host\":\"h\"}]}",
                "<Api_List><s:sessions xmlns:s=\"u\"/></Api_List> | 1:11 /Api_List/s:sessions[1] xml.namespace     | {\"sessions\":[{}]}",
                "<Api_List><sessions><host>h</host></sessions></Api_List> | 1:21 /Api_List/sessions[1]/host xml.attribute-expected | {\"sessions\":[{\"host\":\"h\"}]}",
                "<Api_List><sessions note=\"n\"/></Api_List>      | 1:11 /Api_List/sessions[1]/@note xml.element-expected | {\"sessions\":[{\"note\":\"n\"}]}",
                "<Api_List sessions=\"x\"/>                       | 1:1 /Api_List/@sessions xml.element-expected   | {\"sessions\":[\"x\"]}",
                "<Api_List><sessions><note>1</note><note>2</note></sessions></Api_List> | 1:35 /Api_List/sessions[1]/note[2] xml.repeated | {\"sessions\":[{\"note\":\"1\"}]}",
                "<Api_List>\\n x<sessions/>y</Api_List>            | 1:11 /Api_List/text() xml.text                 | {\"sessions\":[{}]}",
                "<Api_List><sessions><note n=\"1\">x</note></sessions></Api_List> | 1:21 /Api_List/sessions[1]/note/@n xml.unexpected-attribute | {\"sessions\":[{\"note\":\"x\"}]}",
                "<Api_List><sessions><note>x<b>z</b>y</note></sessions></Api_List> | 1:28 /Api_List/sessions[1]/note/b xml.unexpected-element | {\"sessions\":[{\"note\":\"xy\"}]}",
                "<Api_List><x a=\"1\">text</x></Api_List>         | 1:20 /Api_List/x/text() xml.text               | {\"x\":{\"a\":\"1\"},\"sessions\":[]}",
                "<Api_List><x>text<a/></x></Api_List>             | 1:14 /Api_List/x/text() xml.text               | {\"x\":{\"a\":\"\"},\"sessions\":[]}",
                "<Api_List xmlns:i=\"http://www.w3.org/2001/XMLSchema-instance\"><x i:nil=\"true\">y</x></Api_List> | 1:63 /Api_List/x xml.nil | {\"x\":null,\"sessions\":[]}",
            })
    void saysWhatIsWrongAndReadsOn(String document, String problem, String value) {
        XmlReading reading = read(SESSIONS, "SessionList", document.replace("\\n", "\n"));

        assertThat(reading.problems())
                .singleElement()
                .satisfies(
                        one -> assertThat(one.place() + " " + one.kind().key()).isEqualTo(problem));
        assertThat(reading.value()).isEqualTo(json(value));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "a: {type: string, xml: {name: b}}                                       | <a>x</a>             | /Root/a xml.name",
                "a: {type: array, items: {type: string, xml: {name: i}}}                 | <a><i>x</i></a>      | /Root/a xml.name",
                "a: {type: string, xml: {name: b, attribute: true}}                      | <b>x</b>             | /Root/b xml.attribute-expected",
                "a: {type: string, xml: {namespace: u, prefix: p}}                       | <a>x</a>             | /Root/a xml.namespace",
                "a: {type: array, items: {type: string}, xml: {wrapped: true}}           | <a><a>x</a>y</a>     | /Root/a/text() xml.text",
                "a: {type: array, items: {type: string}, xml: {wrapped: true}}           | <a><b>x</b></a>      | /Root/a/b xml.unexpected-element",
                "a: {type: array, items: {type: string}, xml: {wrapped: true}}           | <a n=\"1\"/>         | /Root/a/@n xml.unexpected-attribute",
                "a: {type: array, items: {type: string}, xml: {wrapped: true}}           | <a/><a/>             | /Root/a[2] xml.repeated",
                "a: {type: array, items: {type: string, xml: {x-value-attribute: val}}}  | <a>x</a>             | /Root/a[1] xml.attribute-expected",
                "a: {type: array, items: {type: string, xml: {x-value-attribute: val}}}  | <a val=\"x\">y</a>   | /Root/a[1] xml.text",
                "a: {type: array, items: {type: string, xml: {x-value-attribute: val}}}  | <a val=\"x\" n=\"\"/> | /Root/a[1]/@n xml.unexpected-attribute",
            })
    void knowsNamesNamespacesAndWrappers(String properties, String content, String problem) {
        XmlReading reading = read(root(properties), "Root", "<Root>" + content + "</Root>");

        assertThat(reading.problems())
                .singleElement()
                .satisfies(one ->
                        assertThat(one.place().xpath() + " " + one.kind().key()).isEqualTo(problem));
    }

    @Test
    void missesTheNamespaceOfAnAttribute() {
        var contract = root("a: {type: string, xml: {attribute: true, namespace: u, prefix: p}}");

        XmlReading reading = read(contract, "Root", "<Root a='x'/>");

        assertThat(reading.value()).isEqualTo(json("{\"a\":\"x\"}"));
        assertThat(reading.problems()).hasToString("[1:1 /Root/@a xml.namespace: 'a' must be in the namespace u]");
    }

    @Test
    void saysOneSentenceWithoutValues() {
        XmlReading reading = read(SESSIONS, "SessionList", "<Api_List><sessions note='secret'/>secret</Api_List>");

        assertThat(reading.problems())
                .extracting(XmlProblem::message)
                .containsExactly("'note' must be an element", "There must be no text beside attributes and elements");
    }

    @Test
    void stopsListingAfterAHundred() {
        XmlReading reading =
                read(SESSIONS, "SessionList", "<Api_List>" + "<sessions>x</sessions>".repeat(500) + "</Api_List>");

        assertThat(reading.problems())
                .hasSize(101)
                .last()
                .extracting(XmlProblem::kind)
                .isEqualTo(XmlProblem.Kind.MORE);
        assertThat(reading.value().get("sessions")).hasSize(500);
    }
}
