package dev.rollcall.suite.clients;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rollcall.client.joomla.ApiClient;
import dev.rollcall.client.joomla.ApiException;
import dev.rollcall.client.joomla.ApiResponse;
import dev.rollcall.client.joomla.api.AuthenticationApi;
import dev.rollcall.client.joomla.api.UserApi;
import dev.rollcall.client.joomla.model.ListRefusal;
import dev.rollcall.client.joomla.model.LoginSuccess;
import java.net.CookieManager;
import java.net.http.HttpClient;
import java.util.List;

/** The generated client of Joomla's cAPI goes the way of {@link Flow#JOOMLA}. */
final class JoomlaWalk {

    private JoomlaWalk() {}

    static List<Step> through(String base) {
        ApiClient client = new ApiClient();
        client.updateBaseUri(base);
        client.setHttpClientBuilder(HttpClient.newBuilder().cookieHandler(new CookieManager()));
        AuthenticationApi callers = new AuthenticationApi(client);
        UserApi users = new UserApi(client);
        StepTaker steps = new StepTaker();
        ApiResponse<LoginSuccess> login = steps.step(
                "log in",
                ApiResponse::getStatusCode,
                () -> callers.logInWithHttpInfo("ada.sample", "correct-horse-42", null));
        steps.list(
                "list",
                ApiResponse::getStatusCode,
                answer -> answer.getData().getMsg().size(),
                () -> users.listSessionsWithHttpInfo(null));
        steps.step(
                "log out",
                ApiResponse::getStatusCode,
                () -> callers.logOutWithHttpInfo("ada.sample", login.getData().getSession(), null));
        ApiException refused =
                steps.refused("refused", ApiException.class, ApiException::getCode, () -> users.listSessions(null));
        ListRefusal words =
                GeneratedClientWalker.refusal(client.getObjectMapper(), refused.getResponseBody(), ListRefusal.class);
        assertThat(words.getStatus()).isEqualTo(403);
        return steps.steps();
    }
}
