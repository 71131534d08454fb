package dev.rollcall.suite.commvault;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.rollcall.client.commvault.api.LoginApi;
import dev.rollcall.client.commvault.api.ServiceApi;
import dev.rollcall.junit.Clients;
import dev.rollcall.junit.Rollcall;
import dev.rollcall.junit.RollcallMock;
import dev.rollcall.suite.Known;
import dev.rollcall.suite.Scenario;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Asking what one talks to, and as whom. */
@Rollcall
class CommCellTest {
    @Test
    @Scenario(known = Known.SOURCE_READ, source = "official Python SDK, CommServ details")
    void theCommCellComesInJson(RollcallMock mock) {
        assertThat(Wire.administrator(mock).get("/commvault/CommServ").body())
                .isEqualTo("{\"hostName\":\"commserve01.corp.example\",\"currentSPVersion\":8,"
                        + "\"timeZone\":\"0:0:(UTC) Coordinated Universal Time\",\"commcell\":{\"commCellName\":"
                        + "\"Example Commcell\",\"commCellId\":2,\"csGUID\":\"91C3E7A0-24D8-4B5F-86A1-F07D3B9C52E6\"},"
                        + "\"csTimeZone\":{\"TimeZoneName\":\"(UTC) Coordinated Universal Time\"}}");
    }

    @Test
    @Scenario(known = Known.SOURCE_READ, source = "official Python SDK, given a token")
    void everybodyLearnsWhoHeIs(RollcallMock mock) {
        Wire lane = Wire.of(mock).as(Callers.GUEST_TOKEN);

        assertThat(lane.post("/commvault/WhoAmI", "").body()).isEqualTo("{\"user\":{\"userName\":\"tlane\"}}");
        assertThat(lane.send("POST", "/commvault/WhoAmI", "application/xml", "").body())
                .isEqualTo("<CvEntities_ProcessingInstructionInfo><user userName=\"tlane\" />"
                        + "</CvEntities_ProcessingInstructionInfo>");
    }

    @Test
    @Scenario(known = Known.CAPTURED, source = "saved login of 2017: providerDomainName")
    void theCommCellsNameIsThatOfTheLogin(RollcallMock mock) {
        String body = "{\"username\":\"jsmith\",\"password\":\"" + Callers.base64("Harbour-Lantern-7") + "\"}";

        JsonNode login = Wire.json(Wire.of(mock).post("/commvault/Login", body));

        assertThat(login.path("providerOrganization").path("providerDomainName").asText())
                .isEqualTo("Example Commcell");
    }

    @Test
    @Scenario(known = Known.SOURCE_READ, source = "official Python SDK")
    void theGeneratedClientsAskTheSame(Clients clients) throws Exception {
        Map<String, String> admin = Map.of("Authtoken", Callers.PRINTED_TOKEN);

        assertThat(new ServiceApi(clients.commvault(admin)).getCommServ().getHostName())
                .isEqualTo("commserve01.corp.example");
        assertThat(new LoginApi(clients.commvault(admin)).whoAmI().getUser().getUserName())
                .isEqualTo("admin");
    }

    @Test
    @Scenario(known = Known.ASSUMED, source = "no XML form of these was ever shown; one object model")
    void whatWasSeenInJsonOnlyComesInXmlToo(RollcallMock mock) {
        Wire admin = Wire.administrator(mock);
        String renewal = "<DM2ContentIndexing_RenewLoginTokenReq sessionId=\"" + Callers.PRINTED_TOKEN + "\" />";

        assertThat(admin.getXml("/commvault/CommServ").body())
                .startsWith("<Api_GetCommServResponse hostName=\"commserve01.corp.example\" currentSPVersion=\"8\" ")
                .contains("<commcell commCellName=\"Example Commcell\" commCellId=\"2\" csGUID=");
        assertThat(admin.getXml("/commvault/v4/user/10").body())
                .startsWith("<Api_UserDetails id=\"10\" name=\"jsmith\" ");
        assertThat(admin.getXml("/commvault/User/10/Security").body()).isEqualTo("<App_SecurityAssociations />");
        assertThat(admin.send("POST", "/commvault/RenewLoginToken", "application/xml", renewal)
                        .body())
                .matches("<DM2ContentIndexing_RenewLoginTokenResp token=\"QSDK [0-9a-f]+\"><error />"
                        + "</DM2ContentIndexing_RenewLoginTokenResp>");
    }
}
