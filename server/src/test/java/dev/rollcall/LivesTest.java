package dev.rollcall;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rollcall.contract.Exchange;
import dev.rollcall.http.CallProperties;
import dev.rollcall.http.FilterOrder;
import dev.rollcall.sandbox.Sandbox;
import dev.rollcall.sandbox.Turns;
import jakarta.annotation.Priority;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.PreMatching;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What was said belongs to the life of a sandbox in which it was answered. */
class LivesTest {
    private final CountDownLatch begun = new CountDownLatch(1);
    private final MockServer mock = MockServer.start(
            MockServerOptions.defaults(), List.of(new EchoApi(List.of(new ResetBetween(), new Beginning(begun)))));
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

    /** Tells of calls before they have their turn. */
    @PreMatching
    @Priority(FilterOrder.PRODUCT_BEFORE_MATCHING)
    private record Beginning(CountDownLatch begun) implements ContainerRequestFilter {
        @Override
        public void filter(ContainerRequestContext request) {
            begun.countDown();
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
        // Both paths are none of the contract.
        assertThat(mock.sandbox("default").verdicts().violations())
                .extracting(judged -> judged.entry().exchange().request().path())
                .containsExactly("/things/later");
        assertThat(mock.sandbox("default").verdicts().count()).isEqualTo(1);
        assertThat(followed).hasSize(1);
    }

    @Test
    void aCallBelongsToTheLifeInWhichItHasItsTurn() throws Exception {
        Sandbox sandbox = mock.sandbox("default");
        Turns.Turn turn = sandbox.turns("echo").take();
        CompletableFuture<String> held = CompletableFuture.supplyAsync(() -> RawCall.get(mock.url(), "/echo/things"));
        assertThat(begun.await(10, TimeUnit.SECONDS)).isTrue();
        sandbox.renew();
        turn.end();

        assertThat(held.get(10, TimeUnit.SECONDS)).startsWith("HTTP/1.1 200");

        assertThat(mock.journal().entries())
                .singleElement()
                .satisfies(entry -> assertThat(entry.operation()).contains("list"));
    }
}
