package dev.rollcall.suite.codecs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.rollcall.client.rocketchat.ApiClient;
import dev.rollcall.client.rocketchat.ApiException;
import dev.rollcall.client.rocketchat.api.AuthenticationApi;
import dev.rollcall.client.rocketchat.api.SessionApi;
import dev.rollcall.client.rocketchat.model.Login;
import dev.rollcall.client.rocketchat.model.LoginName;
import dev.rollcall.client.rocketchat.model.LoginPassword;
import dev.rollcall.client.rocketchat.model.LoginRequest;
import dev.rollcall.codecs.RocketChatPassword;
import dev.rollcall.codecs.twofactor.TwoFactorChallenge;
import dev.rollcall.codecs.twofactor.TwoFactorClient;
import dev.rollcall.codecs.twofactor.TwoFactorCodes;
import dev.rollcall.junit.Rollcall;
import dev.rollcall.junit.RollcallMock;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Rollcall
@Timeout(60)
class TwoFactorClientTest {
    private static final String RIGHT = RocketChatPassword.digest("ada.admin-password");
    private static final TwoFactorChallenge FIRST = new TwoFactorChallenge("password", false, Optional.empty());
    private static final TwoFactorChallenge AGAIN = new TwoFactorChallenge("password", true, Optional.empty());

    private final List<TwoFactorChallenge> challenges = new ArrayList<>();

    @Test
    void theRightCodeLetsTheSameCallThrough(RollcallMock mock) throws Exception {
        SessionApi sessions = new SessionApi(loggedIn(mock, answering(RIGHT)));

        assertThat(sessions.listAllSessions(null, null, "chrome", null, null, null)
                        .getTotal())
                .isEqualTo(8);
        assertThat(challenges).containsExactly(FIRST);
    }

    @Test
    void afterAWrongCodeItAsksAgain(RollcallMock mock) throws Exception {
        SessionApi sessions = new SessionApi(loggedIn(mock, answering("wrong", "wrong too", RIGHT)));

        assertThat(sessions.listAllSessions(null, null, null, null, null, null).getTotal())
                .isPositive();
        assertThat(challenges).containsExactly(FIRST, AGAIN, AGAIN);
    }

    @Test
    void whoGivesUpGetsTheRefusalAsItCame(RollcallMock mock) throws Exception {
        SessionApi sessions = new SessionApi(loggedIn(mock, answering()));

        ApiException refusal = refusal(sessions);

        assertThat(refusal.getCode()).isEqualTo(400);
        assertThat(refusal.getResponseHeaders().firstValue("Content-Type")).contains("application/json");
        assertThat(refusal.getResponseBody())
                .isEqualTo(
                        "{\"success\":false,\"error\":\"TOTP Required [totp-required]\",\"errorType\":\"totp-required\","
                                + "\"details\":{\"method\":\"password\",\"codeGenerated\":false,\"availableMethods\":[]}}");
    }

    @Test
    void afterFiveWrongCodesItGivesUp(RollcallMock mock) throws Exception {
        SessionApi sessions = new SessionApi(loggedIn(mock, challenge -> {
            challenges.add(challenge);
            return Optional.of("wrong");
        }));

        assertThat(refusal(sessions).getResponseBody()).contains("totp-invalid");
        assertThat(challenges).hasSize(TwoFactorClient.MOST_CODES);
    }

    @Test
    void aLoginIsAskedTooWithAnotherStatus(RollcallMock mock) throws Exception {
        ApiClient client = client(mock, challenge -> {
            challenges.add(challenge);
            return Optional.of(mock.codes("rocketchat", "testroxie").get(0).getCode());
        });

        Login login =
                new AuthenticationApi(client).logIn(password("testroxie"), null).getData();

        assertThat(login.getAuthToken()).isNotBlank();
        assertThat(challenges).containsExactly(new TwoFactorChallenge("totp", false, Optional.empty()));
    }

    @Test
    void otherRefusalsAreNoChallenge(RollcallMock mock) {
        AuthenticationApi authentication = new AuthenticationApi(client(mock, answering(RIGHT)));
        LoginRequest wrong = password("ada.admin").password(new LoginPassword("wrong"));

        ApiException refusal = catchThrowableOfType(ApiException.class, () -> authentication.logIn(wrong, null));

        assertThat(refusal.getCode()).isEqualTo(401);
        assertThat(refusal.getResponseBody()).contains("Unauthorized");
        assertThat(challenges).isEmpty();
    }

    @Test
    void callsWithoutWaitingAreRepeatedToo(RollcallMock mock) throws Exception {
        HttpClient client = new TwoFactorClient(HttpClient.newHttpClient(), answering("wrong", RIGHT));

        HttpResponse<String> answer = client.sendAsync(list(mock, logIn(mock)), BodyHandlers.ofString())
                .get();

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.request().headers().allValues("x-2fa-code")).containsExactly(RIGHT);
        assertThat(answer.request().headers().allValues("x-2fa-method")).containsExactly("password");
        assertThat(challenges).containsExactly(FIRST, AGAIN);
    }

    @Test
    void whoGivesUpWithoutWaitingGetsTheRefusalByTheReaderOfHisChoice(RollcallMock mock) throws Exception {
        HttpClient client = new TwoFactorClient(HttpClient.newHttpClient(), answering());

        HttpResponse<List<String>> answer = client.sendAsync(
                        list(mock, logIn(mock)),
                        info -> HttpResponse.BodySubscribers.mapping(
                                BodyHandlers.ofLines().apply(info), lines -> lines.toList()))
                .get();

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).singleElement().asString().contains("totp-required");
    }

    private TwoFactorCodes answering(String... codes) {
        return challenge -> {
            challenges.add(challenge);
            int asked = challenges.size();
            return asked > codes.length ? Optional.empty() : Optional.of(codes[asked - 1]);
        };
    }

    private static ApiException refusal(SessionApi sessions) {
        return catchThrowableOfType(
                ApiException.class, () -> sessions.listAllSessions(null, null, null, null, null, null));
    }

    private static ApiClient client(RollcallMock mock, TwoFactorCodes codes) {
        ApiClient client = new ApiClient();
        client.updateBaseUri(mock.url() + "/rocketchat");
        client.setHttpClientBuilder(TwoFactorClient.builder(HttpClient.newBuilder(), codes));
        return client;
    }

    private static ApiClient loggedIn(RollcallMock mock, TwoFactorCodes codes) throws ApiException {
        Login login = logIn(mock);
        return client(mock, codes)
                .setRequestInterceptor(request -> request.setHeader("X-User-Id", login.getUserId())
                        .setHeader("X-Auth-Token", login.getAuthToken()));
    }

    private static Login logIn(RollcallMock mock) throws ApiException {
        return new AuthenticationApi(client(mock, challenge -> Optional.empty()))
                .logIn(password("ada.admin"), null)
                .getData();
    }

    private static HttpRequest list(RollcallMock mock, Login login) {
        return HttpRequest.newBuilder(URI.create(mock.url() + "/rocketchat/api/v1/sessions/list.all"))
                .header("X-User-Id", login.getUserId())
                .header("X-Auth-Token", login.getAuthToken())
                .method("GET", BodyPublishers.noBody())
                .build();
    }

    private static LoginRequest password(String user) {
        return new LoginRequest().user(new LoginName(user)).password(new LoginPassword(user + "-password"));
    }
}
