package dev.rollcall.suite.rocketchat;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rollcall.client.rocketchat.api.UserApi;
import dev.rollcall.client.rocketchat.model.OwnRecord;
import dev.rollcall.junit.Clients;
import dev.rollcall.junit.Rollcall;
import dev.rollcall.junit.RollcallMock;
import dev.rollcall.suite.Known;
import dev.rollcall.suite.RawHttp;
import dev.rollcall.suite.RawHttp.RawAnswer;
import dev.rollcall.suite.Scenario;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a user is told about itself. */
@Rollcall
class OwnRecordTest {

    @Test
    @Scenario(known = Known.SOURCE_READ, source = "user information helper; tests of the route")
    void theRecordIsAtTheTopLevel(RollcallMock mock) {
        RawAnswer answer = new RawHttp(mock.url()).get(Workspace.ME, Workspace.OLIVE);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Content-Type")).containsExactly("application/json");
        assertThat(answer.body())
                .isEqualTo("{\"_id\":\"W6H7fX5xg9Gkkh5gh\",\"services\":{\"password\":{\"exists\":true}},"
                        + "\"emails\":[{\"address\":\"olive.user@chat.example\",\"verified\":true}],\"active\":true,"
                        + "\"roles\":[\"user\"],\"name\":\"Olive User\",\"username\":\"olive.user\","
                        + "\"email\":\"olive.user@chat.example\",\"settings\":{\"preferences\":{}},"
                        + "\"avatarUrl\":\"http://localhost:3000/rocketchat/avatar/olive.user\",\"isOAuthUser\":false,"
                        + "\"success\":true}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"mock.example", "mock.example:8080", "[::1]:3000", "[::1]", "1.2", "mock..example", "-"})
    @Scenario(known = Known.ASSUMED, source = "the mock knows no address of its own but the one by which it is called")
    void theAvatarIsWhereTheCallerCalled(String host, RollcallMock mock) {
        Map<String, String> caller = new HashMap<>(Workspace.OLIVE);
        caller.put("Host", host);

        RawAnswer answer = new RawHttp(mock.url()).get(Workspace.ME, caller);

        assertThat(answer.body()).contains("\"avatarUrl\":\"http://" + host + "/rocketchat/avatar/olive.user\"");
    }

    @Test
    @Scenario(known = Known.SOURCE_READ, source = "login route: the same object as `me`")
    void aLoginAnswersWithTheSameRecord(RollcallMock mock) {
        RawHttp http = new RawHttp(mock.url());
        RawAnswer login = Workspace.post(
                http, Workspace.LOGIN, Map.of(), "{\"user\":\"olive.user\",\"password\":\"olive.user-password\"}");

        RawAnswer me = http.get(Workspace.ME, Workspace.OLIVE);

        assertThat(login.body()).endsWith("\"me\":" + me.body().replace(",\"success\":true}", "}") + "}}");
    }

    @Test
    @Scenario(known = Known.SOURCE_READ, source = "user information helper: no hash and no secret")
    void theFactorsAreNamedAndNoSecretIsTold(RollcallMock mock, Clients clients) throws Exception {
        Map<String, String> mira = Workspace.logIn(new RawHttp(mock.url()), "mira.both", ",\"code\":\"Backup22\"");

        OwnRecord record = new UserApi(clients.rocketChat(mira)).getMe();

        assertThat(record.getServices().getTotp().getEnabled()).isTrue();
        assertThat(record.getServices().getEmail2fa().getEnabled()).isTrue();
        assertThat(record.toString()).doesNotContain("Backup", "OJXWY3", "mira.both-password");
    }

    @Test
    @Scenario(known = Known.SOURCE_READ, source = "user information helper; default roles")
    void abilitiesShowInTheRoles(Clients clients) throws Exception {
        OwnRecord admin = new UserApi(clients.rocketChat(Workspace.ADA)).getMe();

        assertThat(admin.getRoles()).containsExactly("user", "admin");
        assertThat(admin.getSuccess()).isNotNull();
    }
}
