package dev.rollcall.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rollcall.contract.ContractPlace;
import dev.rollcall.contract.MessagePlace;
import dev.rollcall.contract.MessagePlace.Part;
import dev.rollcall.contract.Violation;
import dev.rollcall.contract.Violation.Severity;
import dev.rollcall.contract.Violation.Side;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class BrokenRequestsTest {
    private final BrokenRequests requests = new BrokenRequests();

    @Test
    void theLastThousandAreKnown() {
        for (int i = 0; i < 1_001; i++) {
            requests.keep(broken("userId"));
        }

        assertThat(requests.find(1)).isEmpty();
        assertThat(requests.find(2)).isPresent();
        assertThat(requests.find(1_001)).isPresent();
    }

    @Test
    void fewerAreKnownWhenTheyAreLarge() {
        long small = requests.keep(broken("userId"));
        long large = requests.keep(broken("x".repeat(3_999_700)));
        long larger = requests.keep(broken("x".repeat(5_000_000)));

        assertThat(requests.find(small)).isEmpty();
        assertThat(requests.find(large)).isEmpty();
        assertThat(requests.find(larger)).isEmpty();
        assertThat(requests.find(requests.keep(broken("userId")))).isPresent();
    }

    private static BrokenRequest broken(String path) {
        Violation violation = new Violation(
                "parameter.type",
                Severity.ERROR,
                Side.REQUEST,
                MessagePlace.of(Part.QUERY, path),
                new ContractPlace("specs/shop.yaml", 1, ""),
                "an integer",
                "a text",
                "The parameter is no integer.");
        return new BrokenRequest("shop", Instant.EPOCH, "list", List.of(violation));
    }
}
