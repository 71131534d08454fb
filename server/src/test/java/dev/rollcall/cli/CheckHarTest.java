package dev.rollcall.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CheckHarTest {
    private static final String TOKEN = ",{'name':'Authtoken','value':'QSDK 1'}";
    private static final String GOOD = "<Api_GetSessionsResponse/>";
    private static final String BAD = "<Api_GetSessionsResponse><sessions loginTime='soon'/></Api_GetSessionsResponse>";

    @TempDir
    private Path folder;

    @Test
    void whatKeepsToTheContractIsFine() throws IOException {
        Cli cli = Cli.run("check", "har", har("a.har", entry(TOKEN, 200, GOOD), entry(TOKEN, 200, GOOD)));

        assertThat(cli.exitCode()).isZero();
        assertThat(cli.out())
                .startsWith("check har " + folder.resolve("a.har") + ": no violations\n  exchanges judged: 2\n");
        assertThat(cli.err()).isEmpty();
    }

    @Test
    void everyReportIsWrittenAtOnceAlsoIntoANewFolder() throws IOException {
        Path reports = folder.resolve("new/folder");

        Cli cli = Cli.run(
                "check",
                "har",
                har("a.har", entry(TOKEN, 200, BAD)),
                "--report=junit=" + reports.resolve("a.xml"),
                "--report",
                "SARIF=" + reports.resolve("a.sarif"),
                "--report",
                "html=" + reports.resolve("a.html"),
                "--report",
                "json=" + reports.resolve("a.json"),
                "--report",
                "text=" + reports.resolve("a.txt"));

        assertThat(cli.exitCode()).isEqualTo(1);
        assertThat(cli.out()).contains("commvault: GET /Session", "entry 1, status 200", "specs/commvault.yaml:");
        assertThat(reports.resolve("a.xml")).content().contains("<failure");
        assertThat(reports.resolve("a.sarif")).content().contains("\"uri\" : \"specs/commvault.yaml\"");
        assertThat(reports.resolve("a.html")).content().contains("<h2>commvault: GET /Session</h2>");
        assertThat(reports.resolve("a.json")).content().contains("\"errors\" : 2");
        assertThat(reports.resolve("a.txt")).content().isEqualTo(cli.out());
    }

    @Test
    void credentialsThatTheRecorderLeftOutAreCounted() throws IOException {
        String har = har("a.har", entry("", 200, GOOD));

        Cli lenient = Cli.run("check", "har", har);
        Cli strict = Cli.run("check", "har", har, "--strict-credentials");

        assertThat(lenient.exitCode()).isZero();
        assertThat(lenient.out()).contains("exchanges whose credentials were not recorded: 1");
        assertThat(strict.exitCode()).isEqualTo(1);
        assertThat(strict.out()).contains("request.credentials.missing").doesNotContain("were not recorded");
    }

    @Test
    void tooLittleCoverageIsNoSuccess() throws IOException {
        Cli cli = Cli.run("check", "har", har("a.har", entry(TOKEN, 200, GOOD)), "--min-coverage", "80");

        assertThat(cli.exitCode()).isEqualTo(1);
        assertThat(cli.err()).contains("Coverage is 1 %, less than the 80 % asked for.");
    }

    @Test
    void anEntryThatCannotBeReadIsToldAndNoSuccess() throws IOException {
        Cli cli = Cli.run("check", "har", har("a.har", entry(TOKEN, 200, GOOD), "{\"request\":7}"));

        assertThat(cli.exitCode()).isEqualTo(2);
        assertThat(cli.out()).contains("exchanges judged: 1", "is damaged: entry 2 has no request that can be read.");
    }

    @Test
    void whereNothingWasJudgedNobodySaysThatNothingIsWrong() throws IOException {
        Cli cli = Cli.run("check", "har", har("a.har"));

        assertThat(cli.exitCode()).isEqualTo(2);
        assertThat(cli.out()).contains("nothing was judged").doesNotContain("no violations");
    }

    @Test
    void anyOpenApi30FileCanBeTheContract() throws IOException {
        Path contract = Files.writeString(folder.resolve("pets.yaml"), """
                openapi: 3.0.1
                info: {title: Pets, version: '1'}
                paths:
                  /Session:
                    get: {responses: {'204': {description: none}}}
                """);

        Cli cli = Cli.run("check", "har", har("a.har", entry(TOKEN, 200, GOOD)), "--contract", contract.toString());

        assertThat(cli.exitCode()).isEqualTo(1);
        assertThat(cli.out()).contains("pets: GET /Session", "response.status.undeclared", contract + ":5 ");
    }

    @Test
    void aMissingFileIsToldBeforeAnythingIsJudged() throws IOException {
        Cli cli =
                Cli.run("check", "har", har("a.har", entry(TOKEN, 200, GOOD)), folder + "/none.har", folder.toString());

        assertThat(cli.exitCode()).isEqualTo(2);
        assertThat(cli.out()).isEmpty();
        assertThat(cli.err()).isEqualToIgnoringNewLines("There is no file " + folder + "/none.har");
    }

    @Test
    void aBrokenHarIsToldWithItsPlaceAndWhatCameBefore() throws IOException {
        String whole = Files.readString(Path.of(har("a.har", entry(TOKEN, 200, GOOD), entry(TOKEN, 200, GOOD))));
        Path broken = Files.writeString(folder.resolve("b.har"), whole.substring(0, whole.length() - 30));

        Cli cli = Cli.run("check", "har", broken.toString());

        assertThat(cli.exitCode()).isEqualTo(2);
        assertThat(cli.out())
                .contains(
                        "exchanges judged: 1",
                        broken + " is damaged at line 3, column ",
                        "The 1 entries before were judged");
    }

    @Test
    void aRecordingOfSomethingElseIsNoSuccess() throws IOException {
        String other = entry(TOKEN, 200, GOOD).replace("/commvault/Session", "/other");

        Cli cli = Cli.run("check", "har", har("a.har", other));

        assertThat(cli.exitCode()).isEqualTo(2);
        assertThat(cli.out()).contains("not judged, fits no contract: GET http://127.0.0.1:8080/other");
        assertThat(cli.err()).contains("Nothing in", "--contract and --base-path");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "openapi: 3.1.0\npaths: {}",
                "swagger: '2.0'",
                "a: [",
                "",
                "openapi: 3.0.3\npaths: {/a: {$ref: 'other.yaml'}}"
            })
    void whatIsNoContractOfOursIsRefusedClearly(String text) throws IOException {
        Path contract = Files.writeString(folder.resolve("c.yaml"), text);

        Cli cli = Cli.run("check", "har", har("a.har", entry(TOKEN, 200, GOOD)), "--contract", contract.toString());

        assertThat(cli.exitCode()).isEqualTo(2);
        assertThat(cli.err()).startsWith("The contract c ").doesNotContain("\tat ", "Exception");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--report=xls=a",
                "--report=html",
                "--report=html=",
                "--contract=no-such",
                "--min-coverage=x",
                "--min-coverage=101",
                "--base"
            })
    void wrongOptionsAreToldInOneSentence(String option) throws IOException {
        Cli cli = Cli.run("check", "har", har("a.har", entry(TOKEN, 200, GOOD)), option);

        assertThat(cli.exitCode()).isEqualTo(2);
        assertThat(cli.err()).isNotBlank().doesNotContain("\tat ");
    }

    @Test
    void aReportThatCannotBeWrittenIsToldBeforeAnythingIsJudged() throws IOException {
        Cli cli = Cli.run("check", "har", har("a.har", entry(TOKEN, 200, GOOD)), "--report", "html=" + folder);

        assertThat(cli.exitCode()).isEqualTo(2);
        assertThat(cli.out()).isEmpty();
        assertThat(cli.err()).startsWith("Cannot write the report: " + folder);
    }

    private String har(String name, String... entries) throws IOException {
        String har = "{\"log\":{\"entries\":[\n" + String.join(",\n", entries) + "\n]}}";
        return Files.writeString(folder.resolve(name), har).toString();
    }

    private static String entry(String header, int status, String xml) {
        return """
                {'request':{'method':'GET','url':'http://127.0.0.1:8080/commvault/Session?userId=10',\
                'headers':[{'name':'Accept','value':'application/xml'}%s]},\
                'response':{'status':%d,'headers':[{'name':'Content-Type','value':'application/xml'}],\
                'content':{'size':%d,'mimeType':'application/xml','text':'%s'}}}""".formatted(header, status, xml.length(), xml.replace("'", "\\'"))
                .replace("\\'", "\u0000")
                .replace("'", "\"")
                .replace("\u0000", "'");
    }
}
