package dev.rollcall.suite.rocketchat;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rollcall.junit.RollcallMock;
import dev.rollcall.suite.Known;
import dev.rollcall.suite.RawHttp;
import dev.rollcall.suite.RawHttp.RawAnswer;
import dev.rollcall.suite.Scenario;
import dev.rollcall.suite.world.WorldMock;
import java.time.Duration;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** What world files can choose about the behaviour of Rocket.Chat. */
class SettingsTest {
    private static final Map<String, String> WITHOUT_CODE =
            Map.of("X-User-Id", Workspace.USER, "X-Auth-Token", Workspace.TOKEN);

    @Test
    @Scenario(known = Known.DOCUMENTED, source = "vendor page: filter using regex")
    void aFilterCanBeARegularExpression() {
        with("filter: pattern", http -> {
            assertThat(total(list(http, "?filter=FUN.E"))).isPositive();
            assertThat(total(list(http, "?filter=%5E(chrome%7Cfirefox)"))).isPositive();
            assertThat(total(list(http, "?filter=")))
                    .isEqualTo(total(list(http, "")))
                    .isGreaterThan(total(list(http, "?filter=FUN.E")));
            assertThat(list(http, "?filter=(").status()).isEqualTo(400);
        });
        with(
                "filter: literal",
                http -> assertThat(total(list(http, "?filter=FUN.E"))).isZero());
    }

    @Test
    @Scenario(known = Known.SOURCE_READ, source = "monitor of 6.x: rows of logins by password have no token")
    void aLoginByPasswordCanStayUnlistedUntilItsTokenIsResumed() {
        with("passwordLoginsListed: false", http -> {
            int before = total(list(http, ""));
            Map<String, String> olive = Workspace.logIn(http, "olive.user", "");

            assertThat(total(list(http, ""))).isEqualTo(before);
            assertThat(http.get(Workspace.ME, olive).status()).isEqualTo(200);

            String resume = "{\"resume\":\"" + olive.get("X-Auth-Token") + "\"}";
            assertThat(Workspace.post(http, Workspace.LOGIN, Map.of(), resume).status())
                    .isEqualTo(200);
            assertThat(total(list(http, ""))).isEqualTo(before + 1);
        });
    }

    @Test
    @Scenario(known = Known.SOURCE_READ, source = "second-factor check: Accounts_TwoFactorAuthentication_Enabled")
    void theSecondFactorCanBeSwitchedOff() {
        with("secondFactor: false", http -> {
            assertThat(http.get(Workspace.LIST, WITHOUT_CODE).status()).isEqualTo(200);
            assertThat(http.get(Workspace.ME, Workspace.logIn(http, "testroxie", ""))
                            .status())
                    .isEqualTo(200);
        });
    }

    @Test
    @Scenario(known = Known.SOURCE_READ, source = "second-factor check: ..._Enforce_Password_Fallback")
    void thePasswordNeedNotStandInForASecondFactor() {
        with("passwordFallback: false", http -> {
            assertThat(http.get(Workspace.LIST, Workspace.ADA).status()).isEqualTo(200);
            assertThat(http.get(Workspace.LIST, WITHOUT_CODE).body()).contains("[totp-required]");
        });
    }

    @Test
    @Scenario(known = Known.SOURCE_READ, source = "second-factor check: Accounts_TwoFactorAuthentication_RememberFor")
    void aSecondFactorCanBeRememberedForAnotherTime() {
        try (RollcallMock mock = WorldMock.set("rocketchat", "rememberSeconds: 60")) {
            RawHttp http = new RawHttp(mock.url());
            list(http, "");
            mock.clock().advance(Duration.ofSeconds(60));
            assertThat(http.get(Workspace.LIST, WITHOUT_CODE).status()).isEqualTo(200);

            mock.clock().advance(Duration.ofSeconds(1));
            assertThat(http.get(Workspace.LIST, WITHOUT_CODE).body()).contains("[totp-required]");
            mock.judge();
        }
    }

    @Test
    @Scenario(known = Known.SOURCE_READ, source = "second-factor check: Accounts_TwoFactorAuthentication_RememberFor")
    void aSecondFactorNeedNotBeRememberedAtAll() {
        with("rememberSeconds: 0", http -> {
            assertThat(list(http, "").status()).isEqualTo(200);
            assertThat(http.get(Workspace.LIST, WITHOUT_CODE).body()).contains("[totp-required]");
        });
    }

    @Test
    @Scenario(known = Known.SOURCE_READ, source = "settings of the rate limiter")
    void theRateLimitCanBeAnother() {
        with("rateLimits: true, callsPerMinute: 2", http -> {
            assertThat(http.get(Workspace.ME, Workspace.OLIVE).header("X-RateLimit-Remaining"))
                    .containsExactly("1");
            assertThat(http.get(Workspace.ME, Workspace.OLIVE).header("X-RateLimit-Limit"))
                    .containsExactly("2");
            assertThat(http.get(Workspace.ME, Workspace.OLIVE).status()).isEqualTo(429);
        });
    }

    @Test
    @Scenario(known = Known.SOURCE_READ, source = "pagination helper: API_Default_Count, API_Upper_Count_Limit")
    void pagesCanHaveOtherLengths() {
        with("defaultCount: 3, largestCount: 5", http -> {
            assertThat(list(http, "").body()).contains("\"count\":3,");
            assertThat(list(http, "?count=4").body()).contains("\"count\":4,");
            assertThat(list(http, "?count=50").body()).contains("\"count\":5,");
            assertThat(list(http, "?count=0").status()).isEqualTo(400);
        });
    }

    @Test
    @Scenario(known = Known.SOURCE_READ, source = "pagination helper: API_Allow_Infinite_Count")
    void noRowsCanMeanTheDefaultNumberOfRows() {
        with("infiniteCount: false, defaultCount: 3", http -> {
            assertThat(list(http, "?count=0").body()).contains("\"count\":3,");
            assertThat(list(http, "?count=-1").status()).isEqualTo(400);
        });
    }

    private static void with(String settings, Consumer<RawHttp> calls) {
        try (RollcallMock mock = WorldMock.set("rocketchat", settings)) {
            calls.accept(new RawHttp(mock.url()));
            mock.judge();
        }
    }

    private static RawAnswer list(RawHttp http, String query) {
        return http.get(Workspace.LIST + query, Workspace.PRINTED);
    }

    private static int total(RawAnswer page) {
        return Integer.parseInt(page.body().replaceFirst("(?s).*\"total\":(\\d+).*", "$1"));
    }
}
