package dev.rollcall.suite.clients;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rollcall.contract.Exchange;
import dev.rollcall.junit.RollcallMock;
import java.util.List;

/** A walk through a fresh sandbox, all traffic judged. */
final class Walked {

    private Walked() {}

    /**
     * Lets a client walk, and looks from both sides whether it got through.
     *
     * @throws AssertionError if it did not, or if its traffic broke a contract
     */
    static List<Exchange> through(Flow flow, Walker walker) {
        try (RollcallMock mock = RollcallMock.start()) {
            List<Step> seen = walker.walk(flow, flow.base(mock.url()));

            assertThat(seen).isEqualTo(flow.steps());
            mock.judge();
            List<Exchange> said = mock.traffic().exchanges();
            assertThat(said)
                    .extracting(exchange -> exchange.response().status())
                    .as("what the mock said, in the order of the steps")
                    .containsSubsequence(flow.steps().stream().map(Step::status).toArray(Integer[]::new));
            return said;
        }
    }
}
