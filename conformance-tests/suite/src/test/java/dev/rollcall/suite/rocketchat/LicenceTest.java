package dev.rollcall.suite.rocketchat;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rollcall.junit.RollcallMock;
import dev.rollcall.suite.Known;
import dev.rollcall.suite.RawHttp;
import dev.rollcall.suite.RawHttp.RawAnswer;
import dev.rollcall.suite.Scenario;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A workspace without the licence for device management. */
class LicenceTest {
    private final RollcallMock mock = RollcallMock.start().set("rocketchat", Map.of("licensed", false));
    private final RawHttp http = new RawHttp(mock.url());

    @AfterEach
    void judgeAndStop() {
        try (mock) {
            mock.judge();
        }
    }

    @Test
    @Scenario(known = Known.SOURCE_READ, source = "session routes of 6.x: the licence is asked for inside the handlers")
    void everySessionRouteIsRefusedWithAWordThatMeansSomethingElse() {
        List<RawAnswer> answers = List.of(
                http.get(Workspace.OWN_LIST, Workspace.OLIVE),
                http.get(Workspace.OWN_SESSION + "nobody", Workspace.OLIVE),
                Workspace.select(http, Workspace.END_OWN, Workspace.OLIVE, "nobody"),
                http.get(Workspace.LIST, Workspace.PRINTED),
                http.get(Workspace.ANY_SESSION + "nobody", Workspace.PRINTED),
                Workspace.select(http, Workspace.END_ANY, Workspace.PRINTED, "nobody"));

        assertThat(answers).allSatisfy(answer -> {
            assertThat(answer.status()).isEqualTo(403);
            assertThat(answer.body()).isEqualTo("{\"success\":false,\"error\":\"unauthorized\"}");
        });
    }

    @Test
    @Scenario(known = Known.SOURCE_READ, source = "order of checks in 6.x")
    void permissionAndSecondFactorComeBeforeTheLicence() {
        Map<String, String> withoutCode = Map.of("X-User-Id", Workspace.USER, "X-Auth-Token", Workspace.TOKEN);

        assertThat(http.get(Workspace.LIST, Workspace.OLIVE).body()).contains("[error-unauthorized]");
        assertThat(http.get(Workspace.LIST, withoutCode).body()).contains("[totp-required]");
    }

    @Test
    @Scenario(known = Known.SOURCE_READ, source = "order of checks in 6.x")
    void theLicenceComesBeforeTheSort() {
        assertThat(http.get(Workspace.OWN_LIST + "?sort=x", Workspace.OLIVE).status())
                .isEqualTo(403);
        assertThat(http.get(Workspace.LIST + "?sort=x", Workspace.PRINTED).status())
                .isEqualTo(403);
    }

    @Test
    @Scenario(known = Known.SOURCE_READ, source = "login and user routes: no licence is needed")
    void loginLogoutAndTheOwnRecordNeedNoLicence() {
        Map<String, String> caller = Workspace.logIn(http, "olive.user", "");

        assertThat(http.get(Workspace.ME, caller).status()).isEqualTo(200);
        assertThat(http.send("POST", Workspace.LOGOUT, caller, "").status()).isEqualTo(200);
    }
}
