package dev.rollcall.suite.rocketchat;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rollcall.junit.Rollcall;
import dev.rollcall.junit.RollcallMock;
import dev.rollcall.suite.Known;
import dev.rollcall.suite.RawHttp;
import dev.rollcall.suite.RawHttp.RawAnswer;
import dev.rollcall.suite.Scenario;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The administrators' look-up of one session, which takes a pattern for an id. */
@Rollcall
class FoundSessionTest {

    @Test
    @Scenario(known = Known.SOURCE_READ, source = "session routes; end-to-end tests of the administration page")
    void aWholeIdFindsItsSessionAndItsUser(RollcallMock mock) {
        RawAnswer answer = new RawHttp(mock.url()).get(Workspace.ANY_SESSION + "tTouumJMrHMjnedWf", Workspace.PRINTED);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body())
                .isEqualTo("{\"sessionId\":\"tTouumJMrHMjnedWf\",\"userId\":\"GonjPyg3gB3Z9ur9s\","
                        + "\"device\":{\"type\":\"browser\",\"name\":\"Chrome\",\"longVersion\":\"113.0.0.0\","
                        + "\"os\":{\"name\":\"Windows\",\"version\":\"10\"},\"version\":\"113.0.0\"},"
                        + "\"host\":\"localhost:3000\",\"ip\":\"172.20.0.2\",\"loginAt\":\"2023-05-23T19:14:29.865Z\","
                        + "\"_user\":{\"name\":\"Funke\",\"username\":\"funke.test\"},"
                        + "\"_id\":\"tTouumJMrHMjnedWf\",\"success\":true}");
    }

    @ParameterizedTest
    @CsvSource({
        "chrome, o94SveQp6fyPsoiNC",
        "FIREFOX, fsfE772s78AmPxGKk",
        "'', o94SveQp6fyPsoiNC",
        "%5Efirefox.%2BaspKK, 94yTWFkADGBvE9t7P",
        "(rc%20mobile%7Csafari), Z6y7Kapn65rpMmgox",
        "%5B2-9A-Z%5D%7B3%7DCf47x%24, Z6y7Kapn65rpMmgox"
    })
    @Scenario(known = Known.SOURCE_READ, source = "session routes: the id is a pattern over the searched text")
    void aPatternFindsTheNewestSessionThatItFits(String pattern, String id, RollcallMock mock) {
        RawAnswer answer = new RawHttp(mock.url()).get(Workspace.ANY_SESSION + pattern, Workspace.PRINTED);

        assertThat(Workspace.member(answer, "sessionId")).isEqualTo(id);
    }

    @Test
    @Scenario(known = Known.SOURCE_READ, source = "listing query: logged-out rows do not take part")
    void aSessionThatWasLoggedOutIsNotFound(RollcallMock mock) {
        RawHttp http = new RawHttp(mock.url());
        Workspace.select(http, Workspace.END_ANY, Workspace.PRINTED, "fsfE772s78AmPxGKk");

        assertThat(http.get(Workspace.ANY_SESSION + "fsfE772s78AmPxGKk", Workspace.PRINTED)
                        .status())
                .isEqualTo(404);
        assertThat(Workspace.member(http.get(Workspace.ANY_SESSION + "firefox", Workspace.PRINTED), "sessionId"))
                .isEqualTo("94yTWFkADGBvE9t7P");
    }

    @Test
    @Scenario(known = Known.SOURCE_READ, source = "session monitor: names, versions and addresses are not in the text")
    void namesAndAddressesAreNotSearched(RollcallMock mock) {
        RawHttp http = new RawHttp(mock.url());

        assertThat(http.get(Workspace.ANY_SESSION + "funke", Workspace.PRINTED).status())
                .isEqualTo(404);
        assertThat(http.get(Workspace.ANY_SESSION + "172%5C.20", Workspace.PRINTED)
                        .status())
                .isEqualTo(404);
    }

    @Test
    @Scenario(known = Known.SOURCE_READ, source = "second-factor check: the token is trusted, not the route")
    void aCodeShownForTheListCountsForTheLookUpAndTheLogout(RollcallMock mock) {
        RawHttp http = new RawHttp(mock.url());
        Map<String, String> withoutCode = Map.of("X-User-Id", Workspace.USER, "X-Auth-Token", Workspace.TOKEN);
        http.get(Workspace.LIST, Workspace.PRINTED);

        assertThat(http.get(Workspace.ANY_SESSION + "firefox", withoutCode).status())
                .isEqualTo(200);
        assertThat(Workspace.select(http, Workspace.END_ANY, withoutCode, "fsfE772s78AmPxGKk")
                        .status())
                .isEqualTo(200);
    }
}
