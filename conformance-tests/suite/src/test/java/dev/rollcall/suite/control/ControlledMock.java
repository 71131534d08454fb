package dev.rollcall.suite.control;

import dev.rollcall.MockServer;
import dev.rollcall.MockServerOptions;
import dev.rollcall.client.control.ApiClient;
import dev.rollcall.client.control.api.AccountApi;
import dev.rollcall.client.control.api.ClockApi;
import dev.rollcall.client.control.api.FaultApi;
import dev.rollcall.client.control.api.JournalApi;
import dev.rollcall.client.control.api.SandboxApi;
import dev.rollcall.client.control.api.SessionApi;
import dev.rollcall.client.control.api.SettingApi;
import dev.rollcall.client.control.api.VerdictApi;
import dev.rollcall.client.control.api.WorldApi;
import dev.rollcall.contract.Body;
import dev.rollcall.contract.Exchange;
import dev.rollcall.journal.Entry;
import dev.rollcall.junit.TestClock;
import dev.rollcall.junit.Traffic;
import dev.rollcall.suite.RawHttp;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.UnaryOperator;

/** A mock whose own API is called, by the generated client and otherwise; whatever is said is judged at the end. */
final class ControlledMock implements AutoCloseable {
    private static final String MOUNT = "/mock/v1";
    private static final long SEED = 7;

    private final MockServer server;
    private final Traffic traffic = new Traffic();
    private final AtomicLong said = new AtomicLong();
    private final HttpClient http = new RecordingClient(this::record);
    private final ApiClient client = new RecordedApiClient(http);

    private static final class RecordedApiClient extends ApiClient {
        private final HttpClient http;

        RecordedApiClient(HttpClient http) {
            this.http = http;
        }

        @Override
        public HttpClient getHttpClient() {
            return http;
        }
    }

    private ControlledMock(UnaryOperator<MockServerOptions> choices) {
        this.server = MockServer.start(choices.apply(
                MockServerOptions.defaults().withClock(new TestClock()).withSeed(OptionalLong.of(SEED))));
        client.updateBaseUri(server.url() + MOUNT);
    }

    static ControlledMock start() {
        return start(options -> options);
    }

    static ControlledMock start(UnaryOperator<MockServerOptions> choices) {
        return new ControlledMock(choices);
    }

    /** Shows this token with every call of the generated client from now on. */
    ControlledMock showing(String token) {
        client.setRequestInterceptor(request -> request.setHeader("Authorization", "Bearer " + token));
        return this;
    }

    MockServer server() {
        return server;
    }

    URI url() {
        return server.url();
    }

    /** The way to the products in one sandbox. */
    RawHttp in(String sandbox) {
        return new RawHttp(URI.create(url() + "/sandbox/" + sandbox));
    }

    Traffic traffic() {
        return traffic;
    }

    SandboxApi sandboxes() {
        return new SandboxApi(client);
    }

    WorldApi worlds() {
        return new WorldApi(client);
    }

    ClockApi clocks() {
        return new ClockApi(client);
    }

    AccountApi accounts() {
        return new AccountApi(client);
    }

    SessionApi sessions() {
        return new SessionApi(client);
    }

    SettingApi settings() {
        return new SettingApi(client);
    }

    FaultApi faults() {
        return new FaultApi(client);
    }

    JournalApi journals() {
        return new JournalApi(client);
    }

    VerdictApi verdicts() {
        return new VerdictApi(client);
    }

    /** Calls as the generated client never would. */
    HttpResponse<String> call(String method, String path, Map<String, String> headers, String body) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(url() + MOUNT + path))
                .method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        headers.forEach(request::header);
        try {
            return http.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    private void record(HttpResponse<byte[]> answer) {
        note(answer, Body.of(answer.body()));
    }

    /** Writes an answer down that was not read to its end. */
    void note(HttpResponse<?> answer, Body body) {
        HttpRequest asked = answer.request();
        String path = asked.uri().getRawPath();
        if (path.startsWith(MOUNT + "/")) {
            Exchange.Request request = new Exchange.Request(
                    asked.method(),
                    path.substring(MOUNT.length()),
                    Optional.ofNullable(asked.uri().getRawQuery()).orElse(""),
                    asked.headers().map(),
                    Body.of(ReadAnswer.sent(asked)));
            Exchange.Response response =
                    new Exchange.Response(answer.statusCode(), answer.headers().map(), body);
            Exchange exchange = new Exchange("mock-control", TestClock.START, request, response);
            traffic.accept(new Entry(said.incrementAndGet(), exchange, Optional.empty(), Optional.empty()));
        }
    }

    /** Judges what was said, lets it count as shown, and stops the mock. */
    @Override
    public void close() {
        server.close();
        traffic.judge();
        traffic.testify();
    }
}
