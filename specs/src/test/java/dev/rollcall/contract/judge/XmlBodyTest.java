package dev.rollcall.contract.judge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rollcall.contract.Contract;
import dev.rollcall.contract.Violation;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Bodies in XML, judged by the schema's {@code xml} keywords. */
class XmlBodyTest {
    private static final Contract OPEN = sessions("");
    private static final Contract CLOSED = sessions("additionalProperties: false, ");
    private static final String ROW = "<row id=\"1\" at=\"2\"><user>ada</user></row>";

    @Test
    void twoSessions() {
        assertThat(keys(OPEN, "<List>" + ROW + ROW + "</List>")).isEmpty();
    }

    @Test
    void oneSession() {
        assertThat(keys(OPEN, "<List>" + ROW + "</List>")).isEmpty();
    }

    @Test
    void noSession() {
        assertThat(keys(OPEN, "<List/>")).isEmpty();
        assertThat(keys(OPEN, "<?xml version=\"1.0\"?>\n<List></List>\n<!-- end -->"))
                .isEmpty();
    }

    @Test
    void anAttributeThatIsNoInteger() {
        List<Violation> violations =
                judged(OPEN, "<List>\n" + ROW + "\n" + ROW.replace("at=\"2\"", "at=\"soon\"") + "</List>");

        assertThat(violations).singleElement().satisfies(violation -> {
            assertThat(Traffic.key(violation)).isEqualTo("response.body.type");
            assertThat(violation.where().path()).isEqualTo("/List/row[2]/@at");
            assertThat(violation.where().line()).isEqualTo(3);
            assertThat(violation.rule().pointer()).endsWith("/properties/at/type");
            assertThat(violation.sentence()).endsWith("must be a whole number, but is \"soon\".");
        });
    }

    @Test
    void anUnknownElementOrAttributeThatIsAllowed() {
        String more =
                ROW.replace("<user>", "<more><deep a=\"1\"/></more><user>").replace("id=", "mark=\"x\" id=");

        assertThat(keys(OPEN, "<List>" + more + "</List>")).isEmpty();
    }

    @Test
    void anUnknownElementOrAttributeThatIsForbidden() {
        assertThat(keys(CLOSED, "<List>" + ROW.replace("<user>", "<more/><user>") + "</List>"))
                .containsExactly("response.body.additional-properties");
        assertThat(keys(CLOSED, "<List>" + ROW.replace("id=", "mark=\"x\" id=") + "</List>"))
                .containsExactly("response.body.additional-properties");
    }

    @Test
    void aWrongRoot() {
        assertThat(keys(OPEN, "<Lists>" + ROW + "</Lists>")).containsExactly("response.body.xml.root");
    }

    @Test
    void notWellFormed() {
        assertThat(judged(OPEN, "<List>\n  <row></List>")).singleElement().satisfies(violation -> {
            assertThat(Traffic.key(violation)).isEqualTo("response.body.xml.malformed");
            assertThat(violation.where().line()).isEqualTo(2);
            assertThat(violation.where().column()).isGreaterThan(1);
        });
    }

    @Test
    void aNamespaceWithAPrefix() {
        Contract contract = Small.answering(
                "application/xml",
                "{type: object, required: [n], xml: {name: a, namespace: 'urn:a', prefix: p}, properties: {n: {type: integer, xml:"
                        + " {namespace: 'urn:a', prefix: p}}}}");

        assertThat(keys(contract, "<q:a xmlns:q=\"urn:a\"><q:n>1</q:n></q:a>")).isEmpty();
        assertThat(keys(contract, "<p:a xmlns:p=\"urn:b\"><p:n>1</p:n></p:a>")).contains("response.body.xml.namespace");
    }

    @Test
    void cdataCommentsAndAnyOrder() {
        String row = "<row at=\" 2 \" id=\"1\"><!-- who --><user><![CDATA[a<d]]>a</user></row>";

        assertThat(keys(CLOSED, "<List>" + row + "</List>")).isEmpty();
    }

    @Test
    void nil() {
        String nil = "<user xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xsi:nil=\"true\"/>";
        String noNull = "<row id=\"1\" at=\"2\">" + nil + "</row>";
        String nullable = ROW.replace("</row>", nil.replace("user", "note") + "</row>");

        assertThat(keys(OPEN, "<List>" + noNull + "</List>")).containsExactly("response.body.type");
        assertThat(keys(OPEN, "<List>" + nullable + "</List>")).isEmpty();
    }

    @Test
    void anEntityBomb() {
        String bomb =
                "<!DOCTYPE l [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\">]><List>&b;</List>";

        assertThat(keys(OPEN, bomb)).containsExactly("response.body.xml.doctype");
    }

    @Test
    void tenMegabytes() {
        String large = "<List>" + ROW.repeat(10_000_000 / ROW.length()) + "</List>";

        List<String> keys = Assertions.assertTimeout(Duration.ofSeconds(20), () -> keys(OPEN, large));

        assertThat(keys).isEmpty();
    }

    @Test
    void elementForAttributeAndAttributeForElement() {
        assertThat(keys(OPEN, "<List><row id=\"1\"><at>2</at><user>a</user></row></List>"))
                .containsExactly("response.body.xml.attribute-expected");
        assertThat(keys(OPEN, "<List><row id=\"1\" at=\"2\" user=\"a\"/></List>"))
                .containsExactly("response.body.xml.element-expected");
    }

    @Test
    void aMissingMember() {
        assertThat(judged(OPEN, "<List>" + ROW + "<row id=\"1\"><user>a</user></row></List>"))
                .singleElement()
                .satisfies(violation -> {
                    assertThat(Traffic.key(violation)).isEqualTo("response.body.required");
                    assertThat(violation.where().path()).isEqualTo("/List/row[2]");
                    assertThat(violation.expected()).isEqualTo("a member 'at'");
                });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <List><row id="1" at="2"><user>a</user><user>b</user></row></List>         | repeated
            <List>text<row id="1" at="2"><user>a</user></row></List>                   | text
            <List><row id="1" at="2"><user a="1">a</user></row></List>                 | unexpected-attribute
            <List><row id="1" at="2"><user><b/>a</user></row></List>                   | unexpected-element
            <List><rows id="1" at="2"><user>a</user></rows></List>                     | name
            <List><row id="1" at="2"><user>a</user><note xmlns:x="http://www.w3.org/2001/XMLSchema-instance" x:nil="1">a</note></row></List> | nil
            """)
    void whatStandsWhereItMustNot(String document, String kind) {
        assertThat(keys(OPEN, document)).containsExactly("response.body.xml." + kind);
    }

    @Test
    void moreThanAnybodyReads() {
        String strays = "<row id=\"1\" at=\"2\">" + "<user>a</user>".repeat(200) + "</row>";
        String deep = "<a>".repeat(101);
        StringBuilder names = new StringBuilder();
        IntStream.range(0, 5000).forEach(i -> names.append("<n").append(i).append("/>"));

        assertThat(keys(OPEN, "<List>" + strays + "</List>")).hasSize(101).endsWith("response.more");
        assertThat(keys(OPEN, "<List>" + deep)).containsExactly("response.body.xml.depth");
        assertThat(keys(OPEN, "<List>" + names)).containsExactly("response.body.xml.limit");
    }

    @Test
    void aWrappedList() {
        Contract contract = Small.answering(
                "text/xml",
                "{type: object, xml: {name: a}, properties: {l: {type: array, maxItems: 1,"
                        + " items: {type: integer, xml: {name: i}}, xml: {wrapped: true}}}}");

        assertThat(Traffic.get("/")
                        .answered("text/xml", "<a><l><i>1</i></l></a>")
                        .keys(contract))
                .isEmpty();
        assertThat(Traffic.get("/")
                        .answered("text/xml", "<a><l><i>1</i><i>2</i></l></a>")
                        .keys(contract))
                .containsExactly("response.body.max-items");
        assertThat(Traffic.get("/")
                        .answered("text/xml", "<a><l><x>1</x></l></a>")
                        .keys(contract))
                .containsExactly("response.body.xml.unexpected-element");
    }

    @Test
    void anInlineSchemaWithoutANameTakesAnyRoot() {
        Contract contract = Small.answering("application/problem+xml", "{type: object, required: [a]}");

        assertThat(Traffic.get("/")
                        .answered("application/problem+xml", "<any><a/></any>")
                        .keys(contract))
                .isEmpty();
        assertThat(Traffic.get("/")
                        .answered("application/problem+xml", "<any/>")
                        .keys(contract))
                .containsExactly("response.body.required");
    }

    @Test
    void aCharsetOfTheContentTypeCounts() {
        byte[] latin = ("<List>" + ROW.replace("ada", "\u00FC") + "</List>").getBytes(StandardCharsets.ISO_8859_1);

        assertThat(Traffic.get("/")
                        .answered("application/xml; charset=iso-8859-1", latin)
                        .keys(OPEN))
                .isEmpty();
        assertThat(Traffic.get("/").answered("application/xml", latin).keys(OPEN))
                .containsExactly("response.body.xml.encoding");
    }

    @Test
    void aSchemaThatXmlCannotHaveIsAWarning() {
        Contract contract = Small.answering(
                "application/xml", "{type: object, properties: {a: {type: object, xml: {attribute: true}}}}");

        assertThat(keys(contract, "<a/>")).containsExactly("response.contract.unusable");
    }

    private static List<String> keys(Contract contract, String document) {
        return Traffic.get("/").answered("application/xml", document).keys(contract);
    }

    private static List<Violation> judged(Contract contract, String document) {
        return Traffic.get("/").answered("application/xml", document).by(contract);
    }

    private static Contract sessions(String closed) {
        return Small.answering(
                "application/xml",
                "{type: object, xml: {name: List}, required: [rows], properties: {rows: {type: array,"
                        + " items: {type: object, " + closed
                        + "xml: {name: row}, required: [id, at, user], properties: {id: {type: string, xml:"
                        + " {attribute: true}}, at: {type: integer, xml: {attribute: true}}, user: {type: string}, note: {type: string, nullable: true}}}}}}");
    }
}
