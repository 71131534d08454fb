package dev.rollcall.suite.judges;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rollcall.contract.Body;
import dev.rollcall.contract.Exchange;
import dev.rollcall.contract.Violation;
import dev.rollcall.contract.Violation.Side;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** What a contract says of exchanges that are fine, and of those that are not. */
class TwoJudgesTest {
    private static final Map<String, String> TOKEN = Map.of("Authtoken", "QSDK 00ff");
    private static final String XML = "application/xml; charset=utf-8";
    private static final String ONE_SESSION =
            "<Api_GetSessionsResponse><sessions logoutTime=\"0\" loginTime=\"1\" host=\"h\" sessionId=\"%s\""
                    + " browserSessionId=\"0\" consoleType=\"0\"><user userName=\"u\" userId=\"1\" /></sessions></Api_GetSessionsResponse>";
    private static final String ID = "AE92D1DD-0C68-49A6-BEBB-404D96D7A4BF";

    private record Both(Exchange exchange, List<Violation> violations) {
        static Both on(Exchange exchange) {
            return new Both(exchange, Court.of(exchange.contract()).judge().judge(exchange));
        }

        List<String> differences() {
            return Court.of(exchange.contract())
                    .differences(exchange, violations)
                    .toList();
        }

        List<String> keys(Side side) {
            assertThat(differences()).isEmpty();
            return violations.stream()
                    .filter(violation -> violation.side() == side)
                    .map(violation -> side.name().toLowerCase(Locale.ROOT) + "." + violation.key())
                    .toList();
        }
    }

    @Test
    void findsNothingWrongWithWhatIsRight() {
        Both verdict = listed(Map.of("Content-Type", XML), ONE_SESSION.formatted(ID));

        assertThat(verdict.violations()).isEmpty();
        assertThat(verdict.differences()).isEmpty();
    }

    @Test
    void readsXml() {
        String wrongType = ONE_SESSION.formatted(ID).replace("userId=\"1\"", "userId=\"one\"");
        String missing = ONE_SESSION.formatted(ID).replace(" host=\"h\"", "");
        String wrongRoot = ONE_SESSION.formatted(ID).replace("Api_GetSessionsResponse", "Sessions");

        assertThat(listed(Map.of("Content-Type", XML), wrongType).violations()).hasSize(1);
        assertThat(listed(Map.of("Content-Type", XML), missing).violations()).hasSize(1);
        assertThat(keys(listed(Map.of("Content-Type", XML), wrongRoot))).contains("response.body.xml.root");
        assertThat(keys(listed(Map.of("Content-Type", XML), "<not-at-all"))).contains("response.body.xml.malformed");
    }

    @Test
    void wantsAContentTypeForEveryBody() {
        Both verdict = listed(Map.of(), ONE_SESSION.formatted(ID));

        assertThat(keys(verdict)).containsExactly("response.content-type.missing");
    }

    @Test
    void readsPlainText() {
        assertThat(loggedOut("User logged out").violations()).isEmpty();
        assertThat(keys(loggedOut("See you"))).containsExactly("response.body.pattern");
    }

    @Test
    void knowsNoStatusThatTheContractDoesNotKnow() {
        Both verdict = Both.on(
                exchange("commvault", request("GET", "/Session", "userId=10", TOKEN, ""), response(418, Map.of(), "")));

        assertThat(keys(verdict)).containsExactly("response.status.undeclared");
    }

    @Test
    void aDifferenceBetweenTheJudgesCountsUnlessTheTableExplainsIt() {
        Exchange any = exchange("commvault", request("GET", "/Session", "", TOKEN, ""), response(200, Map.of(), ""));
        Exchange preflight = exchange(
                "commvault",
                request("OPTIONS", "/Session", "", Map.of("access-control-request-method", "GET"), ""),
                response(200, Map.of(), ""));
        List<Objection> notAllowed = List.of(new Objection("validation.request.operation.notAllowed", "no"));

        assertThat(Dispute.between(List.of("response.body.type"), List.of()).unexplained(any))
                .hasValueSatisfying(text -> assertThat(text).contains("only the judge says: [response.body.type]"));
        assertThat(Dispute.between(List.of("response.body.json.trailing"), List.of())
                        .unexplained(any))
                .isEmpty();
        assertThat(Dispute.between(List.of("response.body.type"), notAllowed).unexplained(any))
                .isEmpty();
        assertThat(Dispute.between(List.of(), notAllowed).unexplained(any)).isPresent();
        assertThat(Dispute.between(List.of(), notAllowed).unexplained(preflight))
                .isEmpty();
    }

    @Test
    void takesTheMembersOfAFormForText() {
        Exchange.Request form = request(
                "POST",
                "/api/v1/login",
                "",
                Map.of("Content-Type", "application/x-www-form-urlencoded"),
                "user=a&password=b&code=148750");

        Both verdict = Both.on(exchange("rocketchat", form, response(418, Map.of(), "")));

        assertThat(verdict.keys(Side.REQUEST)).isEmpty();
    }

    @Test
    void knowsWhichQueriesAreClosed() {
        Map<String, String> caller = Map.of("X-User-Id", "a", "X-Auth-Token", "b");
        Exchange.Request closed = request("GET", "/api/v1/sessions/list.all", "fields=1", caller, "");
        Exchange.Request open = request("GET", "/user/sessions", "anything=1", Map.of(), "");

        assertThat(Both.on(exchange("rocketchat", closed, response(418, Map.of(), "")))
                        .keys(Side.REQUEST))
                .containsExactly("request.parameter.unknown");
        assertThat(Both.on(exchange("joomla-capi", open, response(418, Map.of(), "")))
                        .keys(Side.REQUEST))
                .isEmpty();
    }

    private static Both listed(Map<String, String> headers, String body) {
        return Both.on(exchange(
                "commvault", request("GET", "/Session", "userId=10", TOKEN, ""), response(200, headers, body)));
    }

    private static Both loggedOut(String text) {
        Map<String, String> plain = Map.of("Content-Type", "text/plain; charset=utf-8");
        return Both.on(exchange("commvault", request("POST", "/Logout", "", TOKEN, ""), response(200, plain, text)));
    }

    private static List<String> keys(Both verdict) {
        return verdict.keys(Side.RESPONSE);
    }

    private static Exchange exchange(String contract, Exchange.Request request, Exchange.Response response) {
        return new Exchange(contract, Instant.EPOCH, request, response);
    }

    private static Exchange.Request request(
            String method, String path, String query, Map<String, String> headers, String body) {
        return new Exchange.Request(method, path, query, lists(headers), body(body));
    }

    private static Exchange.Response response(int status, Map<String, String> headers, String body) {
        return new Exchange.Response(status, lists(headers), body(body));
    }

    private static Map<String, List<String>> lists(Map<String, String> headers) {
        Map<String, List<String>> lists = new TreeMap<>();
        headers.forEach((name, value) -> lists.put(name, List.of(value)));
        return lists;
    }

    private static Body body(String text) {
        return Body.of(text.getBytes(StandardCharsets.UTF_8));
    }
}
