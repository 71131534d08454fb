package dev.rollcall.suite.commvault;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rollcall.junit.Rollcall;
import dev.rollcall.junit.RollcallMock;
import dev.rollcall.suite.Known;
import dev.rollcall.suite.RawHttp;
import dev.rollcall.suite.RawHttp.RawAnswer;
import dev.rollcall.suite.Scenario;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Real roots, and paths and parameters in any letters. */
@Rollcall
class SpellingTest {
    @Test
    @Scenario(known = Known.DOCUMENTED, source = "vendor's page on web services")
    void theWebServerItselfIsARoot(RollcallMock mock) {
        assertThat(Wire.administrator(mock)
                        .get("/SearchSvc/CVWebService.svc/Session?userId=10")
                        .body())
                .isEqualTo(Wire.administrator(mock)
                        .get("/commvault/Session?userId=10")
                        .body());
    }

    @Test
    @Scenario(known = Known.DOCUMENTED, source = "vendor's page on web services")
    void theWebConsoleIsARoot(RollcallMock mock) {
        assertThat(Wire.administrator(mock)
                        .getXml("/webconsole/api/Session?userId=10")
                        .body())
                .isEqualTo(Wire.administrator(mock)
                        .getXml("/commvault/Session?userId=10")
                        .body());
    }

    @Test
    @Scenario(known = Known.DOCUMENTED, source = "vendor's page on web services")
    void theCommandCenterIsARoot(RollcallMock mock) {
        assertThat(Wire.administrator(mock).get("/commandcenter/api/CommServ").status())
                .isEqualTo(200);
    }

    @Test
    @Scenario(known = Known.SOURCE_READ, source = "official Python SDK, probe")
    void everyRootAnswersTheProbe(RollcallMock mock) {
        for (String root : List.of("/SearchSvc/CVWebService.svc", "/webconsole/api", "/commandcenter/api")) {
            assertThat(Wire.of(mock).get(root).status()).as(root).isEqualTo(200);
            assertThat(Wire.of(mock).get(root + "/").status()).as(root).isEqualTo(200);
        }
    }

    @Test
    @Scenario(known = Known.DOCUMENTED, source = "vendor's page on web services: each root leads to the Web Server")
    void aTokenOfOneRootIsGoodAtAnother(RollcallMock mock) {
        String body = "{\"username\":\"nnovak\",\"password\":\"" + Callers.base64("Willow-Compass-3") + "\"}";
        String token = Wire.json(Wire.of(mock).post("/webconsole/api/Login", body))
                .path("token")
                .asText();

        assertThat(Wire.of(mock).as(token).get("/commandcenter/api/Session").status())
                .isEqualTo(200);
    }

    @Test
    @Scenario(known = Known.SOURCE_READ, source = "Terraform provider, which posts to /login")
    void aLoginMayBeWrittenSmall(RollcallMock mock) {
        String body = "{\"username\":\"jsmith\",\"password\":\"" + Callers.base64("Harbour-Lantern-7") + "\"}";

        assertThat(Wire.json(Wire.of(mock).post("/commvault/login", body)).has("token"))
                .isTrue();
    }

    @Test
    @Scenario(known = Known.SOURCE_READ, source = "official Python SDK, which writes Level")
    void parametersMayBeWrittenInAnyLetters(RollcallMock mock) {
        Wire admin = Wire.administrator(mock);

        assertThat(admin.get("/commvault/User/10?LEVEL=50").body())
                .isEqualTo(admin.get("/commvault/User/10?level=50").body());
    }

    @Test
    @Scenario(known = Known.DOCUMENTED, source = "later API reference, which writes paths in both ways")
    void pathsWithParametersMayBeWrittenInAnyLetters(RollcallMock mock) {
        Wire admin = Wire.administrator(mock);

        assertThat(admin.get("/commvault/uSeR/10/sEcUrItY").body()).isEqualTo("{}");
        assertThat(admin.get("/commvault/V4/User/10").status()).isEqualTo(200);
        assertThat(admin.get("/commvault/commserv/").status()).isEqualTo(200);
        assertThat(admin.get("/commvault/USER/10/?level=1").status()).isEqualTo(200);
    }

    @Test
    @Scenario(known = Known.SOURCE_READ, source = "clients that write Authtoken and AuthToken")
    void theTokensHeaderMayBeWrittenInAnyLetters(RollcallMock mock) {
        RawAnswer answer = new RawHttp(mock.url())
                .get("/commvault/Session", Map.of("AuthToken", Callers.PRINTED_TOKEN, "Accept", "application/json"));

        assertThat(answer.status()).isEqualTo(200);
    }
}
