package dev.rollcall.suite.control;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rollcall.client.control.ApiException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who is logged in is changed while the mock runs. */
class SessionTest {
    private static final String BOX = "mine";
    private static final String CHAT = "rocketchat";
    private static final String TOKEN = "Zk3nQvT7sB1xWm5cRj9dLq2hYf8gPa4uEo6iNt0bVeK";

    private final ControlledMock mock = ControlledMock.start();

    @AfterEach
    void judgeAndStop() {
        mock.close();
    }

    @ParameterizedTest
    @CsvSource({"commvault, jsmith", "rocketchat, olive.user", "joomla, bo.tester"})
    void oneIsAddedAndEndedInEveryProduct(String product, String account) throws ApiException {
        int before = count(product, account);

        Map<String, Object> added =
                mock.sessions().addSession(BOX, product, Map.of("account", account, "begun", "-5m"));
        String id = String.valueOf(added.get("id"));

        assertThat(mock.sessions().getSession(BOX, product, id)).isEqualTo(added);
        assertThat(count(product, account)).isEqualTo(before + 1);
        mock.sessions().endSession(BOX, product, id);
        Refused.with(404, () -> mock.sessions().endSession(BOX, product, id));
    }

    private int count(String product, String account) throws ApiException {
        return mock.sessions().listSessions(BOX, product, account).getSessions().size();
    }

    @Test
    void aSessionWithATokenOfOnesChoiceCanBeUsedAtOnce() throws ApiException {
        String user = String.valueOf(
                mock.accounts().getAccount(BOX, CHAT, Member.NAME).get("id"));
        Map<String, String> caller = Map.of("X-User-Id", user, "X-Auth-Token", TOKEN);
        int before = Member.me(mock, BOX, caller);

        Map<String, Object> added =
                mock.sessions().addSession(BOX, CHAT, Map.of("account", Member.NAME, "token", TOKEN, "begun", "-1h"));
        int open = Member.me(mock, BOX, caller);
        mock.sessions().expireSession(BOX, CHAT, String.valueOf(added.get("id")));

        assertThat(List.of(before, open, Member.me(mock, BOX, caller))).containsExactly(401, 200, 401);
    }

    @Test
    void aSessionIsChanged() throws ApiException {
        Map<String, Object> added =
                mock.sessions().addSession(BOX, CHAT, Map.of("account", Member.NAME, "begun", "-1h"));
        String id = String.valueOf(added.get("id"));

        Map<String, Object> changed = mock.sessions().changeSession(BOX, CHAT, id, Map.of("begun", "-2h"));

        assertThat(changed.get("begun")).isNotEqualTo(added.get("begun"));
        assertThat(mock.sessions().getSession(BOX, CHAT, id)).isEqualTo(changed);
    }

    @Test
    void whatCannotBeASessionIsRefusedAndChangesNothing() throws ApiException {
        List<Map<String, Object>> before =
                mock.sessions().listSessions(BOX, CHAT, null).getSessions();
        String id = String.valueOf(before.get(0).get("id"));

        Refused.with(422, () -> mock.sessions().addSession(BOX, CHAT, Map.of("account", "nobody")));
        Refused.with(422, () -> mock.sessions().addSession(BOX, CHAT, Map.of("colour", "red")));
        Refused.with(422, () -> mock.sessions().changeSession(BOX, CHAT, id, Map.of("account", "nobody")));

        assertThat(mock.sessions().listSessions(BOX, CHAT, null).getSessions()).isEqualTo(before);
    }

    @Test
    void whatIsNotThereIsNeitherReadNorChangedNorEnded() {
        Refused.with(404, () -> mock.sessions().getSession(BOX, CHAT, "none"));
        Refused.with(404, () -> mock.sessions().changeSession(BOX, CHAT, "none", Map.of("begun", "-1h")));
        Refused.with(404, () -> mock.sessions().endSession(BOX, CHAT, "none"));
        Refused.with(404, () -> mock.sessions().expireSession(BOX, CHAT, "none"));
    }
}
