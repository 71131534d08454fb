package dev.rollcall.contract.report;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.rollcall.contract.Violation.Severity;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

/**
 * SARIF 2.1.0 (OASIS): one rule for each key, one result for each finding, located in the contract at the line that says
 * otherwise. Fingerprints know no array index and no entry number, so that the same mistake is the same alert next time.
 */
final class SarifReport implements ReportWriter {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    @Override
    public void write(Report report, OutputStream out) throws IOException {
        ObjectNode log = JSON.createObjectNode();
        log.put("$schema", SCHEMA).put("version", "2.1.0");
        run(report, log.putArray("runs").addObject());
        JsonOutput.write(log, out);
    }

    private static void run(Report report, ObjectNode run) {
        List<String> rules = new ArrayList<>(
                report.findings().stream().map(Finding::key).distinct().sorted().toList());
        ObjectNode driver = run.putObject("tool").putObject("driver");
        driver.put("name", "Rollcall").put("version", report.version());
        ArrayNode described = driver.putArray("rules");
        rules.forEach(key -> rule(key, described.addObject()));
        run.put("columnKind", "utf16CodeUnits");
        run.putObject("automationDetails").put("id", report.title().split(" ", 2)[0] + "/");
        ArrayNode results = run.putArray("results");
        report.findings().forEach(finding -> result(finding, rules, results.addObject()));
        run.set("properties", JSON.valueToTree(JsonReport.counts(report)));
    }

    private static void rule(String key, ObjectNode rule) {
        rule.put("id", key);
        rule.putObject("shortDescription").put("text", key.replace('.', ' ').replace('-', ' '));
    }

    private static void result(Finding finding, List<String> rules, ObjectNode result) {
        result.put("ruleId", finding.key()).put("ruleIndex", rules.indexOf(finding.key()));
        result.put("level", finding.severity() == Severity.ERROR ? "error" : "warning");
        result.putObject("message").put("text", message(finding));
        ObjectNode location = result.putArray("locations").addObject();
        ObjectNode physical = location.putObject("physicalLocation");
        physical.putObject("artifactLocation")
                .put("uri", ArtifactUri.of(finding.rule().file()));
        physical.putObject("region").put("startLine", finding.rule().line());
        location.putArray("logicalLocations")
                .addObject()
                .put("fullyQualifiedName", finding.subject().toString());
        result.putObject("partialFingerprints").put("rollcall/v1", Fingerprint.of(finding));
        result.putObject("properties")
                .put("occasion", finding.occasion())
                .put("where", finding.where())
                .put("rule", finding.rule().pointer())
                .put("expected", finding.expected())
                .put("received", finding.received());
    }

    private static String message(Finding finding) {
        return finding.subject() + (finding.occasion().isEmpty() ? "" : " (" + finding.occasion() + ")") + ": "
                + finding.sentence();
    }
}
