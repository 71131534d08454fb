package dev.rollcall.suite.faults;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rollcall.MockServer;
import dev.rollcall.MockServerOptions;
import dev.rollcall.MockedApis;
import dev.rollcall.api.MockedApi;
import dev.rollcall.contract.Exchange;
import dev.rollcall.contract.Judge;
import dev.rollcall.contract.Operation;
import dev.rollcall.contract.Violation;
import dev.rollcall.suite.RawHttp;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever a product says of a fault of sessions is in its contract, at every operation that the fault can happen to. */
class EveryWordTest {

    static Stream<Arguments> words() {
        return MockedApis.all().stream()
                .flatMap(api -> api.faults().words().entrySet().stream()
                        .flatMap(word -> word.getValue().stream()
                                .sorted()
                                .map(operation -> Arguments.of(api, word.getKey(), operation))));
    }

    @ParameterizedTest(name = "{1} at {2}")
    @MethodSource("words")
    void isInTheContract(MockedApi<?> api, String kind, String operationId) {
        Operation operation = api.contract().operation(operationId).orElseThrow();
        try (MockServer mock = MockServer.start(MockServerOptions.defaults())) {
            Map<String, String> headers = new LinkedHashMap<>(Map.of(
                    "X-Fault", kind,
                    "Authtoken", "QSDK 38568012f4d1e8ee1841d283a47aa3ba78e124ea58354b5fc6",
                    "X-User-Id", "2tTEqR7ZNMJ4HGGNa",
                    "X-Auth-Token", "ocFlTSMfowj9tSH1vQV6ANL9SiahkKUK1KhU_PpAUtT",
                    "x-2fa-code", "148750",
                    "token", "YTQ2MTNjOWVkZTgyOGM5YTQzMjNlYmVhMDQ3OTk5",
                    "Content-Type", "application/json"));
            String path = operation.path().replaceAll("\\{\\w+}", "10");
            String body = operation.method().equals("GET") ? "" : "{}";

            new RawHttp(mock.url()).send(operation.method(), api.mount() + path, headers, body);

            Exchange exchange = mock.journal().exchanges().get(0);
            List<Violation> violations = Judge.of(api.contract()).judge(exchange);
            assertThat(violations)
                    .filteredOn(violation -> violation.side() == Violation.Side.RESPONSE)
                    .isEmpty();
        }
    }
}
