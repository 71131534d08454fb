package dev.rollcall.suite.clients;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** HTTP clients that people have go through whole sessions and cannot tell the mock from the product. */
class RealClientsTest {

    @ParameterizedTest
    @MethodSource("dev.rollcall.suite.clients.Flow#all")
    void theClientOfTheJdk(Flow flow) {
        Walked.through(flow, new SendingWalker(JdkSender::new));
    }
}
