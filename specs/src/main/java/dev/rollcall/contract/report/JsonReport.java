package dev.rollcall.contract.report;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.rollcall.contract.coverage.CoverageTable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * The report for programs; its shape is described in {@code specs/README.md}. Members are added, never renamed or
 * removed, as long as {@code format} is 1.
 */
final class JsonReport implements ReportWriter {
    private static final ObjectMapper JSON = new ObjectMapper();

    @Override
    public void write(Report report, OutputStream out) throws IOException {
        ObjectNode root = JSON.createObjectNode();
        root.put("format", 1).put("title", report.title()).put("version", report.version());
        root.set("sources", JSON.valueToTree(report.sources()));
        root.set("counts", JSON.valueToTree(counts(report)));
        ArrayNode subjects = root.putArray("subjects");
        report.subjects().forEach(subject -> put(subject, subjects.addObject()));
        ArrayNode findings = root.putArray("findings");
        report.findings().forEach(finding -> put(finding, findings.addObject()));
        root.set("notListed", JSON.valueToTree(report.notListed()));
        root.set("remarks", JSON.valueToTree(report.remarks()));
        ArrayNode coverage = root.putArray("coverage");
        report.coverage().forEach(table -> put(table, coverage.addObject()));
        JsonOutput.write(root, out);
    }

    static Map<String, Long> counts(Report report) {
        Map<String, Long> counts = new LinkedHashMap<>();
        counts.put("errors", report.errors());
        counts.put("warnings", report.warnings());
        report.facts().forEach(fact -> counts.put(fact.name(), fact.count()));
        return counts;
    }

    private static void put(Subject subject, ObjectNode node) {
        node.put("group", subject.group()).put("name", subject.name());
    }

    private static void put(Finding finding, ObjectNode node) {
        node.put("key", finding.key()).put("severity", finding.severity().name().toLowerCase(Locale.ROOT));
        put(finding.subject(), node.putObject("subject"));
        node.put("occasion", finding.occasion()).put("where", finding.where());
        node.putObject("rule")
                .put("file", finding.rule().file())
                .put("line", finding.rule().line())
                .put("pointer", finding.rule().pointer());
        node.put("expected", finding.expected())
                .put("received", finding.received())
                .put("sentence", finding.sentence());
    }

    private static void put(CoverageTable table, ObjectNode node) {
        node.put("contract", table.contract())
                .put("percent", table.percent())
                .put("shown", table.shown())
                .put("known", table.known());
        ObjectNode kinds = node.putObject("kinds");
        table.rows()
                .forEach(row -> kinds.putObject(row.kind().id())
                        .put("percent", row.percent())
                        .put("shown", row.shown())
                        .put("known", row.known()));
        ObjectNode missing = node.putObject("missing");
        table.missing().forEach(item -> missing.withArray(item.kind().id()).add(item.name()));
    }
}
