package dev.rollcall.codecs.twofactor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CancelledCallTest {
    private static final String CHALLENGE =
            "{\"success\":false,\"errorType\":\"totp-required\",\"details\":{\"method\":\"totp\"}}";

    private final AtomicInteger calls = new AtomicInteger();
    private final Queue<Thread> threads = new ConcurrentLinkedQueue<>();
    private HttpServer server;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", call -> {
            calls.incrementAndGet();
            byte[] bytes = CHALLENGE.getBytes(StandardCharsets.UTF_8);
            call.sendResponseHeaders(400, bytes.length);
            call.getResponseBody().write(bytes);
            call.close();
        });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void isNotMadeAgainWhenTheCodeComesTooLate() throws Exception {
        CountDownLatch asked = new CountDownLatch(1);
        CountDownLatch cancelled = new CountDownLatch(1);
        CompletableFuture<HttpResponse<String>> call = send(challenge -> {
            asked.countDown();
            await(cancelled);
            return Optional.of("123456");
        });

        await(asked);
        call.cancel(true);
        cancelled.countDown();
        for (Thread thread = threads.poll(); thread != null; thread = threads.poll()) {
            thread.join();
        }

        // Whatever was sent by then comes before this.
        assertThat(send(challenge -> Optional.empty()).get().statusCode()).isEqualTo(400);
        assertThat(calls).hasValue(2);
    }

    @Test
    void isMadeAgainOtherwiseAsOftenAsThereAreCodes() throws Exception {
        AtomicInteger left = new AtomicInteger(3);

        HttpResponse<String> refusal = send(challenge ->
                        left.getAndDecrement() > 0 ? Optional.of("123456") : Optional.empty())
                .get();

        assertThat(refusal.body()).isEqualTo(CHALLENGE);
        assertThat(calls).hasValue(4);
    }

    @Test
    void whatGoesWrongWithACodeReachesTheCaller() {
        CompletableFuture<HttpResponse<String>> call = send(challenge -> {
            throw new IllegalStateException("no authenticator at hand");
        });

        assertThatThrownBy(call::get)
                .isInstanceOf(ExecutionException.class)
                .hasRootCauseMessage("no authenticator at hand");
    }

    private CompletableFuture<HttpResponse<String>> send(TwoFactorCodes codes) {
        HttpClient client = TwoFactorClient.builder(HttpClient.newBuilder().executor(this::run), codes)
                .build();
        URI target = URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/");
        return client.sendAsync(HttpRequest.newBuilder(target).build(), BodyHandlers.ofString());
    }

    private void run(Runnable task) {
        Thread thread = new Thread(task);
        threads.add(thread);
        thread.start();
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(30, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
