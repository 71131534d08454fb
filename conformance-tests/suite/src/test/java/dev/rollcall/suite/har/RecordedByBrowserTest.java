package dev.rollcall.suite.har;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import dev.rollcall.junit.RollcallMock;
import dev.rollcall.suite.NodeModules;
import dev.rollcall.suite.PageServer;
import dev.rollcall.suite.Tool;
import dev.rollcall.suite.Tool.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.apache.maven.plugin.surefire.log.api.NullConsoleLogger;
import org.apache.maven.plugins.surefire.report.ReportTestSuite;
import org.apache.maven.plugins.surefire.report.TestSuiteXmlParser;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A page that a real Chromium runs against the mock, recorded by Playwright and judged. */
class RecordedByBrowserTest {
    private static final Path BROWSER = Path.of("browser");
    private static final Path SARIF_SCHEMA =
            BROWSER.resolve("node_modules/@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json");

    @TempDir
    private static Path folder;

    private static CheckHar honest = new CheckHar(-1, "", Path.of("."));
    private static CheckHar lying = new CheckHar(-1, "", Path.of("."));

    @BeforeAll
    static void record() throws IOException {
        Tool.required("chromium");
        NodeModules.in(BROWSER);
        Path har = folder.resolve("honest.har");
        String page = Files.readString(Path.of("src/test/resources/har/page.html"));
        try (RollcallMock mock = RollcallMock.start(options -> options);
                PageServer origin =
                        PageServer.of(page.replace("MOCK", mock.url().toString()))) {
            Run recorded = Tool.required("node").run(BROWSER, "record.mjs", chromium(), origin.url(), har.toString());
            assertThat(recorded.exitCode()).as(recorded.output()).isZero();
        }
        honest = CheckHar.of(har, folder.resolve("honest"));
        PlantedLies.plant(har, folder.resolve("lying.har"));
        lying = CheckHar.of(folder.resolve("lying.har"), folder.resolve("lying"));
    }

    private static String chromium() {
        return Tool.required("bash")
                .run(Path.of("."), "-c", "command -v chromium")
                .output()
                .strip();
    }

    @Test
    void whatTheMockSaidIsCleanAndWhatBelongsToNoContractIsListed() throws IOException {
        assertThat(honest.findings()).isEmpty();
        assertThat(honest.exitCode()).as(honest.output()).isZero();
        assertThat(honest.output())
                .contains(
                        "no violations",
                        "exchanges judged: 10",
                        "entries that fit no contract: 2",
                        "exchanges whose credentials were not recorded: 1",
                        "/health");
    }

    @Test
    void tenPlantedLiesAreThoseTenEachAtItsPlace() throws IOException {
        assertThat(lying.exitCode()).as(lying.output()).isEqualTo(1);
        assertThat(lying.findings())
                .map(finding -> finding.replaceFirst("line 1, column \\d{5}", "line 1, at the end"))
                .containsExactlyInAnyOrder(
                        "entry 2, status 200 response.body.type response body /sessions/0/loginTime (line 1, column 51)",
                        "entry 3, status 200 response.body.type response body"
                                + " /Api_GetSessionsResponse/sessions[1]/@consoleType (line 1, column 26)",
                        "entry 4, status 418 response.status.undeclared response start line",
                        "entry 5, status 200 response.content-type.undeclared response header Content-Type",
                        "entry 6, status 200 request.parameter.type request query count",
                        "entry 7, status 200 request.body.one-of request body /password (line 1, column 33)",
                        "entry 8, status 200 response.body.required response body (line 1, column 1)",
                        "entry 8, status 200 response.header.missing response header X-Instance-ID",
                        "entry 9, status 200 response.body.json.malformed response body (line 1, at the end)",
                        "entry 10, status 403 response.body.type response body /status (line 1, column 49)");
    }

    @Test
    void sarifKeepsToItsSchemaAndPointsAtLinesOfTheContracts() throws IOException {
        JsonSchema schema = JsonSchemaFactory.getInstance(VersionFlag.V7).getSchema(Files.readString(SARIF_SCHEMA));

        JsonNode sarif = lying.json("sarif");

        assertThat(schema.validate(sarif)).isEmpty();
        assertThat(schema.validate(honest.json("sarif"))).isEmpty();
        assertThat(sarif.at("/runs/0/results")).hasSize(10).allSatisfy(result -> {
            JsonNode place = result.at("/locations/0/physicalLocation");
            List<String> lines = Files.readAllLines(
                    Path.of("..", "..", place.at("/artifactLocation/uri").asText()));
            String last = result.at("/properties/rule")
                    .asText()
                    .replaceFirst(".*/", "")
                    .replace("~1", "/");
            assertThat(lines.get(place.at("/region/startLine").asInt() - 1)).contains(last);
        });
    }

    @Test
    void junitIsReadByTheReaderOfMaven() throws Exception {
        List<ReportTestSuite> suites = new TestSuiteXmlParser(new NullConsoleLogger())
                .parse(lying.reports().resolve("junit").toString());

        assertThat(suites)
                .map(suite ->
                        suite.getFullClassName() + " " + suite.getNumberOfTests() + " " + suite.getNumberOfFailures())
                .containsExactlyInAnyOrder(
                        "rollcall.commvault 2 2", "rollcall.rocketchat 3 3", "rollcall.joomla-capi 2 1");
    }

    @Test
    void theOtherReportsTellTheSame() throws IOException {
        String html = Files.readString(lying.reports().resolve("html"));
        String text = Files.readString(lying.reports().resolve("text"));

        assertThat(html.split("<article ", -1)).hasSize(11);
        assertThat(text.toLowerCase(Locale.ROOT)).contains("10 violations");
        assertThat(text).isEqualTo(lying.output());
    }

    @Test
    void noReportTellsASecret() throws IOException {
        for (CheckHar run : List.of(honest, lying)) {
            for (String kind : List.of("text", "junit", "sarif", "html", "json")) {
                assertThat(run.reports().resolve(kind))
                        .content()
                        .doesNotContain(
                                "QSDK",
                                "olive.user-password",
                                "R3Jhbml0ZS1CZWFjb24tMQ",
                                "ocFlTSMfowj9tSH1vQV6ANL9SiahkKUK1KhU");
            }
        }
    }
}
