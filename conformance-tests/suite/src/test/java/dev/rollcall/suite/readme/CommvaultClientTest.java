package dev.rollcall.suite.readme;

import static com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.deser.DeserializationProblemHandler;
import com.fasterxml.jackson.dataformat.xml.XmlMapper;
import dev.rollcall.client.commvault.ApiClient;
import dev.rollcall.client.commvault.ApiException;
import dev.rollcall.client.commvault.api.SessionApi;
import dev.rollcall.client.commvault.api.UserApi;
import dev.rollcall.client.commvault.model.AccessDenied;
import dev.rollcall.junit.Rollcall;
import dev.rollcall.junit.RollcallMock;
import dev.rollcall.junit.RollcallUrl;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The examples of both forms of Commvault. */
@Rollcall(allow = "request.credentials.missing")
class CommvaultClientTest {
    private static final Map<String, String> ADMIN =
            Map.of("Authtoken", "QSDK 38568012f4d1e8ee1841d283a47aa3ba78e124ea58354b5fc6");

    @Test
    void json(@RollcallUrl("commvault") String url, RollcallMock mock) throws Exception {
        ApiClient client = new ApiClient();
        client.updateBaseUri(url); // such as http://localhost:8080/commvault
        client.setRequestInterceptor(request -> {
            request.setHeader("Accept", "application/json");
            request.setHeader("Content-Type", "application/json");
        });

        speaks("application/json", client, mock);
    }

    @Test
    void xml(@RollcallUrl("commvault") String url, RollcallMock mock) throws Exception {
        XmlMapper xml = XmlMapper.builder()
                .defaultUseWrapper(false)
                .defaultPropertyInclusion(JsonInclude.Value.construct(NON_NULL, NON_NULL))
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .addHandler(new DigitsForBooleans())
                .build();
        ApiClient client = new ApiClient(ApiClient.createDefaultHttpClientBuilder(), xml, url);
        client.setRequestInterceptor(request -> request.setHeader("Accept", "application/xml"));

        speaks("application/xml", client, mock);
    }

    static final class DigitsForBooleans extends DeserializationProblemHandler {
        @Override
        public @Nullable Object handleWeirdStringValue(
                DeserializationContext context, Class<?> type, String text, String failure) {
            return type == Boolean.class && text.matches("[01]") ? text.equals("1") : NOT_HANDLED;
        }
    }

    private static void speaks(String form, ApiClient client, RollcallMock mock) throws Exception {
        assertThat(new SessionApi(client).listSessions(1, null, ADMIN).getSessions())
                .hasSize(6);
        assertThat(new UserApi(client).listUsers(null, ADMIN).getUsers()).isNotEmpty();
        try {
            new SessionApi(client).listSessions(1, null);
        } catch (ApiException refused) {
            AccessDenied words = client.getObjectMapper().readValue(refused.getResponseBody(), AccessDenied.class);
            assertThat(words.getErrorCode()).isEqualTo(5);
        }
        assertThat(mock.traffic().exchanges())
                .hasSize(3)
                .allSatisfy(exchange ->
                        assertThat(exchange.response().headers().toString()).contains(form));
    }
}
