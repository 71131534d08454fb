package dev.rollcall.suite.readme;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rollcall.MockServer;
import dev.rollcall.junit.RollcallMock;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WithoutJUnitTest {

    @Test
    void theServerCanBeStartedByAnyProgram() throws Exception {
        try (MockServer server = MockServer.start()) {
            URI sessions = URI.create(server.url() + "/joomla/api/v1/user/sessions");
            HttpRequest request = HttpRequest.newBuilder(sessions)
                    .header("token", "YTQ2MTNjOWVkZTgyOGM5YTQzMjNlYmVhMDQ3OTk5")
                    .build();
            String listed = HttpClient.newHttpClient()
                    .send(request, BodyHandlers.ofString())
                    .body();
            assertThat(listed).contains("ada.sample");
        }
    }

    @Test
    void aMockCanBeHadWithoutTheExtension() throws Exception {
        try (RollcallMock mock = RollcallMock.start().set("rocketchat", Map.of("rememberSeconds", 60))) {
            URI me = URI.create(mock.url("rocketchat") + "/api/v1/me");
            HttpClient.newHttpClient().send(HttpRequest.newBuilder(me).build(), BodyHandlers.discarding());
            mock.traffic().expectBrokenRequests("request.credentials.missing");
            mock.judge();
        }
    }
}
