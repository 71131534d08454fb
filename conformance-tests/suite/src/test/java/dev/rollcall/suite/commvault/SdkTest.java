package dev.rollcall.suite.commvault;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.rollcall.junit.Rollcall;
import dev.rollcall.junit.RollcallMock;
import dev.rollcall.junit.TestClock;
import dev.rollcall.suite.Known;
import dev.rollcall.suite.RawHttp;
import dev.rollcall.suite.RawHttp.RawAnswer;
import dev.rollcall.suite.Scenario;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What the official Python SDK of 11.42 sends on its way, request for request. */
@Rollcall
class SdkTest {
    private static final String ROOT = "/webconsole/api";

    /** The headers of all its calls. */
    private static final Map<String, String> HEADERS = Map.of(
            "Accept", "application/json",
            "Content-type", "application/json",
            "User-Agent", "python-requests/2.34.2",
            "Accept-Encoding", "gzip, deflate");

    private static final String LOGIN = "{\"mode\": 4, \"username\": \"admin\", \"password\": \""
            + Callers.base64("Granite-Beacon-1")
            + "\", \"deviceId\": \"laptop-22.corp.example\", \"clientType\": 30}";

    @Test
    @Scenario(known = Known.SOURCE_READ, source = "official Python SDK, probe")
    void theProbeWithoutATokenIsA200(RollcallMock mock) {
        RawAnswer answer = new RawHttp(mock.url()).get(ROOT + "/", HEADERS);

        assertThat(answer.status()).isEqualTo(200);
    }

    @Test
    @Scenario(known = Known.SOURCE_READ, source = "official Python SDK, login")
    void theLoginGivesUserNameAndToken(RollcallMock mock) {
        JsonNode login = Wire.json(call(mock, "POST", "/Login", "", LOGIN));

        assertThat(login.path("userName").asText()).isEqualTo("admin");
        assertThat(login.path("token").asText()).startsWith("QSDK ");
        assertThat(login.has("userGUID")).isTrue();
    }

    @Test
    @Scenario(known = Known.SOURCE_READ, source = "official Python SDK, login failure")
    void aRefusedLoginShowsItsFirstProblem(RollcallMock mock) {
        JsonNode login = Wire.json(call(mock, "POST", "/Login", "", LOGIN.replace("R3Jhbml0", "AAAAAAAA")));

        assertThat(login.path("errList").path(0).path("errLogMessage").asText()).isNotBlank();
    }

    @Test
    @Scenario(known = Known.SOURCE_READ, source = "official Python SDK, CommServ details")
    void theCommCellHasAllThatTheSdkNeeds(RollcallMock mock) {
        JsonNode server = Wire.json(call(mock, "GET", "/CommServ", token(mock), ""));

        assertThat(server.path("commcell").path("commCellName").asText()).isEqualTo("Example Commcell");
        assertThat(server.path("commcell").path("csGUID").asText()).isNotBlank();
        assertThat(server.path("commcell").path("commCellId").isInt()).isTrue();
        assertThat(server.path("hostName").asText()).isNotBlank();
        assertThat(server.path("csTimeZone").path("TimeZoneName").asText()).isNotBlank();
        assertThat(server.path("currentSPVersion").asInt()).isEqualTo(8);
        assertThat(server.path("timeZone").asText()).matches("[^(]*\\(.*");
    }

    @Test
    @Scenario(known = Known.SOURCE_READ, source = "official Python SDK, users")
    void theUserIsReadTheNewerWayThenItsRoles(RollcallMock mock) {
        String token = token(mock);

        JsonNode user = Wire.json(call(mock, "GET", "/v4/user/1", token, ""));
        RawAnswer roles = call(mock, "GET", "/User/1/Security", token, "");

        assertThat(user.path("name").asText()).isEqualTo("admin");
        assertThat(roles.status()).isEqualTo(200);
        assertThat(Wire.json(roles)
                        .path("associations")
                        .path(0)
                        .path("entities")
                        .path("entity"))
                .isNotEmpty();
    }

    @Test
    @Scenario(known = Known.SOURCE_READ, source = "official Python SDK, sessions")
    void theSessionsOfAUserAreRead(RollcallMock mock) {
        Map<String, String> headers = new LinkedHashMap<>(HEADERS);
        headers.put("Authtoken", token(mock));
        headers.put("ONLY-ACTIVE-SESSIONS", "true");

        RawAnswer answer = new RawHttp(mock.url()).get(ROOT + "/Session?userId=1", headers);

        assertThat(Wire.json(answer).path("sessions")).isNotEmpty();
    }

    @Test
    @Scenario(known = Known.SOURCE_READ, source = "official Python SDK, which raises on an empty object")
    void aUserWithoutSessionsHasAListNevertheless(RollcallMock mock) {
        RawAnswer answer = call(mock, "GET", "/Session?userId=14", token(mock), "");

        assertThat(Wire.json(answer).path("sessions").isArray()).isTrue();
    }

    @Test
    @Scenario(known = Known.SOURCE_READ, source = "official Python SDK, which renews and tries again on 401")
    void anExpiredTokenIsRenewedAndTheCallRepeated(RollcallMock mock, TestClock clock) {
        String token = token(mock);
        clock.advance(Duration.ofMinutes(31));
        String body = "{\"sessionId\": \"" + token + "\", \"deviceId\": \"laptop-22.corp.example\"}";

        Map<String, String> headers = new LinkedHashMap<>(HEADERS);
        headers.put("Authtoken", token);
        headers.put("ONLY-ACTIVE-SESSIONS", "true");
        RawAnswer expired = new RawHttp(mock.url()).get(ROOT + "/Session?userId=1", headers);
        JsonNode renewed = Wire.json(call(mock, "POST", "/RenewLoginToken", token, body));
        // The repeated call has lost that header.
        RawAnswer again =
                call(mock, "GET", "/Session?userId=1", renewed.path("token").asText(), "");

        assertThat(expired.status()).isEqualTo(401);
        assertThat(again.status()).isEqualTo(200);
        assertThat(Wire.json(again)
                        .path("sessions")
                        .path(0)
                        .path("isCurrentSession")
                        .asBoolean())
                .isTrue();
    }

    @Test
    @Scenario(known = Known.SOURCE_READ, source = "official Python SDK, which shows error.errLogMessage")
    void aRefusedRenewalShowsItsReason(RollcallMock mock) {
        String token = token(mock);
        call(mock, "POST", "/Logout", token, "");
        String body = "{\"sessionId\": \"" + token + "\", \"deviceId\": \"laptop-22.corp.example\"}";

        JsonNode refused = Wire.json(call(mock, "POST", "/RenewLoginToken", token, body));

        assertThat(refused.path("error").path("errLogMessage").asText()).isNotBlank();
    }

    @Test
    @Scenario(known = Known.SOURCE_READ, source = "official Python SDK, given a token")
    void whoAmITellsTheNameInJson(RollcallMock mock) {
        RawAnswer answer = empty(mock, "/WhoAmI", token(mock), "application/json");

        assertThat(answer.body()).isEqualTo("{\"user\":{\"userName\":\"admin\"}}");
    }

    @Test
    @Scenario(known = Known.SOURCE_READ, source = "older official Python SDK, which reads XML")
    void whoAmITellsTheNameInXml(RollcallMock mock) {
        RawAnswer answer = empty(mock, "/WhoAmI", token(mock), "application/xml");

        assertThat(answer.body())
                .isEqualTo("<CvEntities_ProcessingInstructionInfo><user userName=\"admin\" />"
                        + "</CvEntities_ProcessingInstructionInfo>");
    }

    @Test
    @Scenario(known = Known.SOURCE_READ, source = "official Python SDK, logout")
    void theLogoutWithALengthOfZeroIsAText(RollcallMock mock) {
        RawAnswer answer = empty(mock, "/Logout", token(mock), "application/json");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo("User logged out");
    }

    @Test
    @Scenario(known = Known.SOURCE_READ, source = "official Python SDK of 2017: user with Level=50")
    void theSdkOf2017ReadsAllPropertiesOfAUser(RollcallMock mock) {
        JsonNode users = Wire.json(call(mock, "GET", "/User/10?Level=50", token(mock), ""))
                .path("users");

        assertThat(users)
                .singleElement()
                .satisfies(user -> assertThat(user.has("userSecurity")).isTrue());
    }

    private static String token(RollcallMock mock) {
        return Wire.json(call(mock, "POST", "/Login", "", LOGIN)).path("token").asText();
    }

    private static RawAnswer call(RollcallMock mock, String method, String path, String token, String body) {
        Map<String, String> headers = new LinkedHashMap<>(HEADERS);
        if (!token.isEmpty()) {
            headers.put("Authtoken", token);
        }
        return new RawHttp(mock.url()).send(method, ROOT + path, headers, body);
    }

    /** A POST without a payload: the SDK then says XML and a length of zero. */
    private static RawAnswer empty(RollcallMock mock, String path, String token, String form) {
        Map<String, String> headers = new LinkedHashMap<>(
                Map.of("Accept", form, "Content-type", "application/xml", "Content-Length", "0", "Authtoken", token));
        return new RawHttp(mock.url()).send("POST", ROOT + path, headers, "");
    }
}
