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
        Exchange exchange = exchange("GET", path, query);

        Exchange.Request plain = contract.plain(exchange).request();

        assertThat(plain.path()).isEqualTo(spelledPath);
        assertThat(plain.query()).isEqualTo(spelledQuery);
    }

    @ParameterizedTest
    @CsvSource({
        "GET,  /USERS/all,   USERID=1,             /Users/all,   userId=1",
        "PUT,  /users/ALL/,  USERID=1&b&&userid=,  /users/all,   USERID=1&b&&userid=",
        "POST, /Users/ALL,   userid=1,             /Users/ALL,   userId=1",
        "GET,  /users/all/x, userid=1,             /users/all/x, userid=1",
        "GET,  /users//,     userid=1,             /users//,     userid=1",
        "GET,  /,            userid=1,             /,            userid=1",
    })
    void isThatOfTheMethodIfThePathHasIt(
            String method, String path, String query, String spelledPath, String spelledQuery) {
        Contract contract = Contract.parse("mine", """
                openapi: 3.0.3
                info: {x-any-case: true, x-slash-at-end: true}
                paths:
                  '/Users/{id}': {get: {parameters: [{name: userId, in: query, schema: {}}]}}
                  '/users/all': {get: {}, put: {parameters: [{name: userid, in: header, schema: {}}]}}
                """);

        Exchange.Request plain = contract.plain(exchange(method, path, query)).request();

        assertThat(plain.path()).isEqualTo(spelledPath);
        assertThat(plain.query()).isEqualTo(spelledQuery);
    }

    private static Exchange exchange(String method, String path, String query) {
        return new Exchange(
                "mine",
                Instant.EPOCH,
                new Exchange.Request(method, path, query, Map.of(), Body.EMPTY),
                new Exchange.Response(200, Map.of(), Body.EMPTY));
    }
}
