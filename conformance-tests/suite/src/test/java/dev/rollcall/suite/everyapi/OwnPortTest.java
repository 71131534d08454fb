package dev.rollcall.suite.everyapi;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rollcall.junit.RollcallMock;
import dev.rollcall.suite.RawHttp;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The calls that the vendors print work untouched where a product has a port of its own. */
class OwnPortTest {
    private static final Map<String, String> PRINTED = Map.of(
            "Authtoken", "QSDK 38568012f4d1e8ee1841d283a47aa3ba78e124ea58354b5fc6",
            "X-User-Id", "2tTEqR7ZNMJ4HGGNa",
            "X-Auth-Token", "ocFlTSMfowj9tSH1vQV6ANL9SiahkKUK1KhU_PpAUtT",
            "x-2fa-code", "148750",
            "token", "YTQ2MTNjOWVkZTgyOGM5YTQzMjNlYmVhMDQ3OTk5");

    @ParameterizedTest
    @CsvSource({
        "commvault, /Session?userId=10, host002",
        "commvault, /SearchSvc/CVWebService.svc/Session?userId=10, host002",
        "commvault, /webconsole/api/Session?userId=10, host002",
        "commvault, /commandcenter/api/Session?userId=10, host002",
        "rocketchat, /api/v1/sessions/list.all?filter=funke, BdSrCZXNKCbRi8Eqn",
        "joomla, /api/v1/user/sessions, 09330c9f0999649789391191fab99269"
    })
    void thePrintedCallWorksAtTheRoot(String product, String target, String row) {
        try (RollcallMock mock = RollcallMock.start(options -> options.withOwnPorts(Map.of(product, 0)))) {
            RawHttp own = new RawHttp(mock.ownUrl(product).orElseThrow());

            RawHttp.RawAnswer answer = own.get(target, PRINTED);

            assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
            assertThat(answer.body()).contains(row);
            mock.judge();
        }
    }
}
