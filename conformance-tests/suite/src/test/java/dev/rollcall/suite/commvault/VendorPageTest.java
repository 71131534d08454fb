package dev.rollcall.suite.commvault;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rollcall.client.commvault.model.Session;
import dev.rollcall.junit.Clients;
import dev.rollcall.junit.Rollcall;
import dev.rollcall.junit.RollcallMock;
import dev.rollcall.junit.TestClock;
import dev.rollcall.suite.Known;
import dev.rollcall.suite.RawHttp;
import dev.rollcall.suite.RawHttp.RawAnswer;
import dev.rollcall.suite.Scenario;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The call and the row that the vendor's page prints. */
@Rollcall
class VendorPageTest {
    private static final String TARGET = "/commvault/Session?userId=10";

    @Test
    @Scenario(known = Known.DOCUMENTED, source = "vendor page, Sample Request and Sample Response")
    void theSampleRequestGetsTheSampleRowInAWholeDocument(RollcallMock mock) {
        RawAnswer answer = new RawHttp(mock.url())
                .get(TARGET, Map.of("Accept", "application/xml", "Authtoken", Callers.PRINTED_TOKEN));

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Content-Type")).containsExactly("application/xml; charset=utf-8");
        assertThat(answer.body())
                .isEqualTo("<Api_GetSessionsResponse>"
                        + "<sessions logoutTime=\"1453394214\" loginTime=\"1453328412\" host=\"host002\""
                        + " description=\"\" sessionId=\"EMCAE92D1DD-0C68-49A6-BEBB-404D96D7A4BF\""
                        + " browserSessionId=\"3\" consoleType=\"5\">"
                        + "<user userName=\"jsmith\" userId=\"10\" /></sessions></Api_GetSessionsResponse>");
    }

    @Test
    @Scenario(known = Known.DOCUMENTED, source = "vendor page, Accept and Response Parameters")
    void theSameRowComesInJson(RollcallMock mock) {
        RawAnswer answer = new RawHttp(mock.url())
                .get(TARGET, Map.of("Accept", "application/json", "Authtoken", Callers.PRINTED_TOKEN));

        assertThat(answer.header("Content-Type")).containsExactly("application/json; charset=utf-8");
        assertThat(answer.body())
                .isEqualTo("{\"sessions\":[{\"logoutTime\":1453394214,\"loginTime\":1453328412,\"host\":\"host002\","
                        + "\"description\":\"\",\"sessionId\":\"EMCAE92D1DD-0C68-49A6-BEBB-404D96D7A4BF\","
                        + "\"browserSessionId\":3,\"consoleType\":5,"
                        + "\"user\":{\"userName\":\"jsmith\",\"userId\":10}}]}");
    }

    @Test
    @Scenario(known = Known.DOCUMENTED, source = "vendor page, Sample Response")
    void theGeneratedClientReadsItYearsLaterToo(Clients clients, TestClock clock) throws Exception {
        clock.advance(Duration.ofDays(3650));

        Session row = new Callers(clients)
                .administrator()
                .listSessions(10, null)
                .getSessions()
                .get(0);

        assertThat(row.getSessionId()).isEqualTo("EMCAE92D1DD-0C68-49A6-BEBB-404D96D7A4BF");
        assertThat(row.getLogoutTime()).isEqualTo(1_453_394_214L);
        assertThat(row.getUser().getUserName()).isEqualTo("jsmith");
    }
}
