package dev.rollcall.contract.report;

import dev.rollcall.contract.Violation.Severity;
import java.util.Collection;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes the elements of JUnit XML, and nothing that XML cannot hold: what was received comes from outside. */
final class JUnitElements {
    private final XMLStreamWriter xml;

    JUnitElements(XMLStreamWriter xml) {
        this.xml = xml;
    }

    void open(String element, String attribute, String value) throws XMLStreamException {
        xml.writeCharacters("\n");
        xml.writeStartElement(element);
        attribute(attribute, value);
    }

    void attribute(String name, String value) throws XMLStreamException {
        xml.writeAttribute(name, legal(value));
    }

    /** How many tests there are, and how many failed. */
    void counts(Collection<List<Finding>> tests) throws XMLStreamException {
        long failed = tests.stream()
                .filter(findings -> findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR))
                .count();
        attribute("tests", String.valueOf(tests.size()));
        attribute("failures", String.valueOf(failed));
        attribute("errors", "0");
        attribute("skipped", "0");
    }

    void text(String element, String text) throws XMLStreamException {
        xml.writeStartElement(element);
        text(text);
        xml.writeEndElement();
    }

    void text(String text) throws XMLStreamException {
        xml.writeCharacters(legal(text));
    }

    void close() throws XMLStreamException {
        xml.writeEndElement();
    }

    private static String legal(String text) {
        StringBuilder legal = new StringBuilder(text.length());
        text.codePoints().map(each -> isLegal(each) ? each : 0xFFFD).forEach(legal::appendCodePoint);
        return legal.toString();
    }

    private static boolean isLegal(int character) {
        return character == '\t'
                || character == '\n'
                || (character >= 0x20 && character <= 0xD7FF)
                || (character >= 0xE000 && character <= 0xFFFD)
                || character >= 0x10000;
    }
}
