package dev.rollcall.suite.commvault;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.rollcall.junit.RollcallMock;
import dev.rollcall.suite.Known;
import dev.rollcall.suite.RawHttp;
import dev.rollcall.suite.RawHttp.RawAnswer;
import dev.rollcall.suite.Scenario;
import dev.rollcall.suite.world.WorldMock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What world files and tests can choose about the behaviour of Commvault. */
class SettingsTest {
    private static final int SERVICE = 13;
    private static final String PRINTED_LIST = "/commvault/Session?userId=10";

    @Test
    @Scenario(known = Known.ASSUMED, source = "no source shows a call without Accept")
    void callersThatWishForNoFormCanGetJson() {
        try (RollcallMock mock = WorldMock.set("commvault", "answerWithoutAccept: json")) {
            RawHttp http = new RawHttp(mock.url());
            Map<String, String> token = Map.of("Authtoken", Callers.PRINTED_TOKEN);

            List<RawAnswer> wishless = List.of(
                    http.get(PRINTED_LIST, token),
                    http.get(PRINTED_LIST, Map.of("Authtoken", Callers.PRINTED_TOKEN, "Accept", "*/*")),
                    http.get(PRINTED_LIST, Map.of("Authtoken", Callers.PRINTED_TOKEN, "Accept", "image/png")));

            assertThat(wishless).allSatisfy(answer -> assertThat(answer.body()).startsWith("{\"sessions\":["));
            assertThat(Wire.administrator(mock).getXml(PRINTED_LIST).body()).startsWith("<Api_GetSessionsResponse");
            mock.judge();
        }
    }

    @Test
    @Scenario(known = Known.SOURCE_READ, source = "official Python SDK from 11.42 on, which sends the header")
    void theHeaderOfLaterClientsCanLeaveEndedSessionsOut() {
        try (RollcallMock mock = WorldMock.set("commvault", "onlyActiveSessions: true")) {
            JsonNode open = rows(mock, Map.of("ONLY-ACTIVE-SESSIONS", "true"));
            JsonNode all = rows(mock, Map.of());

            assertThat(open).isNotEmpty().allMatch(row -> row.path("logoutTime").asLong() == 0);
            assertThat(all).hasSizeGreaterThan(open.size());
            mock.judge();
        }
    }

    private static JsonNode rows(RollcallMock mock, Map<String, String> more) {
        Map<String, String> headers = new LinkedHashMap<>(more);
        headers.put("Accept", "application/json");
        headers.put("Authtoken", Callers.PRINTED_TOKEN);
        return Wire.json(new RawHttp(mock.url()).get("/commvault/Session?userId=" + SERVICE, headers))
                .path("sessions");
    }

    @Test
    @Scenario(known = Known.DOCUMENTED, source = "later API reference: the timeout of a login, 30 minutes by default")
    void aSessionCanEndAfterOtherIdleTimes() {
        try (RollcallMock mock = RollcallMock.start().set("commvault", Map.of("idleMinutes", 5))) {
            Wire caller = Wire.of(mock).loggedIn("jsmith", "Harbour-Lantern-7");
            mock.clock().advance(Duration.ofMinutes(5));

            JsonNode row = Wire.administrator(mock).newest(10);

            assertThat(caller.get(PRINTED_LIST).status()).isEqualTo(401);
            assertThat(row.path("logoutTime").asLong() - row.path("loginTime").asLong())
                    .isEqualTo(300);
            mock.judge();
        }
    }

    @Test
    @Scenario(known = Known.DOCUMENTED, source = "vendor page of SP8, which asks for no permission")
    void everybodyCanReadTheSessionsOfOthers() {
        try (RollcallMock mock = WorldMock.set("commvault", "permissionForOthers: false")) {
            Wire guest = Wire.of(mock).as(Callers.GUEST_TOKEN);

            assertThat(guest.rows(10)).hasSize(1);
            assertThat(guest.get("/commvault/User/10").status()).isEqualTo(200);
            assertThat(guest.close(Wire.administrator(mock).newestOn(0, 1)).status())
                    .isEqualTo(403);
            mock.judge();
        }
    }

    @Test
    @Scenario(known = Known.CAPTURED, source = "saved responses of one server: both names of one user")
    void theListCanShowTheNameToLogInWith() {
        try (RollcallMock named = WorldMock.set("commvault", "listedName: loginName");
                RollcallMock usual = WorldMock.set("commvault", "listedName: displayName")) {
            assertThat(userName(named)).isEqualTo("mweber");
            assertThat(userName(usual)).isEqualTo("Maria Weber");
            named.judge();
            usual.judge();
        }
    }

    private static String userName(RollcallMock mock) {
        return Wire.administrator(mock).newest(11).path("user").path("userName").asText();
    }

    @Test
    @Scenario(known = Known.DOCUMENTED, source = "vendor page: userId is required")
    void aListWithoutAUserCanBeRefused() {
        try (RollcallMock mock = WorldMock.set("commvault", "userIdRequired: true")) {
            assertThat(Wire.administrator(mock).get("/commvault/Session").status())
                    .isEqualTo(500);
            assertThat(Wire.administrator(mock).get(PRINTED_LIST).status()).isEqualTo(200);
            mock.judge();
        }
    }
}
