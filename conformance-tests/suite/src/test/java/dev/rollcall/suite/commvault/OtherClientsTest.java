package dev.rollcall.suite.commvault;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rollcall.junit.Rollcall;
import dev.rollcall.junit.RollcallMock;
import dev.rollcall.suite.Known;
import dev.rollcall.suite.RawHttp;
import dev.rollcall.suite.RawHttp.RawAnswer;
import dev.rollcall.suite.Scenario;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What other published clients send, as they send it. */
@Rollcall
class OtherClientsTest {

    @Test
    @Scenario(known = Known.CAPTURED, source = "vendor's Postman collection: login, list by number, logout")
    void thePostmanCollectionWorks(RollcallMock mock) {
        String body =
                "{\n  \"username\": \"admin\",\n  \"password\": \"" + Callers.base64("Granite-Beacon-1") + "\"\n}";

        String token = Wire.json(Wire.of(mock).post("/SearchSvc/CVWebService.svc/Login", body))
                .path("token")
                .asText();
        Wire admin = Wire.of(mock).as(token);

        assertThat(Wire.json(admin.get("/SearchSvc/CVWebService.svc/Session?userId=1"))
                        .path("sessions"))
                .isNotEmpty();
        assertThat(admin.post("/SearchSvc/CVWebService.svc/Logout", "").body()).isEqualTo("User logged out");
    }

    @Test
    @Scenario(known = Known.SOURCE_READ, source = "PowerShell module, which takes the Web Server")
    void thePowerShellModuleLogsIn(RollcallMock mock) {
        String body = "{\"username\":\"jsmith\",\"password\":\"" + Callers.base64("Harbour-Lantern-7") + "\"}";

        RawAnswer answer = Wire.of(mock).post("/SearchSvc/CVWebService.svc/Login", body);

        assertThat(Wire.json(answer).has("token")).isTrue();
    }

    @Test
    @Scenario(known = Known.SOURCE_READ, source = "PHP client, which asks for XML and compares the text")
    void thePhpClientLogsOut(RollcallMock mock) {
        Wire smith = Wire.of(mock).loggedIn("jsmith", "Harbour-Lantern-7");

        assertThat(smith.send("POST", "/SearchSvc/CVWebService.svc/Logout", "application/xml", "")
                        .body())
                .isEqualTo("User logged out");
    }

    @Test
    @Scenario(known = Known.SOURCE_READ, source = "PHP client, which takes a 401 for being out")
    void thePhpClientTakesA401ForBeingOut(RollcallMock mock) {
        assertThat(Wire.of(mock)
                        .as("QSDK 00ff")
                        .send("POST", "/webconsole/api/Logout", "application/xml", "")
                        .status())
                .isEqualTo(401);
    }

    @Test
    @Scenario(known = Known.SOURCE_READ, source = "Terraform provider: XML login at /login, header AuthToken")
    void theTerraformProviderLogsInAndCalls(RollcallMock mock) {
        String body = "<DM2ContentIndexing_CheckCredentialReq username=\"jsmith\" password=\""
                + Callers.base64("Harbour-Lantern-7") + "\" timeOut=\"10000\" />";
        RawAnswer login = Wire.of(mock).send("POST", "/webconsole/api/login", "application/xml", body);
        String token = login.body().replaceFirst(".* token=\"([^\"]+)\".*", "$1");

        RawAnswer answer = new RawHttp(mock.url())
                .get("/webconsole/api/Session", Map.of("AuthToken", token, "Accept", "application/json"));

        assertThat(answer.status()).isEqualTo(200);
    }

    @Test
    @Scenario(known = Known.SOURCE_READ, source = "a backup plugin that sends Cookie2")
    void theOlderHeaderIsGoodForUsersToo(RollcallMock mock) {
        RawAnswer answer = new RawHttp(mock.url())
                .get("/webconsole/api/User", Map.of("Cookie2", Callers.PRINTED_TOKEN, "Accept", "application/json"));

        assertThat(Wire.json(answer).path("users")).hasSize(7);
    }

    @Test
    @Scenario(known = Known.SOURCE_READ, source = "a Python client that sends both headers")
    void bothHeadersAreGoodTogether(RollcallMock mock) {
        Map<String, String> both = Map.of(
                "Authtoken", Callers.PRINTED_TOKEN, "Cookie2", Callers.PRINTED_TOKEN, "Accept", "application/json");

        assertThat(new RawHttp(mock.url()).get("/webconsole/api/Session", both).status())
                .isEqualTo(200);
    }

    @Test
    @Scenario(known = Known.SOURCE_READ, source = "an exporter that renews on a timer")
    void theExporterRenewsBeforeItsTokenExpires(RollcallMock mock) {
        Wire smith = Wire.of(mock).loggedIn("jsmith", "Harbour-Lantern-7");

        String token = smith.renew(smith.token(), "").path("token").asText();

        assertThat(smith.as(token).get("/webconsole/api/Session").status()).isEqualTo(200);
    }
}
