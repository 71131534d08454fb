package dev.rollcall.suite.joomla;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rollcall.client.joomla.ApiException;
import dev.rollcall.client.joomla.model.SessionRow;
import dev.rollcall.codecs.JoomlaSessionData;
import dev.rollcall.codecs.php.PhpSession;
import dev.rollcall.codecs.php.PhpString;
import dev.rollcall.codecs.php.PhpSyntaxException;
import dev.rollcall.junit.RollcallMock;
import dev.rollcall.suite.Known;
import dev.rollcall.suite.RawHttp.RawAnswer;
import dev.rollcall.suite.Scenario;
import dev.rollcall.suite.world.WorldMock;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** What world files can choose about the behaviour of Joomla. */
class SettingsTest {
    private static final String STALE = "d06f8b2e71c94a35b8e2f0d97c41a563";

    @Test
    @Scenario(known = Known.SOURCE_READ, source = "session handler of Joomla 3.4.7; public dumps of 2016")
    void payloadsCanBeARegistryInBase64WithTheWholeUser() throws ApiException, PhpSyntaxException {
        try (RollcallMock mock = WorldMock.set("joomla", "payload: encoded")) {
            String data = data(mock, Ready.MANAGERS_SESSION);
            String inner = inner(data);

            assertThat(data).startsWith("joomla|s:").doesNotContain("cleo");
            assertThat(inner)
                    .startsWith("O:24:\"Joomla\\Registry\\Registry\":2:{s:7:\"\0*\0data\";O:8:\"stdClass\":1:{"
                            + "s:9:\"__default\";O:8:\"stdClass\":3:{s:7:\"session\";")
                    .contains("O:5:\"JUser\":29:{", "s:8:\"username\";s:12:\"cleo.manager\";")
                    .doesNotContain("browser");
            mock.judge();
        }
    }

    @Test
    @Scenario(known = Known.SOURCE_READ, source = "public dump of 2017, Joomla 3.7 or 3.8")
    void payloadsCanHoldOfTheUserOnlyTheId() throws ApiException, PhpSyntaxException {
        try (RollcallMock mock = WorldMock.set("joomla", "payload: idOnly")) {
            String inner = inner(data(mock, Ready.MANAGERS_SESSION));

            assertThat(inner)
                    .contains("O:5:\"JUser\":1:{s:2:\"id\";s:", "s:14:\"\0*\0initialized\";b:0;")
                    .doesNotContain("cleo", "password");
            mock.judge();
        }
    }

    @Test
    @Scenario(known = Known.SOURCE_READ, source = "session handlers other than the database store metadata only")
    void payloadsCanBeKeptElsewhere() throws ApiException {
        try (RollcallMock mock = WorldMock.set("joomla", "payload: none")) {
            assertThat(Calls.asSuperUser(mock.clients()).rows()).isNotEmpty().allMatch(row -> row.getData() == null);
            mock.judge();
        }
    }

    @Test
    @Scenario(known = Known.SOURCE_READ, source = "table definition and shared sessions of Joomla 3.7")
    void bothPartsOfTheSiteCanShareTheirSessions() {
        try (RollcallMock mock = WorldMock.set("joomla", "sharedSessions: true")) {
            RawAnswer list = new Browser(mock).get("/user/sessions", Map.of("token", Ready.SUPER_USERS_TOKEN));

            assertThat(list.body()).contains("\"client_id\":null").doesNotContain("\"client_id\":\"");
            assertThat(Browser.with(mock, Ready.MANAGERS_SESSION).isGuest()).isFalse();
            mock.judge();
        }
    }

    @Test
    @Scenario(known = Known.SOURCE_READ, source = "JSON view: the callback is asked for by a parameter")
    void callbacksCanBeIgnored() {
        try (RollcallMock mock = WorldMock.set("joomla", "jsonp: false")) {
            assertThat(new Browser(mock).get("/user?callback=show").body()).startsWith("{\"msg\":");
            mock.judge();
        }
    }

    @Test
    @Scenario(known = Known.SOURCE_READ, source = "token plugin and user plugin: every login begins a session")
    void everyCallByTokenCanLeaveARow() throws ApiException {
        try (RollcallMock mock = WorldMock.set("joomla", "rowPerCall: true")) {
            Calls superUser = Calls.asSuperUser(mock.clients());

            int first = superUser.rows().size();

            assertThat(superUser.rows()).hasSize(first + 1);
            assertThat(superUser.rows()).hasSize(first + 2);
            mock.judge();
        }
    }

    @Test
    @Scenario(known = Known.SOURCE_READ, source = "session class of Joomla up to 3.4.5")
    void userAgentsCanBeStoredAsTheyCame() throws ApiException {
        try (RollcallMock mock = WorldMock.set("joomla", "rawUserAgents: true")) {
            Browser browser = new Browser(mock);
            browser.get(login(), Map.of("User-Agent", "caf\u00c3\u00a9/1"));

            assertThat(data(mock, browser.session())).contains("s:7:\"caf\u00e9/1\";");
            mock.judge();
        }
    }

    @Test
    @Scenario(known = Known.SOURCE_READ, source = "JSON view on PHP: an encoder that fails gives nothing")
    void aUserAgentThatIsNoUtf8CanEmptyTheListForEverybody() {
        try (RollcallMock mock = WorldMock.set("joomla", "rawUserAgents: true")) {
            new Browser(mock).get(login(), Map.of("User-Agent", "caf\u00e9/1"));

            RawAnswer list = new Browser(mock).get("/user/sessions", Map.of("token", Ready.SUPER_USERS_TOKEN));

            assertThat(list.status()).isEqualTo(200);
            assertThat(list.header("Content-Type")).containsExactly("application/json");
            assertThat(list.body()).isEmpty();
            // No contract can allow it, and so whoever judges the traffic is told.
            assertThatThrownBy(mock::judge).isInstanceOf(AssertionError.class).hasMessageContaining("body");
        }
    }

    @Test
    @Scenario(known = Known.SOURCE_READ, source = "application class of Joomla: the lifetime is configured")
    void sessionsCanLiveForAnotherTime() {
        try (RollcallMock mock = WorldMock.set("joomla", "lifetimeMinutes: 2")) {
            Browser browser = new Browser(mock).logInAsTester();
            mock.clock().advance(Duration.ofMinutes(2));
            assertThat(browser.isGuest()).isFalse();

            mock.clock().advance(Duration.ofSeconds(121));
            assertThat(browser.isGuest()).isTrue();
            mock.judge();
        }
    }

    @Test
    @Scenario(known = Known.SOURCE_READ, source = "application class from Joomla 3.8.4 on")
    void staleRowsCanStay() throws ApiException {
        try (RollcallMock mock = WorldMock.set("joomla", "purge: false")) {
            mock.clock().advance(Duration.ofDays(1));

            assertThat(Calls.asSuperUser(mock.clients()).ids()).contains(STALE);
            mock.judge();
        }
    }

    private static String login() {
        return "/user/login/" + Ready.TESTER + "/" + Ready.TESTERS_PASSWORD;
    }

    private static String data(RollcallMock mock, String session) throws ApiException {
        List<SessionRow> rows = Calls.asSuperUser(mock.clients()).rows();
        return rows.stream()
                .filter(row -> session.equals(row.getSessionId()))
                .map(row -> Objects.requireNonNull(row.getData()))
                .findFirst()
                .orElseThrow();
    }

    /** What stands in Base64 under {@code joomla}; it must be what PHP can read. */
    private static String inner(String data) throws PhpSyntaxException {
        PhpString base64 =
                (PhpString) JoomlaSessionData.decode(data).get("joomla").orElseThrow();
        String inner = new String(Base64.getDecoder().decode(base64.toByteArray()), StandardCharsets.ISO_8859_1);
        PhpSession.decode(("x|" + inner).getBytes(StandardCharsets.ISO_8859_1));
        return inner;
    }
}
