package dev.rollcall.contract.har;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rollcall.contract.Body;
import dev.rollcall.contract.Contract;
import dev.rollcall.contract.Exchange;
import dev.rollcall.contract.Judge;
import dev.rollcall.contract.coverage.Coverage;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AssessorTest {

    @ParameterizedTest
    @ValueSource(strings = {"commvault", "rocketchat", "joomla-capi"})
    void whatIsRememberedIsWhatTheJudgeSaysOfTheWholeExchange(String name) {
        Contract contract = Contract.named(name);
        Assessor assessor = new Assessor(contract, Judge.of(contract), 1_000_000);

        // What comes for the third time is remembered.
        for (int round = 0; round < 3; round++) {
            for (Exchange exchange : exchanges(contract)) {
                Assessed assessed = assessor.assess(exchange);

                assertThat(assessed.violations())
                        .as("%s, round %s", exchange, round)
                        .isEqualTo(Judge.of(contract).judge(exchange));
                assertThat(assessed.shown())
                        .containsExactlyInAnyOrderElementsOf(new Coverage(contract).shownBy(exchange));
            }
        }
    }

    @Test
    void whatDiffersInHeadersOfWhichNobodySaysAnythingIsJudgedTwiceAndNoMore() {
        Contract contract = Contract.named("rocketchat");
        AtomicInteger asked = new AtomicInteger();
        Judge judge = exchange -> {
            asked.incrementAndGet();
            return List.of();
        };
        Assessor assessor = new Assessor(contract, judge, 1_000_000);

        for (int i = 0; i < 10; i++) {
            assessor.assess(exchange("GET", "/api/v1/me", Map.of("X-Call", List.of("" + i)), 200, "{}"));
        }

        // Twice the request, and twice the answer.
        assertThat(asked).hasValue(4);
    }

    /** Each operation of the contract, by several methods, with credentials and without, answered by several words. */
    private static List<Exchange> exchanges(Contract contract) {
        List<Exchange> exchanges = new ArrayList<>();
        contract.operations().forEach(operation -> {
            String path = operation.path().replaceAll("\\{[^}]*}", "7");
            for (String method : List.of(operation.method(), "HEAD", "OPTIONS", "PATCH")) {
                for (int status : new int[] {200, 401, 405, 599}) {
                    exchanges.add(exchange(method, path, Map.of(), status, "{\"success\":false}"));
                    exchanges.add(exchange(
                            method,
                            path + "/",
                            Map.of("X-HTTP-Method-Override", List.of("DELETE"), "Authtoken", List.of("QSDK 1")),
                            status,
                            "f({})"));
                }
            }
        });
        return exchanges;
    }

    private static Exchange exchange(
            String method, String path, Map<String, List<String>> headers, int status, String body) {
        return new Exchange(
                "any",
                Instant.EPOCH,
                new Exchange.Request(method, path, "callback=f&userId=x", headers, Body.EMPTY),
                new Exchange.Response(
                        status,
                        Map.of(
                                "content-type",
                                List.of("application/json"),
                                "Retry-After",
                                List.of("soon"),
                                "Date",
                                List.of("now")),
                        Body.of(body.getBytes(StandardCharsets.UTF_8))));
    }
}
