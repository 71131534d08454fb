package dev.rollcall.suite.clients;

import java.util.List;

/** The clients that have to get through, one entry each: the rows of the matrix. */
final class RealClients {

    private RealClients() {}

    static List<ClientUnderTest> all() {
        return List.of(
                new ClientUnderTest(
                        "JDK HttpClient", "of the running JDK", Flow.all(), () -> new SendingWalker(JdkSender::new)),
                new ClientUnderTest("rollcall-client, Python", "of this build", Flow.all(), PythonProject::walker),
                new ClientUnderTest("fetch in Chromium", "of the machine", Flow.all(), PageWalker::new),
                RocketChatClients.named("api-client"),
                RocketChatClients.named("ddp-client"),
                new ClientUnderTest(
                        "Commvault's Python SDK, replayed", "11.42", List.of(Flow.COMMVAULT), PythonSdkWalker::new),
                new ClientUnderTest(
                        "cAPI's PHP client JRA, replayed", "for 1.1.0", List.of(Flow.JOOMLA), PhpClientWalker::new));
    }
}
