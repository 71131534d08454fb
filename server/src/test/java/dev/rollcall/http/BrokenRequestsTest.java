package dev.rollcall.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rollcall.contract.ContractPlace;
import dev.rollcall.contract.MessagePlace;
import dev.rollcall.contract.MessagePlace.Part;
import dev.rollcall.contract.Violation;
import dev.rollcall.contract.Violation.Severity;
import dev.rollcall.contract.Violation.Side;
import java.util.List;
import org.junit.jupiter.api.Test;

class BrokenRequestsTest {
    private final BrokenRequests requests = new BrokenRequests();

    @Test
    void theLastThousandDifferentOnesAreKnown() {
        String first = requests.keep(broken("parameter 0"));
        String second = requests.keep(broken("parameter 1"));
        String last = "";
        for (int i = 1; i <= 1_000; i++) {
            last = requests.keep(broken("parameter " + i));
        }

        assertThat(requests.find(first)).isEmpty();
        assertThat(requests.find(second)).isPresent();
        assertThat(requests.find(last)).isPresent();
    }

    @Test
    void whatIsBrokenInTheSameWayHasTheSameId() {
        assertThat(requests.keep(broken("userId")))
                .isEqualTo(new BrokenRequests().keep(broken("userId")))
                .isNotEqualTo(requests.keep(broken("userid")));
    }

    @Test
    void fewerAreKnownWhenTheyAreLarge() {
        String small = requests.keep(broken("userId"));
        String large = requests.keep(broken("x".repeat(3_999_700)));
        String larger = requests.keep(broken("x".repeat(5_000_000)));

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
        return new BrokenRequest("shop", "list", List.of(violation));
    }
}
