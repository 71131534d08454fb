package dev.rollcall.suite.clients;

import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Clients that people have go through whole sessions and cannot tell the mock from the product. */
class RealClientsTest {

    @ParameterizedTest(name = "{0}, {1}")
    @MethodSource("walks")
    void getsThrough(ClientUnderTest client, Flow flow) {
        Walked.through(flow, client.walker().get());
    }

    static Stream<Arguments> walks() {
        return RealClients.all().stream()
                .flatMap(client -> client.flows().stream()
                        .map(flow ->
                                Arguments.of(Named.of(client.toString(), client), Named.of(flow.product(), flow))));
    }
}
