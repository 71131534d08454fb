package dev.rollcall.suite.clients;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.deser.DeserializationProblemHandler;
import com.fasterxml.jackson.dataformat.xml.XmlMapper;
import dev.rollcall.client.commvault.ApiClient;
import dev.rollcall.client.commvault.ApiException;
import dev.rollcall.client.commvault.ApiResponse;
import dev.rollcall.client.commvault.api.LoginApi;
import dev.rollcall.client.commvault.api.SessionApi;
import dev.rollcall.client.commvault.model.AccessDenied;
import dev.rollcall.client.commvault.model.LoginMode;
import dev.rollcall.client.commvault.model.LoginRequest;
import dev.rollcall.client.commvault.model.LoginResult;
import dev.rollcall.client.commvault.model.SessionList;
import dev.rollcall.codecs.CommvaultPassword;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The generated client of Commvault goes the way of {@link Flow#COMMVAULT}, in either form. */
final class CommvaultWalk {

    private CommvaultWalk() {}

    /** As the README tells it. */
    static ApiClient inJson(String base) {
        ApiClient client = new ApiClient();
        client.updateBaseUri(base);
        return client.setRequestInterceptor(request -> {
            request.setHeader("Accept", "application/json");
            if (request.copy().build().headers().firstValue("Content-Type").isPresent()) {
                request.setHeader("Content-Type", "application/json");
            }
        });
    }

    /** As the README tells it. */
    static ApiClient inXml(String base) {
        XmlMapper xml = XmlMapper.builder()
                .defaultUseWrapper(false)
                .defaultPropertyInclusion(JsonInclude.Value.empty().withValueInclusion(JsonInclude.Include.NON_NULL))
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .addHandler(new DigitsForBooleans())
                .build();
        ApiClient client = new ApiClient(ApiClient.createDefaultHttpClientBuilder(), xml, base);
        return client.setRequestInterceptor(request -> request.setHeader("Accept", "application/xml"));
    }

    private static final class DigitsForBooleans extends DeserializationProblemHandler {
        @Override
        public @Nullable Object handleWeirdStringValue(
                DeserializationContext context, Class<?> type, String text, String failure) {
            return type == Boolean.class && text.matches("[01]") ? text.equals("1") : NOT_HANDLED;
        }
    }

    static List<Step> through(ApiClient client) {
        StepTaker steps = new StepTaker();
        LoginRequest admin = new LoginRequest()
                .mode(new LoginMode(4))
                .username("admin")
                .password(CommvaultPassword.encode("Granite-Beacon-1"));
        ApiResponse<LoginResult> login =
                steps.step("log in", ApiResponse::getStatusCode, () -> new LoginApi(client).logInWithHttpInfo(admin));
        Map<String, String> shown =
                Map.of("Authtoken", Objects.requireNonNull(login.getData().getToken()));
        SessionApi sessions = new SessionApi(client);
        list(steps, "list", () -> sessions.listSessionsWithHttpInfo(1, null, shown));
        list(steps, "filter", () -> sessions.listSessionsWithHttpInfo(11, null, shown));
        list(steps, "page", () -> sessions.listSessionsWithHttpInfo(13, null, shown));
        steps.step("log out", ApiResponse::getStatusCode, () -> new LoginApi(client).logOutWithHttpInfo(shown));
        ApiException refused = steps.refused(
                "refused", ApiException.class, ApiException::getCode, () -> sessions.listSessions(1, null, shown));
        AccessDenied words =
                GeneratedClientWalker.refusal(client.getObjectMapper(), refused.getResponseBody(), AccessDenied.class);
        assertThat(words.getErrorCode()).isEqualTo(5);
        return steps.steps();
    }

    private static void list(StepTaker steps, String name, StepTaker.Call<ApiResponse<SessionList>> call) {
        steps.list(
                name,
                ApiResponse::getStatusCode,
                answer -> answer.getData().getSessions().size(),
                call);
    }
}
