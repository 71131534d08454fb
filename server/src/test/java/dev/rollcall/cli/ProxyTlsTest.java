package dev.rollcall.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Before an upstream whose certificate it has written itself. */
@Timeout(120)
class ProxyTlsTest {
    private static final String PASSWORD = "not-secret";

    @TempDir
    private Path folder;

    private HttpsServer upstream;
    private Path certificate;

    @BeforeEach
    void start() throws Exception {
        Path store = folder.resolve("store.p12");
        certificate = folder.resolve("upstream.pem");
        keytool(
                "-genkeypair",
                "-alias",
                "upstream",
                "-keyalg",
                "EC",
                "-dname",
                "CN=upstream",
                "-ext",
                "san=ip:127.0.0.1",
                "-storetype",
                "PKCS12",
                "-keystore",
                store.toString(),
                "-storepass",
                PASSWORD);
        keytool(
                "-exportcert",
                "-rfc",
                "-alias",
                "upstream",
                "-keystore",
                store.toString(),
                "-storepass",
                PASSWORD,
                "-file",
                certificate.toString());
        upstream = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        upstream.setHttpsConfigurator(new HttpsConfigurator(context(store)));
        upstream.createContext("/", exchange -> {
            exchange.sendResponseHeaders(204, -1);
            exchange.close();
        });
        upstream.start();
    }

    @AfterEach
    void stop() {
        upstream.stop(0);
    }

    @Test
    void aCertificateThatNobodyVouchesForIsRefusedAtTheStart() {
        Cli cli = Cli.run("proxy", "--contract", "rocketchat", "--port", "0", "--upstream", url());

        assertThat(cli.exitCode()).isEqualTo(2);
        assertThat(cli.err().strip())
                .isEqualTo("The upstream " + url() + " has a certificate that is not trusted. Give its certificate with"
                        + " --trust FILE, or trust anything with --insecure.");
    }

    @Test
    void itIsTrustedWhenItIsGiven() throws Exception {
        answers("--trust", certificate.toString());
    }

    @Test
    void anyIsTrustedWhereThatIsAskedFor() throws Exception {
        answers("--insecure");
    }

    @Test
    void aCertificateForAnotherNameIsNot() {
        Cli cli = Cli.run(
                "proxy",
                "--contract",
                "rocketchat",
                "--port",
                "0",
                "--trust",
                certificate.toString(),
                "--upstream",
                url().replace("127.0.0.1", "localhost"));

        assertThat(cli.exitCode()).isEqualTo(2);
        assertThat(cli.err()).contains("has a certificate that is not trusted").hasLineCount(1);
    }

    @Test
    void aFileWithoutACertificateIsSaid() throws IOException {
        Path empty = Files.writeString(folder.resolve("empty.pem"), "");

        Cli cli = Cli.run("proxy", "--contract", "rocketchat", "--upstream", url(), "--trust", empty.toString());

        assertThat(cli.exitCode()).isEqualTo(2);
        assertThat(cli.err())
                .startsWith("Cannot use the certificate: ")
                .contains("empty.pem")
                .hasLineCount(1);
    }

    @Test
    void anUpstreamThatSpeaksNoTlsIsSaid() throws IOException {
        try (ServerSocket plain = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            Thread answering = new Thread(() -> answerInPlain(plain));
            answering.start();

            Cli cli = Cli.run(
                    "proxy",
                    "--contract",
                    "rocketchat",
                    "--port",
                    "0",
                    "--insecure",
                    "--upstream",
                    "https://127.0.0.1:" + plain.getLocalPort());

            assertThat(cli.exitCode()).isEqualTo(2);
            assertThat(cli.err()).contains("could not agree on TLS").hasLineCount(1);
        }
    }

    private static void answerInPlain(ServerSocket server) {
        try (Socket socket = server.accept()) {
            socket.getOutputStream().write("HTTP/1.1 400 Bad Request\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            socket.getInputStream().read();
        } catch (IOException e) {
            // The test is over.
        }
    }

    private void answers(String... trust) throws Exception {
        String[] options = new String[trust.length + 4];
        System.arraycopy(new String[] {"--contract", "rocketchat", "--upstream", url()}, 0, options, 0, 4);
        System.arraycopy(trust, 0, options, 4, trust.length);
        try (ProxyProcess proxy = ProxyProcess.start(folder.resolve("printed.txt"), "256m", options)) {
            HttpRequest request = HttpRequest.newBuilder(proxy.url()).build();

            int status = HttpClient.newHttpClient()
                    .send(request, BodyHandlers.discarding())
                    .statusCode();

            assertThat(status).isEqualTo(204);
            assertThat(proxy.stop()).isZero();
        }
    }

    private String url() {
        return "https://127.0.0.1:" + upstream.getAddress().getPort();
    }

    private static SSLContext context(Path store) throws Exception {
        KeyStore keys = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(store)) {
            keys.load(in, PASSWORD.toCharArray());
        }
        KeyManagerFactory factory = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        factory.init(keys, PASSWORD.toCharArray());
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(factory.getKeyManagers(), null, null);
        return context;
    }

    private static void keytool(String... arguments) throws Exception {
        String[] command = new String[arguments.length + 1];
        command[0] =
                Path.of(System.getProperty("java.home", ""), "bin", "keytool").toString();
        System.arraycopy(arguments, 0, command, 1, arguments.length);
        assertThat(new ProcessBuilder(command).inheritIO().start().waitFor()).isZero();
    }
}
