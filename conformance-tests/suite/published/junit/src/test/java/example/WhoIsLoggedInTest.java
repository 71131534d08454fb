package example;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.rollcall.client.commvault.ApiException;
import dev.rollcall.client.control.model.FaultKind;
import dev.rollcall.client.control.model.NewFault;
import dev.rollcall.client.joomla.api.AuthenticationApi;
import dev.rollcall.client.joomla.api.UserApi;
import dev.rollcall.client.rocketchat.api.SessionApi;
import dev.rollcall.junit.Control;
import dev.rollcall.junit.Rollcall;
import dev.rollcall.junit.RollcallUrl;
import dev.rollcall.junit.Traffic;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@Rollcall
class WhoIsLoggedInTest {
    private final Control control;

    WhoIsLoggedInTest(Control control) {
        this.control = control;
    }

    @Test
    void everyDeviceIsListed(SessionApi sessions) throws Exception {
        Map<String, String> caller = Map.of(
                "X-User-Id", "2tTEqR7ZNMJ4HGGNa",
                "X-Auth-Token", "ocFlTSMfowj9tSH1vQV6ANL9SiahkKUK1KhU_PpAUtT");

        assertEquals(
                13,
                sessions.listAllSessions(null, null, null, null, "148750", null, caller)
                        .getSessions()
                        .size());
    }

    @Test
    void aCookieIsEnough(AuthenticationApi authentication, UserApi users) throws Exception {
        authentication.logIn("ada.sample", "correct-horse-42", null);

        assertEquals(10, users.listSessions(null).getMsg().size());
    }

    @Nested
    class WhenTheProductIsIll {

        @Test
        void theMockSaysSoInItsWords(@RollcallUrl("commvault") URI url) throws Exception {
            control.faults().planFault(control.sandbox(), new NewFault().kind(FaultKind.SERVER_ERROR).product("commvault"));
            HttpRequest request = HttpRequest.newBuilder(URI.create(url + "/Session?userId=10"))
                    .header("Authtoken", "QSDK 38568012f4d1e8ee1841d283a47aa3ba78e124ea58354b5fc6")
                    .build();

            assertEquals(500, HttpClient.newHttpClient().send(request, BodyHandlers.ofString()).statusCode());
        }
    }

    @Test
    @Rollcall(allow = "request.credentials.missing")
    void whoShowsNothingIsRefused(dev.rollcall.client.commvault.api.SessionApi sessions, Traffic traffic) {
        ApiException refused = assertThrows(ApiException.class, () -> sessions.listSessions(10, null));

        assertEquals(401, refused.getCode());
        assertEquals(1, traffic.exchanges().size());
    }
}
