package dev.rollcall.suite.readme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rollcall.client.control.model.FaultKind;
import dev.rollcall.client.control.model.NewFault;
import dev.rollcall.client.joomla.ApiException;
import dev.rollcall.client.joomla.api.AuthenticationApi;
import dev.rollcall.client.joomla.api.UserApi;
import dev.rollcall.junit.Control;
import dev.rollcall.junit.Rollcall;
import dev.rollcall.junit.RollcallUrl;
import dev.rollcall.junit.TestClock;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import org.junit.jupiter.api.Test;

@Rollcall
class LimitsTest {

    @Test
    void aSessionEndsWhenNobodyUsesIt(AuthenticationApi authentication, UserApi users, TestClock clock)
            throws Exception {
        authentication.logIn("ada.sample", "correct-horse-42", null);
        assertThat(users.listSessions(null).getMsg()).hasSize(10);

        clock.advance(Duration.ofHours(1));

        assertThatThrownBy(() -> users.listSessions(null)).isInstanceOf(ApiException.class);
    }

    @Test
    void theServerBreaksDown(Control control, @RollcallUrl("commvault") URI url) throws Exception {
        control.faults()
                .planFault(
                        control.sandbox(),
                        new NewFault().kind(FaultKind.SERVER_ERROR).product("commvault"));

        HttpRequest request = HttpRequest.newBuilder(URI.create(url + "/Session?userId=1"))
                .header("Authtoken", "QSDK 38568012f4d1e8ee1841d283a47aa3ba78e124ea58354b5fc6")
                .build();

        assertThat(HttpClient.newHttpClient()
                        .send(request, BodyHandlers.ofString())
                        .statusCode())
                .isEqualTo(500);
    }

    @Test
    @Rollcall(allow = "request.credentials.missing")
    void whoShowsNoTokenIsRefused(dev.rollcall.client.commvault.api.SessionApi sessions) {
        assertThatThrownBy(() -> sessions.listSessions(10, null)).hasMessageContaining("401");
    }
}
