package dev.rollcall.suite.clients;

import java.util.List;
import okhttp3.OkHttp;

/** The clients that have to get through, one entry each: the rows of the matrix. */
final class RealClients {

    private RealClients() {}

    static List<ClientUnderTest> all() {
        return List.of(
                new ClientUnderTest(
                        "dev.rollcall:rollcall-client", "of this build", Flow.all(), GeneratedClientWalker::inJson),
                new ClientUnderTest(
                        "dev.rollcall:rollcall-client, in XML",
                        "of this build",
                        List.of(Flow.COMMVAULT),
                        GeneratedClientWalker::inXml),
                TypeScriptClient.underTest(),
                new ClientUnderTest("rollcall-client, Python", "of this build", Flow.all(), PythonProject::walker),
                new ClientUnderTest(
                        "JDK HttpClient", "of the running JDK", Flow.all(), () -> new SendingWalker(JdkSender::new)),
                new ClientUnderTest(
                        "Apache HttpClient",
                        ApacheSender.version(),
                        Flow.all(),
                        () -> new SendingWalker(ApacheSender::new)),
                new ClientUnderTest("OkHttp", OkHttp.VERSION, Flow.all(), () -> new SendingWalker(OkHttpSender::new)),
                new ClientUnderTest("curl", "of the machine", Flow.all(), () -> new SendingWalker(CurlSender::new)),
                new ClientUnderTest("fetch in Chromium", "of the machine", Flow.all(), PageWalker::new),
                RocketChatClients.named("api-client"),
                RocketChatClients.named("ddp-client"),
                new ClientUnderTest(
                        "Commvault's Python SDK, replayed", "11.42", List.of(Flow.COMMVAULT), PythonSdkWalker::new),
                new ClientUnderTest(
                        "cAPI's PHP client JRA, replayed", "for 1.1.0", List.of(Flow.JOOMLA), PhpClientWalker::new));
    }
}
