package dev.rollcall.suite.control;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rollcall.contract.Contract;
import dev.rollcall.contract.Operation;
import dev.rollcall.control.ControlToken;
import dev.rollcall.suite.RawHttp;
import dev.rollcall.suite.RawHttp.RawAnswer;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What every operation of the control API refuses in the same way. */
class EveryOperationTest {
    private static final List<Operation> OPERATIONS =
            Contract.named("mock-control").operations();
    private static final String JSON = "application/json";
    private static final int FEW_BYTES = 60;
    private static final Set<String> WITH_A_WORLD = Set.of("createSandbox", "importWorld");

    /** What each operation with a body takes. */
    private static final Map<String, String> BODIES = Map.ofEntries(
            entry("createSandbox", "{\"frozen\":true}"),
            entry("importWorld", "{}"),
            entry("setClock", "{\"frozen\":true}"),
            entry("advanceClock", "{\"by\":\"PT1S\"}"),
            entry("addAccount", "{\"name\":\"mira\"}"),
            entry("changeAccount", "{\"password\":\"Quiet-Harbour-2\"}"),
            entry("addSession", "{\"account\":\"olive.user\"}"),
            entry("changeSession", "{\"begun\":\"-1h\"}"),
            entry("changeSettings", "{\"rateLimits\":true}"),
            entry("planFault", "{\"kind\":\"garbage\"}"),
            entry("verifyCalls", "{\"exactly\":0}"));

    @Test
    void aWebsiteMayCallNone() {
        try (ControlledMock mock = ControlledMock.start()) {
            assertThat(OPERATIONS).allSatisfy(operation -> {
                HttpResponse<String> answer = call(mock, operation, "", Map.of("Origin", "https://site.example"));

                isProblem(answer, 403);
                assertThat(answer.headers().firstValue("Access-Control-Allow-Origin"))
                        .isEmpty();
            });
            assertThat(mock.server().sandboxes().all()).hasSize(1);
        }
    }

    @Test
    void whoLacksTheTokenMayCallNone() {
        try (ControlledMock mock =
                ControlledMock.start(options -> options.withControlToken(new ControlToken("open-sesame")))) {
            assertThat(OPERATIONS).allSatisfy(operation -> {
                HttpResponse<String> without = call(mock, operation, "", Map.of());
                HttpResponse<String> another = call(mock, operation, "", Map.of("Authorization", "Bearer sesame"));

                isProblem(without, 401);
                isProblem(another, 401);
                assertThat(without.headers().firstValue("WWW-Authenticate")).contains("Bearer");
            });
            assertThat(mock.server().sandboxes().all()).hasSize(1);
        }
    }

    @Test
    void aParameterThatItDoesNotHaveIsRefused() {
        try (ControlledMock mock = ControlledMock.start()) {
            mock.traffic().expectBrokenRequests("request.parameter.unknown");

            assertThat(OPERATIONS).allSatisfy(operation -> {
                HttpResponse<String> answer = call(mock, operation, "?nosuch=1", Map.of());

                isProblem(answer, 400);
                assertThat(answer.body()).contains("nosuch", "specs/mock-control.yaml");
            });
            assertThat(mock.server().sandboxes().all()).hasSize(1);
        }
    }

    @Test
    void aBodyOfAnotherMediaTypeIsRefused() {
        try (ControlledMock mock = ControlledMock.start()) {
            mock.traffic().expectBrokenRequests("request.content-type.undeclared");

            assertThat(withBody()).allSatisfy(operation -> {
                HttpResponse<String> answer =
                        mock.call(operation.method(), path(operation), Map.of("Content-Type", "text/plain"), "text");

                isProblem(answer, 415);
                assertThat(answer.body()).contains(JSON);
            });
        }
    }

    @Test
    void aBodyThatIsTooLargeIsRefused() {
        try (ControlledMock mock = ControlledMock.start(options -> options.withMaxBodyBytes(FEW_BYTES))) {
            assertThat(withBody())
                    .filteredOn(operation -> !WITH_A_WORLD.contains(operation.id()))
                    .allSatisfy(operation -> {
                        String padded = BODIES.get(operation.id()) + " ".repeat(FEW_BYTES);

                        HttpResponse<String> answer =
                                mock.call(operation.method(), path(operation), Map.of("Content-Type", JSON), padded);

                        isProblem(answer, 413);
                        assertThat(answer.body()).contains("--max-body");
                    });
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"image/png", "///", "application/json;q=abc", ""})
    void whatACallerWouldRatherHaveIsNotAsked(String accept) {
        try (ControlledMock mock = ControlledMock.start()) {
            HttpResponse<String> answer = mock.call("GET", "/sandboxes", Map.of("Accept", accept), "");

            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.headers().firstValue("Content-Type")).contains("application/json");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "PUT, /sandboxes, 405",
        "OPTIONS, /sandboxes, 405",
        "POST, /sandboxes/default/clock, 405",
        "GET, '', 404",
        "GET, /, 404",
        "GET, /sandboxes/, 404",
        "GET, /sandboxes;x=1, 404",
        "GET, /sandboxes/default/journal/99999999999999999999, 404",
        "GET, /sandboxes/default/products/a%2Fb/settings, 404"
    })
    void whatNoOperationIsMeantByIsNoCrash(String method, String path, int status) {
        try (ControlledMock mock = ControlledMock.start()) {
            RawAnswer answer = new RawHttp(mock.url()).send(method, "/mock/v1" + path, Map.of(), "");

            assertThat(answer.status()).as(answer.toString()).isEqualTo(status);
            assertThat(answer.header("Content-Type")).containsExactly("application/problem+json");
        }
    }

    @Test
    void whatIsNotThereIsNotFound() {
        try (ControlledMock mock = ControlledMock.start()) {
            assertThat(OPERATIONS.stream()
                            .filter(operation -> operation.responseSchemas().containsKey("404")))
                    .allSatisfy(operation -> isProblem(call(mock, operation, "", Map.of()), 404));
        }
    }

    @Test
    void aSandboxHasNoOddName() {
        try (ControlledMock mock = ControlledMock.start()) {
            mock.traffic().expectBrokenRequests("request.parameter.pattern");

            assertThat(OPERATIONS.stream().filter(operation -> operation.path().contains("{sandbox}")))
                    .allSatisfy(operation -> {
                        String path = path(operation).replaceFirst("/sandboxes/[^/]+", "/sandboxes/my%20tests");

                        HttpResponse<String> answer = mock.call(
                                operation.method(),
                                path,
                                BODIES.containsKey(operation.id()) ? Map.of("Content-Type", JSON) : Map.of(),
                                BODIES.getOrDefault(operation.id(), ""));

                        isProblem(answer, 400);
                        assertThat(answer.body()).contains("[A-Za-z0-9._-]{0,63}");
                    });
        }
    }

    @Test
    void everyOperationWithABodyIsAskedWithOne() {
        assertThat(withBody().stream().map(Operation::id)).containsExactlyInAnyOrderElementsOf(BODIES.keySet());
    }

    private static List<Operation> withBody() {
        return OPERATIONS.stream()
                .filter(operation -> !operation.requestSchemas().isEmpty())
                .toList();
    }

    private static HttpResponse<String> call(
            ControlledMock mock, Operation operation, String query, Map<String, String> headers) {
        String body = BODIES.getOrDefault(operation.id(), "");
        Map<String, String> all = new TreeMap<>(headers);
        if (!body.isEmpty()) {
            all.put("Content-Type", JSON);
        }
        return mock.call(operation.method(), path(operation) + query, all, body);
    }

    /** Where there is nothing, in a sandbox that need not be there either. */
    private static String path(Operation operation) {
        boolean inside = operation.path().matches(".*\\{(fault|number)}");
        return operation
                .path()
                .replace("{sandbox}", inside ? "default" : "never-made")
                .replace("{product}", "nosuch")
                .replace("{account}", "nobody")
                .replace("{session}", "none")
                .replace("{fault}", "999")
                .replace("{number}", "999");
    }

    private static void isProblem(HttpResponse<String> answer, int status) {
        assertThat(answer.statusCode()).as(answer + " " + answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(answer.body()).contains("\"detail\":");
    }
}
