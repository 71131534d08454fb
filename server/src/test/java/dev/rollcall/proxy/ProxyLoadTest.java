package dev.rollcall.proxy;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rollcall.MockServer;
import dev.rollcall.MockServerOptions;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Many callers at a time, before the mock: nothing is lost, and nothing changes. */
@Timeout(120)
class ProxyLoadTest {
    private static final int CALLERS = 16;
    private static final int CALLS_EACH = 150;
    private static final List<String> REQUESTS = List.of(
            "GET /rocketchat/api/v1/sessions/list?count=2 HTTP/1.1\r\n",
            "GET /rocketchat/api/v1/me HTTP/1.1\r\n",
            "GET /commvault/Session HTTP/1.1\r\nAccept: application/xml\r\n",
            "HEAD /joomla/api/v1/user HTTP/1.1\r\n",
            "GET /joomla/api/v1/user?callback=f HTTP/1.1\r\n",
            "GET /rocketchat/%zz HTTP/1.1\r\n",
            "POST /rocketchat/api/v1/login HTTP/1.1\r\nContent-Type: application/json\r\nContent-Length: 25\r\n\r\n{\"user\":\"a\",\"password\":1}");

    private final Queue<Passed> seen = new ConcurrentLinkedQueue<>();

    @Test
    void everyAnswerIsTheOneThatTheServerGives() throws Exception {
        MockServerOptions still = MockServerOptions.defaults()
                // Else answers would tell the number of their exchange.
                .withPreferences(false)
                .at("127.0.0.1", 0)
                // Answers to broken requests tell the number of the exchange, which no other one has.
                .withJudging(false)
                .withClock(InstantSource.fixed(Instant.parse("2024-01-31T12:00:00Z")));
        ExecutorService callers = Executors.newFixedThreadPool(CALLERS);
        try (MockServer mock = MockServer.start(still);
                ReverseProxy proxy = ReverseProxy.start(
                        ProxyOptions.to(Upstream.at(mock.url().toString())), seen::add)) {
            List<String> direct = answers(mock.url(), REQUESTS);
            List<Future<List<String>>> through = new ArrayList<>();
            for (int caller = 0; caller < CALLERS; caller++) {
                through.add(callers.submit(() -> answers(proxy.url(), repeated())));
            }

            for (Future<List<String>> each : through) {
                List<String> answers = each.get();
                assertThat(answers).hasSize(CALLS_EACH);
                for (int i = 0; i < CALLS_EACH; i++) {
                    assertThat(answers.get(i)).isEqualTo(direct.get(i % REQUESTS.size()));
                }
            }
        } finally {
            callers.shutdownNow();
        }
        assertThat(seen)
                .extracting(Passed::outcome)
                .hasSize(CALLERS * CALLS_EACH)
                .containsOnly(Passed.Outcome.ANSWERED);
    }

    private static List<String> repeated() {
        List<String> requests = new ArrayList<>();
        for (int i = 0; i < CALLS_EACH; i++) {
            requests.add(REQUESTS.get(i % REQUESTS.size()));
        }
        return requests;
    }

    private static List<String> answers(URI server, List<String> requests) throws IOException {
        List<String> answers = new ArrayList<>();
        for (String request : requests) {
            try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.getPort())) {
                String head = request.contains("\r\n\r\n") ? "" : "\r\n";
                int line = request.indexOf("\r\n") + 2;
                String whole = request.substring(0, line) + "Host: localhost:3000\r\nConnection: close\r\n"
                        + request.substring(line) + head;
                socket.getOutputStream().write(whole.getBytes(ISO_8859_1));
                answers.add(endToEnd(all(socket.getInputStream())));
            }
        }
        return answers;
    }

    private static String all(InputStream in) throws IOException {
        return new String(in.readAllBytes(), ISO_8859_1);
    }

    private static String endToEnd(String answer) {
        return answer.replaceAll("(?m)^(Connection|Date|Keep-Alive): .*\r\n", "");
    }
}
