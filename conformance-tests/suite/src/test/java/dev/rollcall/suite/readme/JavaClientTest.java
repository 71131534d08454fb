package dev.rollcall.suite.readme;

import static com.fasterxml.jackson.annotation.JsonInclude.Include.ALWAYS;
import static com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.rollcall.client.control.api.SandboxApi;
import dev.rollcall.client.control.model.Problem;
import dev.rollcall.client.joomla.api.AuthenticationApi;
import dev.rollcall.client.joomla.api.UserApi;
import dev.rollcall.client.joomla.model.ListRefusal;
import dev.rollcall.client.rocketchat.ApiClient;
import dev.rollcall.client.rocketchat.ApiException;
import dev.rollcall.client.rocketchat.api.SessionApi;
import dev.rollcall.client.rocketchat.model.Refusal;
import dev.rollcall.client.rocketchat.model.SessionPage;
import dev.rollcall.junit.Control;
import dev.rollcall.junit.Rollcall;
import dev.rollcall.junit.RollcallMock;
import dev.rollcall.junit.RollcallUrl;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The examples of the generated Java client. */
@Rollcall
class JavaClientTest {
    private static final Map<String, String> ROXIE = Map.of(
            "X-User-Id", "2tTEqR7ZNMJ4HGGNa",
            "X-Auth-Token", "ocFlTSMfowj9tSH1vQV6ANL9SiahkKUK1KhU_PpAUtT");

    @Test
    void credentialsAndTimes(@RollcallUrl("rocketchat") String url) throws Exception {
        String userId = "2tTEqR7ZNMJ4HGGNa";
        String token = "ocFlTSMfowj9tSH1vQV6ANL9SiahkKUK1KhU_PpAUtT";
        String code = "148750";

        ApiClient client = new ApiClient();
        client.updateBaseUri(url); // such as http://localhost:8080/rocketchat
        client.setConnectTimeout(Duration.ofSeconds(5));
        client.setReadTimeout(Duration.ofSeconds(30));
        client.setRequestInterceptor(
                request -> request.setHeader("X-User-Id", userId).setHeader("X-Auth-Token", token));
        SessionApi sessions = new SessionApi(client); // takes what the client has now; later changes do not reach it
        SessionPage page = sessions.listAllSessions(null, null, "funke", null, code, null);

        assertThat(page.getSessions()).isNotEmpty();
    }

    @Test
    void theChallengeAsAModel(SessionApi sessions, ApiClient client) throws Exception {
        assertThat(askedFor(sessions, client)).isEqualTo("totp-required");
    }

    private static String askedFor(SessionApi sessions, ApiClient client) throws Exception {
        try {
            sessions.listAllSessions(null, null, null, null, null, null, ROXIE);
            return "nothing";
        } catch (ApiException refused) {
            Refusal words = client.getObjectMapper().readValue(refused.getResponseBody(), Refusal.class);
            return String.valueOf(words.getErrorType());
        }
    }

    @Test
    void cookies(@RollcallUrl("joomla") String url) throws Exception {
        dev.rollcall.client.joomla.ApiClient client = new dev.rollcall.client.joomla.ApiClient();
        client.updateBaseUri(url); // such as http://localhost:8080/joomla/api/v1
        client.setHttpClientBuilder(HttpClient.newBuilder().cookieHandler(new CookieManager()));
        new AuthenticationApi(client).logIn("ada.sample", "correct-horse-42", null);
        new UserApi(client).listSessions(null);

        dev.rollcall.client.joomla.ApiClient stranger = new dev.rollcall.client.joomla.ApiClient();
        stranger.updateBaseUri(url);
        dev.rollcall.client.joomla.ApiException refused = catchThrowableOfType(
                dev.rollcall.client.joomla.ApiException.class, () -> new UserApi(stranger).listSessions(null));
        ListRefusal words = stranger.getObjectMapper().readValue(refused.getResponseBody(), ListRefusal.class);
        assertThat(words.getStatus()).isEqualTo(403);
    }

    @Test
    void nullInAMergePatch(RollcallMock mock, Control control) throws Exception {
        String url = mock.url().resolve("/mock/v1").toString();
        mock.set("rocketchat", Map.of("rememberSeconds", 60));

        dev.rollcall.client.control.ApiClient client = new dev.rollcall.client.control.ApiClient();
        client.updateBaseUri(url); // such as http://localhost:8080/mock/v1
        client.setObjectMapper(dev.rollcall.client.control.ApiClient.createDefaultObjectMapper()
                .setDefaultPropertyInclusion(JsonInclude.Value.construct(NON_NULL, ALWAYS)));

        Map<String, @Nullable Object> back = new HashMap<>();
        back.put("rememberSeconds", null);
        Map<String, Object> settings = new dev.rollcall.client.control.api.SettingApi(client)
                .changeSettings(control.sandbox(), "rocketchat", back);
        assertThat(settings.get("rememberSeconds")).isNotEqualTo(60);
    }

    @Test
    void whatTheControlApiRefusesIsAProblem(SandboxApi sandboxes) throws Exception {
        dev.rollcall.client.control.ApiException refused = catchThrowableOfType(
                dev.rollcall.client.control.ApiException.class, () -> sandboxes.getSandbox("nobody's"));

        Problem problem = dev.rollcall.client.control.ApiClient.createDefaultObjectMapper()
                .readValue(refused.getResponseBody(), Problem.class);
        assertThat(problem.getStatus()).isEqualTo(refused.getCode());
        assertThat(problem.getDetail()).isNotBlank();
    }

    @Test
    void theJournalAsItGrows(RollcallMock mock, Control control) throws Exception {
        URI url = mock.url().resolve("/mock/v1");
        String sandbox = control.sandbox();

        HttpRequest request = HttpRequest.newBuilder(URI.create(url + "/sandboxes/" + sandbox + "/journal/events"))
                .header("Accept", "text/event-stream")
                .build();
        HttpResponse<Stream<String>> events = HttpClient.newHttpClient().send(request, BodyHandlers.ofLines());

        new UserApi(mock.clients().joomla()).getCurrentUser(null);
        try (Stream<String> lines = events.body()) {
            assertThat(lines.filter(line -> line.startsWith("data:")).findFirst())
                    .hasValueSatisfying(line -> assertThat(line).contains("getCurrentUser"));
        }
    }
}
