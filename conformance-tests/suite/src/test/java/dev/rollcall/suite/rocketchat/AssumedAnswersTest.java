package dev.rollcall.suite.rocketchat;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rollcall.junit.Rollcall;
import dev.rollcall.junit.RollcallMock;
import dev.rollcall.suite.Known;
import dev.rollcall.suite.RawHttp;
import dev.rollcall.suite.RawHttp.RawAnswer;
import dev.rollcall.suite.Scenario;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What no source tells: one scenario for each assumption, with everything that meets it. */
@Rollcall
class AssumedAnswersTest {
    private static final String MISSING = "{\"status\":\"error\",\"message\":\"API endpoint does not exist\"}";
    private static final String UNAUTHORIZED =
            "{\"status\":\"error\",\"error\":\"Unauthorized\",\"message\":\"Unauthorized\"}";
    private static final String TOO_LARGE = "{\"success\":false,\"error\":\"request entity too large\"}";

    private static void expect(RawAnswer answer, int status, String body) {
        assertThat(answer.status()).as(answer.toString()).isEqualTo(status);
        assertThat(answer.header("Content-Type")).containsExactly("application/json");
        assertThat(answer.header("Cache-Control")).containsExactly("no-store");
        assertThat(answer.body()).isEqualTo(body);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/rocketchat",
                "/rocketchat/api/v1/sessions/list.none",
                "/rocketchat/%zz",
                "/rocketchat/api/v1/sessions/list.all%00",
                "/rocketchat/api/v1/sessions/list.all/",
                "/rocketchat/api/../../etc/passwd"
            })
    @Scenario(known = Known.ASSUMED, source = "the only words for a missing endpoint that are known")
    void anUnknownPathIsSaidLikeAnUnknownMethod(String target, RollcallMock mock) {
        if (!target.endsWith("list.all/")) {
            mock.traffic().expectBrokenRequests("request.path.unknown");
        }

        expect(new RawHttp(mock.url()).get(target, Workspace.PRINTED), 404, MISSING);
    }

    @ParameterizedTest
    @ValueSource(strings = {"TRACE", "BREW"})
    @Scenario(known = Known.ASSUMED, source = "the router knows methods by name; nothing tells of exceptions")
    void strangeMethodsAreLikeAnyOther(String method, RollcallMock mock) {
        mock.traffic().expectBrokenRequests("request.method.unknown");

        RawAnswer answer = new RawHttp(mock.url()).send(method, Workspace.LIST, Workspace.PRINTED, "");

        assertThat(answer.header("Allow")).containsExactly("GET, OPTIONS");
        expect(answer, 405, MISSING);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "count=0; the limit must be positive",
                "count=-1; invalid argument to $limit stage: Expected a non-negative number in: $limit: -1",
                "offset=36893488147419103232; invalid argument to $skip stage: Cannot represent as a 64-bit integer:"
                        + " $skip: 36893488147419103232",
                "sort=%7B%7D; $sort stage must have at least one sort key",
                "filter=a%00b; value a\\u0000b must not contain null bytes"
            })
    @Scenario(known = Known.ASSUMED, source = "status and shape are deduced; the database is known for these words")
    void theDatabaseComplainsInItsOwnWords(String query, String complaint, RollcallMock mock) {
        RawAnswer answer = new RawHttp(mock.url()).get(Workspace.LIST + "?" + query, Workspace.PRINTED);

        expect(answer, 400, "{\"success\":false,\"error\":\"" + complaint + "\"}");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "%5B; missing closing ]",
                "*; missing argument to repetition operator",
                "(?=chrome); invalid or unsupported Perl syntax",
                "(o)%5C1; invalid escape sequence",
                "((a%7B100%7D)%7B100%7D)%7B100%7D; regular expression is too large"
            })
    @Scenario(
            known = Known.ASSUMED,
            source = "status and shape are deduced; the words after the colon are our engine's")
    void theDatabaseRefusesWhatIsNoPattern(String pattern, String complaint, RollcallMock mock) {
        RawAnswer answer = new RawHttp(mock.url()).get(Workspace.ANY_SESSION + pattern, Workspace.PRINTED);

        expect(answer, 400, "{\"success\":false,\"error\":\"Regular expression is invalid: " + complaint + "\"}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"offset=Infinity", "count=1e999"})
    @Scenario(known = Known.ASSUMED, source = "the validator coerces, then nothing sensible is left")
    void endlessNumbersAreNone(String query, RollcallMock mock) {
        if (query.startsWith("offset")) {
            mock.traffic().expectBrokenRequests("request.parameter.type");
        }

        expect(
                new RawHttp(mock.url()).get(Workspace.LIST + "?" + query, Workspace.PRINTED),
                400,
                "{\"success\":false,\"error\":\"must be number [invalid-params]\",\"errorType\":\"invalid-params\"}");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "{}; ``",
                "{\"resume\": \"nobody\"}; ``",
                "{\"user\": \"testroxie\\u0000\", \"password\": \"testroxie-password\"}; ``",
                "[]; body.one-of",
                "{\"user\": \"ada.admin\", \"password\": {\"digest\": \"00\", \"algorithm\": \"md5\"}}; body.one-of",
                "{\"user\": 5, \"password\": \"x\"}; body.one-of",
                "{\"resume\": {}}; body.one-of"
            })
    @Scenario(known = Known.ASSUMED, source = "bodies are not validated; one word for what fits no form of login")
    void whatIsNoLoginIsRefusedLikeAWrongPassword(String body, String breaks, RollcallMock mock) {
        if (!breaks.isEmpty()) {
            mock.traffic().expectBrokenRequests("request." + breaks);
        }

        expect(Workspace.post(new RawHttp(mock.url()), Workspace.LOGIN, Map.of(), body), 401, UNAUTHORIZED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"user=ada.admin&user=ada.admin&password=ada.admin-password", "user=%zz&password=%"})
    @Scenario(known = Known.ASSUMED, source = "what is no escape stands for itself; a name that comes twice is a list")
    void formsAreReadAsTheyStand(String form, RollcallMock mock) {
        RawAnswer answer = new RawHttp(mock.url())
                .send("POST", Workspace.LOGIN, Map.of("Content-Type", "application/x-www-form-urlencoded"), form);

        expect(answer, 401, UNAUTHORIZED);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "{\"user\": ; 1; Unexpected token at line 1 column 9; body.json.malformed",
                "5; 1; Unexpected token in JSON at position 0; body.one-of",
                "null; 1; null is no JSON object; body.one-of",
                "{} {}; 1; Unexpected token at line 1 column 4; body.json.trailing",
                "[; 50000; Unexpected token; body.json.depth"
            })
    @Scenario(known = Known.ASSUMED, source = "the general shape of unexpected errors; the strict parser of 6.x")
    void unreadableJsonIsTold(String body, int times, String complaint, String breaks, RollcallMock mock) {
        if (!breaks.isEmpty()) {
            mock.traffic().expectBrokenRequests("request." + breaks);
        }

        RawAnswer answer = Workspace.post(new RawHttp(mock.url()), Workspace.LOGIN, Map.of(), body.repeat(times));

        expect(answer, 400, "{\"success\":false,\"error\":\"" + complaint + "\"}");
    }

    @ParameterizedTest
    @ValueSource(strings = {Workspace.END_OWN, Workspace.END_ANY, Workspace.SEND_CODE})
    @Scenario(known = Known.ASSUMED, source = "the general shape of unexpected errors; the same parser for all routes")
    void unreadableJsonIsToldByEveryRouteThatReadsSome(String target, RollcallMock mock) {
        mock.traffic().expectBrokenRequests("request.body.json.malformed");

        RawAnswer answer = Workspace.post(new RawHttp(mock.url()), target, Workspace.PRINTED, "{\"a\":");

        expect(answer, 400, "{\"success\":false,\"error\":\"Unexpected token at line 1 column 6\"}");
    }

    @ParameterizedTest
    @CsvSource({
        "GET, " + Workspace.LIST,
        "GET, " + Workspace.OWN_LIST,
        "GET, " + Workspace.OWN_SESSION + "x",
        "GET, " + Workspace.ANY_SESSION + "x",
        "POST, " + Workspace.END_OWN,
        "POST, " + Workspace.END_ANY,
        "POST, " + Workspace.LOGIN,
        "GET, " + Workspace.LOGOUT,
        "POST, " + Workspace.LOGOUT,
        "POST, " + Workspace.SEND_CODE,
        "GET, " + Workspace.ME
    })
    @Scenario(known = Known.ASSUMED, source = "limit read in the body parsing of 6.x; status and text are the parser's")
    void aBodyOverTheLimitIsTooLargeForEveryRoute(String method, String target, RollcallMock mock) {
        if (method.equals("POST") && !target.equals(Workspace.LOGOUT)) {
            mock.traffic().expectBrokenRequests("request.body.missing");
        }

        RawAnswer answer = new RawHttp(mock.url())
                .send(
                        method,
                        target,
                        Workspace.with(Workspace.PRINTED, "Content-Type", "application/json"),
                        "{\"user\": \"x\"}".repeat(100_000));

        expect(answer, 413, TOO_LARGE);
    }
}
