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

/** The forms in which clients log in, and what a login answers. */
@Rollcall
class LoginFormTest {
    private static final String PASSWORD = Callers.base64("Harbour-Lantern-7");

    @Test
    @Scenario(known = Known.CAPTURED, source = "saved responses of 2017-07-06 and 2018-04-05")
    void theMembersComeInTheOrderOfTheSavedResponses(RollcallMock mock) {
        List<String> names = new ArrayList<>();
        logIn(mock, "").fieldNames().forEachRemaining(names::add);

        assertThat(names)
                .containsExactly(
                        "aliasName",
                        "userGUID",
                        "loginAttempts",
                        "remainingLockTime",
                        "smtpAddress",
                        "userName",
                        "providerType",
                        "ccn",
                        "token",
                        "capability",
                        "forcePasswordChange",
                        "isAccountLocked",
                        "ownerOrganization",
                        "providerOrganization",
                        "errList");
    }

    @Test
    @Scenario(known = Known.CAPTURED, source = "saved responses of 2017-07-06 and 2018-04-05: errList")
    void aLoginWithoutProblemsHasAnEmptyList(RollcallMock mock) {
        assertThat(logIn(mock, "").path("errList").isArray()).isTrue();
        assertThat(logIn(mock, "").path("errList")).isEmpty();
    }

    @Test
    @Scenario(known = Known.CAPTURED, source = "saved responses of 2017-07-06 and 2018-04-05: capability")
    void theCapabilityNeeds64Bits(RollcallMock mock) {
        assertThat(logIn(mock, "").path("capability").asLong()).isGreaterThan(Integer.MAX_VALUE);
    }

    @Test
    @Scenario(known = Known.CAPTURED, source = "saved responses of 2017-07-06 and 2018-04-05: aliasName")
    void theAliasIsTheNumberOfTheUserAsText(RollcallMock mock) {
        assertThat(logIn(mock, "").path("aliasName").isTextual()).isTrue();
        assertThat(logIn(mock, "").path("aliasName").asText()).isEqualTo("10");
    }

    @Test
    @Scenario(known = Known.CAPTURED, source = "saved responses of 2017-07-06 and 2018-04-05: token")
    void tokensAreHexadecimalAndOfVaryingLength(RollcallMock mock) {
        List<String> tokens = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            tokens.add(logIn(mock, "").path("token").asText());
        }

        assertThat(tokens).doesNotHaveDuplicates().allMatch(token -> token.matches("QSDK [0-9a-f]{100,}"));
        assertThat(tokens.stream().map(String::length).distinct()).hasSizeGreaterThan(1);
    }

    @Test
    @Scenario(known = Known.CAPTURED, source = "login of a published client test: no smtpAddress")
    void aUserWithoutAnAddressHasNoSuchMember(RollcallMock mock) {
        String body = "{\"username\":\"tlane\",\"password\":\"" + Callers.base64("Paper-Orchard-2") + "\"}";

        assertThat(Wire.json(Wire.of(mock).post("/commvault/Login", body)).has("smtpAddress"))
                .isFalse();
    }

    @Test
    @Scenario(known = Known.CAPTURED, source = "login of a published client test: booleans as digits")
    void inXmlTheSameMembersAreAttributes(RollcallMock mock) {
        RawAnswer answer = xml(mock, "");

        assertThat(answer.header("Content-Type")).containsExactly("application/xml; charset=utf-8");
        assertThat(answer.body())
                .startsWith("<DM2ContentIndexing_CheckCredentialResp aliasName=\"10\" userGUID=\"")
                .contains(
                        " forcePasswordChange=\"0\"",
                        " isAccountLocked=\"0\"",
                        "<providerOrganization providerId=\"0\" ");
    }

    @Test
    @Scenario(known = Known.CAPTURED, source = "XML logins of the vendor and of a published client test")
    void inXmlALoginWithoutProblemsHasNoList(RollcallMock mock) {
        assertThat(xml(mock, "").body())
                .doesNotContain("errList")
                .endsWith(" /></DM2ContentIndexing_CheckCredentialResp>");
    }

    @Test
    @Scenario(known = Known.DOCUMENTED, source = "vendor's login page: mode WebConsole")
    void theModeMayBeAWord(RollcallMock mock) {
        assertThat(logIn(mock, ",\"mode\":\"WebConsole\"").has("token")).isTrue();
    }

    @Test
    @Scenario(known = Known.SOURCE_READ, source = "official SDKs: mode 4")
    void theModeMayBeANumber(RollcallMock mock) {
        assertThat(logIn(mock, ",\"mode\":4").has("token")).isTrue();
    }

    @Test
    @Scenario(known = Known.SOURCE_READ, source = "four published clients that send no mode")
    void theModeMayBeMissing(RollcallMock mock) {
        assertThat(logIn(mock, "").has("token")).isTrue();
    }

    @Test
    @Scenario(known = Known.DOCUMENTED, source = "vendor's login page: domain and commserver")
    void aDomainAndACommServMayBeNamed(RollcallMock mock) {
        assertThat(logIn(mock, ",\"domain\":\"corp\",\"commserver\":\"commserve01.corp.example*commserve01\"")
                        .has("token"))
                .isTrue();
    }

    @Test
    @Scenario(known = Known.DOCUMENTED, source = "later API reference, login: timeout")
    void aTimeoutMayBeWished(RollcallMock mock) {
        assertThat(logIn(mock, ",\"timeout\":60").has("token")).isTrue();
    }

    @Test
    @Scenario(known = Known.SOURCE_READ, source = "Terraform provider: timeOut in XML")
    void aTimeoutMayBeSpelledWithACapital(RollcallMock mock) {
        assertThat(xml(mock, " timeOut=\"10000\"").body()).contains(" token=\"QSDK ");
    }

    @Test
    @Scenario(known = Known.SOURCE_READ, source = "official Python SDK of today: deviceId and clientType")
    void aDeviceAndAClientTypeMayBeTold(RollcallMock mock) {
        assertThat(logIn(mock, ",\"deviceId\":\"laptop-22.corp.example\",\"clientType\":30")
                        .has("token"))
                .isTrue();
    }

    @Test
    @Scenario(known = Known.DOCUMENTED, source = "vendor's login page: Base64")
    void theClearPasswordIsRefused(RollcallMock mock) {
        String body = "{\"username\":\"jsmith\",\"password\":\"HarbourLantern77\"}";

        assertThat(Wire.json(Wire.of(mock).post("/commvault/Login", body)).has("token"))
                .isFalse();
    }

    @Test
    @Scenario(known = Known.SOURCE_READ, source = "official SDKs read errList[0].errLogMessage")
    void aRefusedLoginHasNoUserName(RollcallMock mock) {
        String body = "{\"username\":\"jsmith\",\"password\":\"d3Jvbmc=\"}";

        JsonNode refused = Wire.json(Wire.of(mock).post("/commvault/Login", body));

        assertThat(refused.has("userName")).isFalse();
        assertThat(refused.path("errList").path(0).path("errLogMessage").asText())
                .isNotBlank();
    }

    @Test
    @Scenario(known = Known.SOURCE_READ, source = "a backup plugin: errorCode 1116")
    void aRefusedLoginHasTheCodeOfBadCredentials(RollcallMock mock) {
        String body = "{\"username\":\"nobody\",\"password\":\"d3Jvbmc=\"}";

        JsonNode refused = Wire.json(Wire.of(mock).post("/commvault/Login", body));

        assertThat(refused.path("errList").path(0).path("errorCode").asInt()).isEqualTo(1116);
    }

    @Test
    @Scenario(known = Known.SOURCE_READ, source = "PowerShell module: valid if there is a token")
    void aRefusedLoginBeginsNoSession(RollcallMock mock) {
        String body = "{\"username\":\"nnovak\",\"password\":\"d3Jvbmc=\"}";
        Wire.of(mock).post("/commvault/Login", body);

        assertThat(Wire.administrator(mock).rows(14)).isEmpty();
    }

    private static JsonNode logIn(RollcallMock mock, String more) {
        String body = "{\"username\":\"jsmith\",\"password\":\"" + PASSWORD + "\"" + more + "}";
        return Wire.json(Wire.of(mock).post("/commvault/Login", body));
    }

    private static RawAnswer xml(RollcallMock mock, String more) {
        String body = "<DM2ContentIndexing_CheckCredentialReq username=\"jsmith\" password=\"" + PASSWORD + "\"" + more;
        return Wire.of(mock).send("POST", "/commvault/Login", "application/xml", body + " />");
    }
}
