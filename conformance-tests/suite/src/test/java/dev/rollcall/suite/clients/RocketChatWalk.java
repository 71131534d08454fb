package dev.rollcall.suite.clients;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.rollcall.client.rocketchat.ApiClient;
import dev.rollcall.client.rocketchat.ApiException;
import dev.rollcall.client.rocketchat.ApiResponse;
import dev.rollcall.client.rocketchat.api.AuthenticationApi;
import dev.rollcall.client.rocketchat.api.SessionApi;
import dev.rollcall.client.rocketchat.model.Login;
import dev.rollcall.client.rocketchat.model.LoginAnswer;
import dev.rollcall.client.rocketchat.model.LoginName;
import dev.rollcall.client.rocketchat.model.LoginNeeded;
import dev.rollcall.client.rocketchat.model.LoginPassword;
import dev.rollcall.client.rocketchat.model.LoginRequest;
import dev.rollcall.client.rocketchat.model.Refusal;
import dev.rollcall.client.rocketchat.model.RefusalDetails;
import dev.rollcall.client.rocketchat.model.SessionPage;
import dev.rollcall.codecs.RocketChatPassword;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The generated client of Rocket.Chat goes the way of {@link Flow#ROCKET_CHAT}. */
final class RocketChatWalk {
    private static final String PASSWORD = "ada.admin-password";
    private static final BigDecimal FIVE = BigDecimal.valueOf(5);

    private RocketChatWalk() {}

    static List<Step> through(String base) {
        ApiClient client = new ApiClient();
        client.updateBaseUri(base);
        ObjectMapper json = client.getObjectMapper();
        StepTaker steps = new StepTaker();
        Map<String, String> shown = logIn(client, steps);
        SessionApi sessions = new SessionApi(client);

        ApiException challenge = steps.refused(
                "challenged",
                ApiException.class,
                ApiException::getCode,
                () -> sessions.listAllSessions(null, null, null, null, null, null, shown));
        RefusalDetails details =
                Objects.requireNonNull(GeneratedClientWalker.refusal(json, challenge.getResponseBody(), Refusal.class)
                        .getDetails());
        String method = Objects.requireNonNull(details.getMethod()).getValue();
        String code = RocketChatPassword.digest(PASSWORD);
        list(steps, "list", () -> sessions.listAllSessionsWithHttpInfo(null, null, null, null, code, method, shown));
        list(
                steps,
                "filter",
                () -> sessions.listAllSessionsWithHttpInfo(null, null, "funke", null, code, method, shown));
        list(steps, "page", () -> sessions.listAllSessionsWithHttpInfo(FIVE, FIVE, null, null, code, method, shown));
        steps.step(
                "log out", ApiResponse::getStatusCode, () -> new AuthenticationApi(client).logOutWithHttpInfo(shown));
        ApiException refused = steps.refused(
                "refused",
                ApiException.class,
                ApiException::getCode,
                () -> sessions.listAllSessions(null, null, null, null, code, method, shown));
        LoginNeeded words = GeneratedClientWalker.refusal(json, refused.getResponseBody(), LoginNeeded.class);
        assertThat(words.getStatus()).isEqualTo(LoginNeeded.StatusEnum.ERROR);
        return steps.steps();
    }

    private static Map<String, String> logIn(ApiClient client, StepTaker steps) {
        LoginRequest ada = new LoginRequest().user(new LoginName("ada.admin")).password(new LoginPassword(PASSWORD));
        ApiResponse<LoginAnswer> answer = steps.step(
                "log in", ApiResponse::getStatusCode, () -> new AuthenticationApi(client).logInWithHttpInfo(ada, null));
        Login login = answer.getData().getData();
        return Map.of("X-User-Id", login.getUserId(), "X-Auth-Token", login.getAuthToken());
    }

    private static void list(StepTaker steps, String name, StepTaker.Call<ApiResponse<SessionPage>> call) {
        steps.list(
                name,
                ApiResponse::getStatusCode,
                answer -> answer.getData().getSessions().size(),
                call);
    }
}
