package dev.rollcall.suite.control;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rollcall.client.control.ApiException;
import dev.rollcall.control.ControlToken;
import dev.rollcall.suite.RawHttp;
import dev.rollcall.suite.RawHttp.RawAnswer;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who may drive a mock. */
class AdmissionTest {
    private static final String LIST = "/mock/v1/sandboxes";

    @ParameterizedTest
    @CsvSource({
        "localhost:8080, 200",
        "127.0.0.1, 200",
        "127.9.8.7:1, 200",
        "[::1]:8080, 200",
        "mock.localhost, 200",
        "mock.example, 403",
        "localhost.site.example, 403",
        "127.0.0.1.site.example:8080, 403",
        "10.0.0.5:8080, 403"
    })
    void onLoopbackItIsCalledByNamesOfLoopbackOnly(String host, int status) {
        try (ControlledMock mock = ControlledMock.start()) {
            RawAnswer answer = new RawHttp(mock.url()).get(LIST, Map.of("Host", host));

            assertThat(answer.status()).as(answer.body()).isEqualTo(status);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "http://localhost:5173, 200",
        "http://127.0.0.1, 200",
        "https://site.example, 403",
        "http://localhost.site.example, 403",
        "null, 403"
    })
    void andFromPagesOfLoopbackOnly(String origin, int status) {
        try (ControlledMock mock = ControlledMock.start()) {
            HttpResponse<String> answer = mock.call("GET", "/sandboxes", Map.of("Origin", origin), "");

            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
            assertThat(answer.headers()
                            .firstValue("Access-Control-Allow-Origin")
                            .isPresent())
                    .isEqualTo(status == 200);
        }
    }

    @Test
    void boundElsewhereItAsksForATokenThatNobodyGuesses() throws ApiException {
        try (ControlledMock mock = ControlledMock.start(options -> options.at("0.0.0.0", 0))) {
            Refused.with(401, () -> mock.sandboxes().listSandboxes());
            String token = mock.server().controlToken().map(ControlToken::value).orElseThrow();

            assertThat(token).hasSizeGreaterThanOrEqualTo(32);
            mock.showing(token);
            assertThat(mock.sandboxes().listSandboxes().getSandboxes()).hasSize(1);
            mock.showing(token.substring(1));
            Refused.with(401, () -> mock.sandboxes().listSandboxes());
        }
    }

    @Test
    void anotherAddressOfLoopbackIsLoopback() throws ApiException {
        try (ControlledMock mock = ControlledMock.start(options -> options.at("127.0.0.2", 0))) {
            assertThat(mock.server().controlToken()).isEmpty();
            assertThat(mock.sandboxes().listSandboxes().getSandboxes()).hasSize(1);
        }
    }

    @Test
    void aTokenThatWasGivenIsAskedForOnLoopbackToo() throws ApiException {
        try (ControlledMock mock = ControlledMock.start(
                options -> options.at("127.0.0.2", 0).withControlToken(new ControlToken("open-sesame")))) {
            Refused.with(401, () -> mock.sandboxes().listSandboxes());
            mock.showing("open-sesame");

            assertThat(mock.sandboxes().listSandboxes().getSandboxes()).hasSize(1);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "cross-site, 403",
        "same-site, 200",
        "same-origin, 200",
        "none, 200",
    })
    void aWebsiteWithoutAnOriginIsKnownByItsSite(String site, int status) {
        try (ControlledMock mock = ControlledMock.start()) {
            HttpResponse<String> answer = mock.call("GET", "/sandboxes", Map.of("Sec-Fetch-Site", site), "");

            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        }
    }

    @Test
    void aPageOfThisMachineIsKnownByItsOriginWhateverItsSite() {
        try (ControlledMock mock = ControlledMock.start()) {
            Map<String, String> headers = Map.of("Sec-Fetch-Site", "cross-site", "Origin", "http://127.0.0.1:5173");

            assertThat(mock.call("GET", "/sandboxes", headers, "").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void aWebsiteHoldsNoStreamOfEvents() {
        try (ControlledMock mock = ControlledMock.start()) {
            Map<String, String> headers = Map.of("Sec-Fetch-Site", "cross-site", "Accept", "text/event-stream");

            assertThat(mock.call("GET", "/sandboxes/default/journal/events", headers, "")
                            .statusCode())
                    .isEqualTo(403);
        }
    }
}
