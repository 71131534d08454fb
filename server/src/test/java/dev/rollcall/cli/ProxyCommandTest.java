package dev.rollcall.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpServer;
import dev.rollcall.MockServer;
import dev.rollcall.MockServerOptions;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** In a process of its own, which is ended as a CI job ends it. */
@Timeout(120)
class ProxyCommandTest {
    @TempDir
    private Path folder;

    @Test
    void whatPassesIsJudgedAndRecordedWithoutItsSecrets() throws Exception {
        Path har = folder.resolve("out/traffic.har");
        Path json = folder.resolve("out/report.json");
        try (MockServer mock = MockServer.start(MockServerOptions.defaults().at("127.0.0.1", 0));
                ProxyProcess proxy = proxy(
                        "--contract",
                        "rocketchat",
                        "--upstream",
                        mock.url().toString(),
                        "--har",
                        har.toString(),
                        "--report",
                        "json=" + json,
                        "--min-coverage",
                        "1",
                        "--fail-on-violation")) {
            String answer = call(
                    URI.create(proxy.url() + "/rocketchat/api/v1/login"),
                    "{\"user\":\"testroxie\",\"password\":\"let-me-in\"}");

            int code = proxy.stop();

            assertThat(answer).contains("status");
            assertThat(code).as(proxy.printed()).isZero();
            assertThat(proxy.printed()).contains("exchanges judged: 1", "no violations");
            JsonNode entry = new ObjectMapper().readTree(har.toFile()).at("/log/entries/0");
            assertThat(entry.at("/request/url").asText()).isEqualTo(mock.url() + "/rocketchat/api/v1/login");
            assertThat(entry.at("/request/postData/text").asText())
                    .isEqualTo("{\"user\":\"testroxie\",\"password\":\"aaa-aa-aa\"}");
            assertThat(json).content().contains("\"judged\" : 1");
        }
    }

    @Test
    void aRecordingCanBeJudgedAgain() throws Exception {
        Path har = folder.resolve("traffic.har");
        try (MockServer mock = MockServer.start(MockServerOptions.defaults().at("127.0.0.1", 0));
                ProxyProcess proxy = proxy(
                        "--contract", "rocketchat", "--upstream", mock.url().toString(), "--har", har.toString())) {
            call(URI.create(proxy.url() + "/rocketchat/api/v1/login"), "{\"user\":\"nobody\",\"password\":\"x\"}");
            proxy.stop();
        }

        Cli check = Cli.run("check", "har", har.toString(), "--contract", "rocketchat", "--base-path", "/rocketchat");

        assertThat(check.exitCode()).as(check.out() + check.err()).isZero();
        assertThat(check.out()).contains("exchanges judged: 1");
    }

    @Test
    void aViolationEndsTheProcessWithOneIfThatIsAskedFor() throws Exception {
        HttpServer liar = liar("{\"status\":\"maybe\"}", "identity");
        try (ProxyProcess proxy = proxy(
                "--contract",
                "rocketchat",
                "--upstream",
                "http://127.0.0.1:" + liar.getAddress().getPort(),
                "--fail-on-violation")) {
            call(URI.create(proxy.url() + "/api/v1/login"), "{\"user\":\"a\",\"password\":\"b\"}");

            assertThat(proxy.stop()).as(proxy.printed()).isEqualTo(1);
            assertThat(proxy.printed()).contains("response.");
        } finally {
            liar.stop(0);
        }
    }

    @Test
    void aBodyThatLiesAboutItsCodingIsAViolationAndNoEmptyBodyInTheRecording() throws Exception {
        Path har = folder.resolve("traffic.har");
        HttpServer liar = liar("{\"status\":\"success\"}", "gzip");
        try (ProxyProcess proxy = proxy(
                "--contract",
                "rocketchat",
                "--upstream",
                "http://127.0.0.1:" + liar.getAddress().getPort(),
                "--har",
                har.toString(),
                "--fail-on-violation")) {
            call(URI.create(proxy.url() + "/api/v1/login"), "{\"user\":\"a\",\"password\":\"b\"}");

            assertThat(proxy.stop()).as(proxy.printed()).isEqualTo(1);
            assertThat(proxy.printed())
                    .contains("content-encoding.false", "says that its body is in gzip, but that cannot be undone.");
        } finally {
            liar.stop(0);
        }

        assertThat(Cli.run("check", "har", har.toString(), "--contract", "rocketchat")
                        .out())
                .contains("exchanges of which a body was not recorded: 1")
                .doesNotContain("body.missing");
    }

    @Test
    void tooLittleCoverageEndsTheProcessWithOne() throws Exception {
        try (MockServer mock = MockServer.start(MockServerOptions.defaults().at("127.0.0.1", 0));
                ProxyProcess proxy = proxy(
                        "--contract", "rocketchat", "--upstream", mock.url().toString(), "--min-coverage", "50")) {
            proxy.url();

            assertThat(proxy.stop()).as(proxy.printed()).isEqualTo(1);
            assertThat(proxy.printed()).contains("Coverage is 0 %, less than the 50 % asked for.");
        }
    }

    @Test
    void anUpstreamThatIsNotThereIsSaidAtTheStart() throws IOException {
        int free;
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            free = socket.getLocalPort();
        }

        Cli ran = Cli.run("proxy", "--contract", "rocketchat", "--port", "0", "--upstream", "http://127.0.0.1:" + free);

        assertThat(ran.exitCode()).isEqualTo(2);
        assertThat(ran.err().strip())
                .isEqualTo("The upstream http://127.0.0.1:" + free + " does not take connections.");
    }

    @Test
    void optionsThatMakeNoSenseAreRefusedInASentence() {
        assertThat(Cli.run("proxy", "--contract", "rocketchat", "--upstream", "ftp://x"))
                .isEqualTo(new Cli(
                        2, "", "The upstream has to be an http or https URL, but is ftp://x" + System.lineSeparator()));
        assertThat(Cli.run("proxy", "--contract", "nobody", "--upstream", "http://x")
                        .err())
                .startsWith("There is no contract nobody");
        assertThat(Cli.run("proxy", "--upstream", "http://x").exitCode()).isEqualTo(2);
    }

    /** Answers everything with this, and says that it is in that coding. */
    private static HttpServer liar(String answer, String coding) throws IOException {
        HttpServer liar = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        liar.createContext("/", exchange -> {
            byte[] body = answer.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.getResponseHeaders().add("Content-Encoding", coding);
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        liar.start();
        return liar;
    }

    private static String call(URI uri, String body) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(uri)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString()).body();
    }

    private ProxyProcess proxy(String... options) throws IOException {
        return ProxyProcess.start(folder.resolve("printed.txt"), "256m", options);
    }
}
