package dev.rollcall.suite.commvault;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.rollcall.junit.Rollcall;
import dev.rollcall.junit.RollcallMock;
import dev.rollcall.suite.Known;
import dev.rollcall.suite.RawHttp.RawAnswer;
import dev.rollcall.suite.Scenario;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a row of the session list says, console by console. */
@Rollcall
class RowTest {

    @Test
    @Scenario(known = Known.CAPTURED, source = "saved response of 2017-05-30")
    void theMembersComeInTheOrderOfTheSavedResponse(RollcallMock mock) {
        JsonNode current = currentRow(mock);

        assertThat(members(current))
                .containsExactly(
                        "lastAccessedTime",
                        "logoutTime",
                        "loginTime",
                        "host",
                        "location",
                        "sessionId",
                        "browserSessionId",
                        "consoleType",
                        "isCurrentSession",
                        "user");
        assertThat(members(current.path("user"))).containsExactly("userName", "userId");
    }

    @Test
    @Scenario(known = Known.CAPTURED, source = "saved response of 2017-05-30")
    void theListIsTheOnlyMember(RollcallMock mock) {
        assertThat(members(Wire.json(Wire.administrator(mock).get("/commvault/Session?userId=1"))))
                .containsExactly("sessions");
    }

    @Test
    @Scenario(known = Known.CAPTURED, source = "saved response of 2017-05-30")
    void zerosAndEmptyTextsAreWritten(RollcallMock mock) {
        JsonNode row = on(mock, 5);

        assertThat(row.path("lastAccessedTime").isInt()).isTrue();
        assertThat(row.path("location").isTextual()).isTrue();
        assertThat(row.path("location").asText()).isEmpty();
    }

    @Test
    @Scenario(known = Known.CAPTURED, source = "saved response of 2017-05-30")
    void isCurrentSessionIsLeftOutAndNeverFalse(RollcallMock mock) {
        assertThat(Wire.administrator(mock).rows(1))
                .filteredOn(row -> row.has("isCurrentSession"))
                .singleElement()
                .satisfies(row ->
                        assertThat(row.path("isCurrentSession").asBoolean()).isTrue());
    }

    @Test
    @Scenario(known = Known.CAPTURED, source = "saved response of 2017-05-30")
    void noMemberIsEverNull(RollcallMock mock) {
        assertThat(Wire.administrator(mock).get("/commvault/Session?userId=1").body())
                .doesNotContain("null");
    }

    @Test
    @Scenario(known = Known.CAPTURED, source = "saved response of 2017-05-30, Content-Type")
    void jsonIsUtf8AndSaysSo(RollcallMock mock) {
        RawAnswer answer = Wire.administrator(mock).get("/commvault/Session?userId=1");

        assertThat(answer.header("Content-Type")).containsExactly("application/json; charset=utf-8");
        assertThat(answer.header("Content-Length"))
                .containsExactly(String.valueOf(answer.body().length()));
    }

    @Test
    @Scenario(known = Known.CAPTURED, source = "saved response of 2017-05-30: consoleType 0")
    void aLoginByRestIsConsole0OnTheWebServer(RollcallMock mock) {
        JsonNode row = on(mock, 0);

        assertThat(row.path("host").asText()).isEqualTo("websrv01");
        assertThat(row.path("location").asText()).isEmpty();
    }

    @Test
    @Scenario(known = Known.DOCUMENTED, source = "vendor page, consoleType 5")
    void theCommCellConsoleIs5(RollcallMock mock) {
        assertThat(on(mock, 5).path("host").asText()).isEqualTo("DESK-014");
    }

    @Test
    @Scenario(known = Known.DOCUMENTED, source = "vendor page, consoleType 13")
    void theCommandLineIs13(RollcallMock mock) {
        assertThat(on(mock, 13).path("host").asText()).startsWith("jump");
    }

    @Test
    @Scenario(known = Known.DOCUMENTED, source = "vendor page, consoleType 14")
    void theConsoleAsRemoteApplicationIs14(RollcallMock mock) {
        assertThat(on(mock, 14).path("host").asText()).startsWith("TERM");
    }

    @Test
    @Scenario(known = Known.DOCUMENTED, source = "vendor page, consoleType 19")
    void theWebConsoleIs19(RollcallMock mock) {
        assertThat(on(mock, 19).path("host").asText()).isNotBlank();
    }

    @Test
    @Scenario(known = Known.CAPTURED, source = "saved response of 2017-05-30 and the vendor page")
    void idsBeginWithEmcOnTheCommCellConsoleAlone(RollcallMock mock) {
        assertThat(Wire.administrator(mock).rows(1))
                .isNotEmpty()
                .allMatch(row -> row.path("sessionId").asText().startsWith("EMC")
                        == (row.path("consoleType").asInt() == 5));
    }

    @Test
    @Scenario(known = Known.CAPTURED, source = "saved response of 2017-05-30")
    void idsAreGuidsInCapitals(RollcallMock mock) {
        assertThat(Wire.administrator(mock).rows(1))
                .allMatch(row ->
                        row.path("sessionId").asText().matches("(EMC)?[0-9A-F]{8}(-[0-9A-F]{4}){3}-[0-9A-F]{12}"));
    }

    @Test
    @Scenario(known = Known.CAPTURED, source = "saved response of 2017-05-30: always 0 on console 19")
    void theWebConsoleTellsNoBrowserSession(RollcallMock mock) {
        assertThat(on(mock, 19).path("browserSessionId").asInt()).isZero();
    }

    @Test
    @Scenario(known = Known.CAPTURED, source = "saved response of 2017-05-30: small counters on consoles 5 and 13")
    void theOtherConsolesTellTheirBrowserSession(RollcallMock mock) {
        assertThat(on(mock, 5).path("browserSessionId").asInt()).isPositive();
        assertThat(on(mock, 13).path("browserSessionId").asInt()).isPositive();
    }

    @Test
    @Scenario(known = Known.CAPTURED, source = "saved response of 2017-05-30: IPv6 link-local with zone")
    void theLocationMayBeAnAddressWithAZone(RollcallMock mock) {
        assertThat(on(mock, 19).path("location").asText()).startsWith("fe80::").contains("%");
    }

    @Test
    @Scenario(known = Known.CAPTURED, source = "saved response of 2017-05-30: one user in all rows")
    void everyRowSaysWhoseItIs(RollcallMock mock) {
        assertThat(Wire.administrator(mock).rows(11))
                .isNotEmpty()
                .allMatch(row -> row.path("user").path("userId").asInt() == 11)
                .allMatch(row -> row.path("user").path("userName").asText().equals("Maria Weber"));
    }

    @Test
    @Scenario(known = Known.DOCUMENTED, source = "vendor page, Sample Response: attributes and one child")
    void inXmlTheScalarsAreAttributesAndTheUserIsAChild(RollcallMock mock) {
        assertThat(Wire.administrator(mock)
                        .getXml("/commvault/Session?userId=11")
                        .body())
                .contains(
                        "<sessions lastAccessedTime=\"",
                        " logoutTime=\"0\" ",
                        "<user userName=\"Maria Weber\" userId=\"11\" />")
                .doesNotContain("isCurrentSession");
    }

    private static JsonNode currentRow(RollcallMock mock) {
        return row(mock, "isCurrentSession", 1);
    }

    private static JsonNode on(RollcallMock mock, int console) {
        return row(mock, "consoleType", console);
    }

    private static JsonNode row(RollcallMock mock, String member, int value) {
        for (JsonNode row : Wire.administrator(mock).rows(1)) {
            if (row.path(member).asInt(-1) == value) {
                return row;
            }
        }
        throw new AssertionError("No row with " + member + " " + value);
    }

    private static List<String> members(JsonNode node) {
        List<String> names = new ArrayList<>();
        node.fieldNames().forEachRemaining(names::add);
        return names;
    }
}
