package dev.rollcall.suite.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rollcall.junit.Rollcall;
import dev.rollcall.junit.RollcallMock;
import dev.rollcall.suite.RawHttp;
import dev.rollcall.suite.RawHttp.RawAnswer;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a browser needs to keep two sandboxes apart. */
@Rollcall(ownServer = true)
class BrowserTest {
    private static final String LOGIN = "/joomla/api/v1/user/login/bo.tester/purple-monkey-57";

    @Test
    void aCookieStaysBelowThePathThatNamesTheSandbox(RollcallMock mock) {
        RawAnswer answer = new RawHttp(mock.url()).get("/sandbox/mine" + LOGIN, Map.of());

        assertThat(answer.header("Set-Cookie"))
                .hasSize(2)
                .allSatisfy(cookie -> assertThat(cookie).endsWith("; path=/sandbox/mine/; HttpOnly"));
    }

    @Test
    void aCookieThatIsDeletedIsTheOneOfThatPath(RollcallMock mock) {
        String stale = "acf987ad0d66e6526a231166e748ccac=unknown";

        RawAnswer login = new RawHttp(mock.url()).get("/sandbox/mine" + LOGIN, Map.of("Cookie", stale));

        assertThat(login.header("Set-Cookie"))
                .allSatisfy(cookie -> assertThat(cookie).contains("path=/sandbox/mine/"));
    }

    @Test
    void otherwiseACookieIsForTheWholeSite(RollcallMock mock) {
        RawAnswer byHeader = new RawHttp(mock.url()).get(LOGIN, Map.of("X-Sandbox", "mine"));
        RawAnswer byNothing = new RawHttp(mock.url()).get(LOGIN, Map.of());

        assertThat(byHeader.header("Set-Cookie"))
                .hasSize(2)
                .allSatisfy(cookie -> assertThat(cookie).endsWith("; path=/; HttpOnly"));
        assertThat(byNothing.header("Set-Cookie"))
                .hasSize(2)
                .allSatisfy(cookie -> assertThat(cookie).endsWith("; path=/; HttpOnly"));
    }

    @Test
    void aPageOfAnotherOriginMaySendTheHeader(RollcallMock mock) {
        Map<String, String> asks = Map.of(
                "Origin", "http://app.example",
                "Access-Control-Request-Method", "GET",
                "Access-Control-Request-Headers", "x-sandbox, x-auth-token");

        RawAnswer answer = new RawHttp(mock.url()).send("OPTIONS", "/rocketchat/api/v1/me", asks, "");

        assertThat(answer.status()).isEqualTo(204);
        assertThat(answer.header("Access-Control-Allow-Headers")).containsExactly("x-sandbox, x-auth-token");
    }
}
