package dev.rollcall.contract.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.rollcall.contract.ContractPlace;
import dev.rollcall.contract.Violation.Severity;
import dev.rollcall.contract.coverage.CoverageItem;
import dev.rollcall.contract.coverage.CoverageKind;
import dev.rollcall.contract.coverage.CoverageTable;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class ReportsTest {
    private static final Subject LIST = new Subject("rocketchat", "GET /api/v1/sessions/list");
    private static final Subject ME = new Subject("rocketchat", "GET /api/v1/me");
    private static final String HOSTILE = "<script>alert('\u0007\uD800')</script>&\"]]>\u001b[31m";

    @Test
    void theTextTellsTheVerdictFirstAndEachFindingUnderItsOperation() {
        String text = new TextReport().text(report(finding("response.body.required", LIST, 4, "loginAt is missing")));

        assertThat(text).isEqualTo("""
                check har a.har: 1 violation, 1 warning
                  exchanges judged: 1,234

                rocketchat: GET /api/v1/me
                  warning request.query.unknown: entry 2, request query x
                    Nobody knows this.
                    contract: specs/rocketchat.yaml:7 /paths

                rocketchat: GET /api/v1/sessions/list
                  error response.body.required: entry 4, response body /sessions/4 (line 1, column 9)
                    loginAt is missing
                    expected: a member loginAt
                    received: no such member
                    contract: specs/rocketchat.yaml:12 /components/schemas/Session/required

                not judged, fits no contract: GET http://a/b
                coverage of rocketchat: 25 % (operations 1/2, statuses 1/6)
                """);
    }

    @Test
    void theSummaryIsShortAndSaysWhatItLeavesOut() {
        Finding[] many = IntStream.range(0, 30)
                .mapToObj(i -> finding("response.body.type", LIST, i, "Wrong."))
                .toArray(Finding[]::new);

        String text = new TextReport(5).text(report(many));

        assertThat(text).contains("… and 26 more, which the reports list.").hasLineCount(33);
    }

    @Test
    void whatIsNotListedIsToldInTheOrderOfItsKeys() {
        Findings findings = new Findings();
        List<String> keys = IntStream.range(0, 20)
                .mapToObj(i -> "response." + (char) ('t' - i))
                .toList();
        keys.forEach(key -> IntStream.range(0, 300).forEach(i -> findings.add(finding(key, LIST, i, "Wrong."))));

        Report report = Report.ofFiles("lint", "1", List.of("a.yaml"), findings);

        assertThat(report.notListed().keySet())
                .containsExactlyElementsOf(keys.stream().sorted().toList());
    }

    @Test
    void aMillionViolationsAreCountedAndAFewAreKept() {
        Findings findings = new Findings();
        for (int i = 0; i < 1_000_000; i++) {
            findings.add(finding(i % 2 == 0 ? "response.a" : "response.b", LIST, i, "Wrong."));
        }
        Report report = Report.ofFiles("lint", "1", List.of("a.yaml"), findings);

        assertThat(report.errors()).isEqualTo(1_000_000);
        assertThat(report.findings()).hasSize(400);
        assertThat(report.notListed()).containsEntry("response.a", 499_800L).hasSize(2);
        assertThat(new TextReport(1).text(report)).contains("499,800 more of response.b are counted, but not listed.");
    }

    @Test
    void junitHasOneTestForEachOperationAndOneFailureForAllItsErrors() throws Exception {
        Document xml = xml(write(
                ReportKind.JUNIT,
                report(
                        finding("response.body.required", LIST, 4, "First " + HOSTILE),
                        finding("response.body.type", LIST, 5, "Second"))));

        Element suites = xml.getDocumentElement();
        assertThat(suites.getAttribute("tests") + suites.getAttribute("failures"))
                .isEqualTo("21");
        Element failed = (Element) xml.getElementsByTagName("testcase").item(1);
        assertThat(failed.getAttribute("name")).isEqualTo("GET /api/v1/sessions/list");
        assertThat(failed.getAttribute("classname")).isEqualTo("rollcall.rocketchat");
        Element failure = (Element) failed.getElementsByTagName("failure").item(0);
        assertThat(failure.getAttribute("message")).startsWith("First <script>").endsWith("(and 1 more)");
        assertThat(failure.getTextContent()).contains("entry 5", "response body /sessions/5", "Second");
        assertThat(((Element) xml.getElementsByTagName("testcase").item(0))
                        .getElementsByTagName("failure")
                        .getLength())
                .isZero();
    }

    @Test
    void sarifPointsAtTheContractAndKnowsTheSameMistakeAgain() throws IOException {
        JsonNode sarif = json(
                ReportKind.SARIF,
                report(
                        finding("response.body.required", LIST, 4, "First"),
                        finding("response.body.required", LIST, 5, "Second"),
                        finding("response.body.type", LIST, 5, "Third")));

        JsonNode results = sarif.at("/runs/0/results");
        assertThat(results).hasSize(4);
        assertThat(results.at("/1/locations/0/physicalLocation").toString())
                .isEqualTo("{\"artifactLocation\":{\"uri\":\"specs/rocketchat.yaml\"},\"region\":{\"startLine\":12}}");
        assertThat(results.at("/0/level").asText() + results.at("/1/level").asText())
                .isEqualTo("warningerror");
        assertThat(fingerprint(results, 1)).isEqualTo(fingerprint(results, 2)).isNotEqualTo(fingerprint(results, 3));
        assertThat(sarif.at("/runs/0/tool/driver/rules")).hasSize(3);
        assertThat(sarif.at("/runs/0/tool/driver/rules/"
                                + results.at("/3/ruleIndex").asInt() + "/id")
                        .asText())
                .isEqualTo("response.body.type");
    }

    @Test
    void namesOfFilesBecomeUris() {
        assertThat(ArtifactUri.of("my specs/ä#1.yaml")).isEqualTo("my%20specs/%C3%A4%231.yaml");
        assertThat(ArtifactUri.of("/tmp/a b.yaml")).isEqualTo("file:///tmp/a%20b.yaml");
        assertThat(ArtifactUri.of("C:\\a\\b.yaml")).isEqualTo("file:///C:/a/b.yaml");
    }

    @Test
    void theHtmlIsOnePageInWhichNothingFromOutsideIsMarkup() throws IOException {
        String html = write(ReportKind.HTML, report(finding("response.body.type", LIST, 4, HOSTILE)));

        assertThat(html)
                .startsWith("<!doctype html>")
                .contains("&lt;script&gt;alert(&#39;\uFFFD\uFFFD&#39;)&lt;/script&gt;&amp;&quot;]]&gt;\uFFFD[31m")
                .contains("<span>expected</span>", "prefers-color-scheme: dark")
                .contains("Coverage of rocketchat: 25 %", "style=\"width:16%\"")
                .doesNotContain("<script", "src=", "href=", "@import", "\u001b");
    }

    @Test
    void theJsonHasTheDocumentedShape() throws IOException {
        JsonNode json = json(ReportKind.JSON, report(finding("response.body.type", LIST, 4, "Wrong.")));

        assertThat(json.fieldNames())
                .toIterable()
                .containsExactly(
                        "format",
                        "title",
                        "version",
                        "sources",
                        "counts",
                        "subjects",
                        "findings",
                        "notListed",
                        "remarks",
                        "coverage");
        assertThat(json.path("counts").toString()).isEqualTo("{\"errors\":1,\"warnings\":1,\"judged\":1234}");
        assertThat(json.at("/findings/1").toString()).isEqualTo("""
                {"key":"response.body.type","severity":"error",\
                "subject":{"group":"rocketchat","name":"GET /api/v1/sessions/list"},\
                "occasion":"entry 4","where":"response body /sessions/4 (line 1, column 9)",\
                "rule":{"file":"specs/rocketchat.yaml","line":12,"pointer":"/components/schemas/Session/required"},\
                "expected":"a member loginAt","received":"no such member","sentence":"Wrong."}""");
        assertThat(json.at("/coverage/0/kinds/statuses").toString())
                .isEqualTo("{\"percent\":16,\"shown\":1,\"known\":6}");
        assertThat(json.at("/coverage/0/missing/statuses/0").asText()).isEqualTo("listSessions 500");
    }

    @ParameterizedTest
    @EnumSource(ReportKind.class)
    void aReportOfNothingIsAReportToo(ReportKind kind) throws IOException {
        assertThat(write(kind, Report.ofFiles("lint", "1", List.of("a.yaml"), new Findings())))
                .contains("lint");
    }

    private static Report report(Finding... errors) {
        Findings findings = new Findings();
        findings.add(new Finding(
                "request.query.unknown",
                Severity.WARNING,
                ME,
                "entry 2",
                "request query x",
                new ContractPlace("specs/rocketchat.yaml", 7, "/paths"),
                "",
                "",
                "Nobody knows this."));
        List.of(errors).forEach(findings::add);
        return Report.of(
                "check har a.har",
                "rollcall 1.0",
                List.of("specs/rocketchat.yaml"),
                List.of(new Fact("judged", "exchanges judged", 1234)),
                List.of(ME, LIST),
                findings,
                List.of("not judged, fits no contract: GET http://a/b"),
                List.of(new CoverageTable(
                        "rocketchat",
                        List.of(
                                new CoverageTable.Row(CoverageKind.OPERATION, 1, 2),
                                new CoverageTable.Row(CoverageKind.STATUS, 1, 6)),
                        List.of(new CoverageItem(CoverageKind.STATUS, "listSessions 500")))));
    }

    private static Finding finding(String key, Subject subject, int entry, String sentence) {
        return new Finding(
                key,
                Severity.ERROR,
                subject,
                "entry " + entry,
                "response body /sessions/" + entry + " (line 1, column 9)",
                new ContractPlace("specs/rocketchat.yaml", 12, "/components/schemas/Session/required"),
                "a member loginAt",
                "no such member",
                sentence);
    }

    private static String fingerprint(JsonNode results, int index) {
        return results.at("/" + index + "/partialFingerprints/rollcall~1v1").asText();
    }

    private static String write(ReportKind kind, Report report) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        kind.writer().write(report, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static JsonNode json(ReportKind kind, Report report) throws IOException {
        return new ObjectMapper().readTree(write(kind, report));
    }

    private static Document xml(String text) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }
}
