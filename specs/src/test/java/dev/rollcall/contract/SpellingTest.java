package dev.rollcall.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where a product does not care how a path is written, the contract's own spelling is judged. */
class SpellingTest {
    private static final String PATHS =
            "paths: {'/Users/{id}': {get: {parameters: [{name: userId, in: query, schema: {}}]}}}\n";

    @ParameterizedTest
    @CsvSource({
        "true,  true,  /users/Ada/, USERID=1&Other=2, /Users/Ada,  userId=1&Other=2",
        "true,  false, /users/Ada/, USERID=1,         /users/Ada/, USERID=1",
        "false, true,  /Users/Ada/, USERID=1,         /Users/Ada,  USERID=1",
        "false, true,  /users/Ada/, userId=1,         /users/Ada/, userId=1",
        "false, false, /users/Ada,  USERID=1,         /users/Ada,  USERID=1",
        "true,  true,  /nobody/Ada, USERID=1,         /nobody/Ada, USERID=1",
    })
    void isCorrectedAsFarAsTheContractSays(
            boolean anyCase, boolean slash, String path, String query, String spelledPath, String spelledQuery) {
        Contract contract = Contract.parse(
                "mine", "openapi: 3.0.3\ninfo: {x-any-case: " + anyCase + ", x-slash-at-end: " + slash + "}\n" + PATHS);
        Exchange exchange = new Exchange(
                "mine",
                Instant.EPOCH,
                new Exchange.Request("GET", path, query, Map.of(), Body.EMPTY),
                new Exchange.Response(200, Map.of(), Body.EMPTY));

        Exchange.Request plain = contract.plain(exchange).request();

        assertThat(plain.path()).isEqualTo(spelledPath);
        assertThat(plain.query()).isEqualTo(spelledQuery);
    }
}
