package dev.rollcall.contract.report;

import dev.rollcall.contract.Violation.Severity;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * JUnit XML as Surefire writes it: one suite for each contract or file, one test for each operation, whose name is the
 * same at every run. Readers take no more than one failure of a test, so that all errors of an operation are one.
 */
final class JUnitReport implements ReportWriter {

    @Override
    public void write(Report report, OutputStream out) throws IOException {
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, "UTF-8");
            xml.writeStartDocument("UTF-8", "1.0");
            suites(report, new JUnitElements(xml));
            xml.writeEndDocument();
            xml.flush();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    private static void suites(Report report, JUnitElements xml) throws XMLStreamException {
        Map<String, Map<Subject, List<Finding>>> suites = suites(report);
        xml.open("testsuites", "name", report.title());
        xml.counts(suites.values().stream()
                .flatMap(tests -> tests.values().stream())
                .toList());
        for (Map.Entry<String, Map<Subject, List<Finding>>> suite : suites.entrySet()) {
            suite(report, suite.getKey(), suite.getValue(), xml);
        }
        xml.close();
    }

    private static Map<String, Map<Subject, List<Finding>>> suites(Report report) {
        Map<String, Map<Subject, List<Finding>>> suites = new LinkedHashMap<>();
        report.subjects().forEach(subject -> test(suites, subject));
        report.findings().forEach(finding -> test(suites, finding.subject()).add(finding));
        return suites;
    }

    private static List<Finding> test(Map<String, Map<Subject, List<Finding>>> suites, Subject subject) {
        return suites.computeIfAbsent(subject.group(), group -> new LinkedHashMap<>())
                .computeIfAbsent(subject, test -> new ArrayList<>());
    }

    private static void suite(Report report, String group, Map<Subject, List<Finding>> tests, JUnitElements xml)
            throws XMLStreamException {
        xml.open("testsuite", "name", "rollcall." + group);
        xml.counts(tests.values());
        xml.attribute("time", "0");
        for (Map.Entry<Subject, List<Finding>> test : tests.entrySet()) {
            test(test.getKey(), test.getValue(), xml);
        }
        xml.text("system-out", new TextReport(0).text(report));
        xml.close();
    }

    private static void test(Subject subject, List<Finding> findings, JUnitElements xml) throws XMLStreamException {
        xml.open("testcase", "name", subject.name().isEmpty() ? subject.group() : subject.name());
        xml.attribute("classname", "rollcall." + subject.group());
        xml.attribute("time", "0");
        List<Finding> errors = of(findings, Severity.ERROR);
        List<Finding> warnings = of(findings, Severity.WARNING);
        if (!errors.isEmpty()) {
            xml.open("failure", "type", errors.get(0).key());
            xml.attribute("message", message(errors));
            xml.text(told(errors));
            xml.close();
        }
        if (!warnings.isEmpty()) {
            xml.text("system-out", told(warnings));
        }
        xml.close();
    }

    private static List<Finding> of(List<Finding> findings, Severity severity) {
        return findings.stream()
                .filter(finding -> finding.severity() == severity)
                .toList();
    }

    private static String message(List<Finding> errors) {
        String first = errors.get(0).sentence();
        return errors.size() == 1 ? first : first + " (and " + (errors.size() - 1) + " more)";
    }

    private static String told(List<Finding> findings) {
        return findings.stream()
                .map(finding -> "%s, %s: %s%n  %s%n  expected: %s%n  received: %s%n  contract: %s"
                        .formatted(
                                finding.occasion(),
                                finding.where(),
                                finding.key(),
                                finding.sentence(),
                                finding.expected(),
                                finding.received(),
                                finding.rule()))
                .collect(Collectors.joining("\n\n"));
    }
}
