package dev.rollcall;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rollcall.contract.Exchange;
import dev.rollcall.http.CallProperties;
import dev.rollcall.http.FilterOrder;
import dev.rollcall.sandbox.Sandbox;
import jakarta.annotation.Priority;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What was said belongs to the life of a sandbox in which it was answered. */
class LivesTest {
    private final MockServer mock =
            MockServer.start(MockServerOptions.defaults(), List.of(new EchoApi(List.of(new ResetBetween()))));
    private final List<Exchange> followed = new ArrayList<>();

    /** Lets somebody reset the sandbox when the turn of a call is over and its answer is not written down yet. */
    @Priority(FilterOrder.BODY)
    private static final class ResetBetween implements ContainerResponseFilter {
        @Override
        public void filter(ContainerRequestContext request, ContainerResponseContext response) {
            if (request.getHeaderString("X-Reset") != null) {
                Sandbox sandbox = CallProperties.SANDBOX.of(request);
                sandbox.renew();
            }
        }
    }

    @AfterEach
    void stop() {
        mock.close();
    }

    @Test
    void anAnswerOfAnEndedLifeIsNotWrittenDownInTheNextOne() {
        mock.follow(followed::add);

        String late = RawCall.get(mock.url(), "/echo/things/late", "X-Reset: now");
        String later = RawCall.get(mock.url(), "/echo/things/later");

        assertThat(late).endsWith("{\"name\":\"late\"}");
        assertThat(later).endsWith("{\"name\":\"later\"}");
        assertThat(mock.journal().entries()).singleElement().satisfies(entry -> {
            assertThat(entry.number()).isEqualTo(1);
            assertThat(entry.exchange().request().path()).isEqualTo("/things/later");
        });
        assertThat(mock.journal().counts().all().values()).containsExactly(1L);
        assertThat(mock.sandbox("default").verdicts().count()).isLessThanOrEqualTo(1);
        assertThat(followed).hasSize(1);
    }
}
