package dev.rollcall.suite.readme;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rollcall.client.rocketchat.api.SessionApi;
import dev.rollcall.client.rocketchat.model.SessionPage;
import dev.rollcall.junit.Rollcall;
import java.util.Map;
import org.junit.jupiter.api.Test;

@Rollcall
class WhoIsLoggedInTest {

    @Test
    void everyDeviceIsListed(SessionApi sessions) throws Exception {
        Map<String, String> caller = Map.of(
                "X-User-Id", "2tTEqR7ZNMJ4HGGNa",
                "X-Auth-Token", "ocFlTSMfowj9tSH1vQV6ANL9SiahkKUK1KhU_PpAUtT");

        SessionPage page = sessions.listAllSessions(null, null, null, null, "148750", null, caller);

        assertThat(page.getSessions()).hasSize(13);
    }
}
