package dev.rollcall.suite.prefer;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.rollcall.MockServer;
import dev.rollcall.contract.Exchange;
import dev.rollcall.contract.Judge;
import dev.rollcall.contract.Violation.Side;
import dev.rollcall.journal.Entry;
import dev.rollcall.suite.RawHttp;
import dev.rollcall.suite.RawHttp.RawAnswer;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever a contract shows can be asked for, comes in the product's own form, and keeps to the contract. */
class DocumentedAnswersTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final MockServer MOCK = MockServer.start();
    private static final Collection<Entry> KEPT = new ConcurrentLinkedQueue<>();
    private static final String MARK = "x-mark";
    private static final AtomicInteger CALLS = new AtomicInteger();
    private static final Map<String, Judge> JUDGES = new ConcurrentHashMap<>();

    static {
        MOCK.journal().follow(KEPT::add);
    }

    @AfterAll
    static void stop() {
        MOCK.close();
    }

    static Stream<Shown> shown() {
        return Shown.all();
    }

    @ParameterizedTest
    @MethodSource("shown")
    void everyExampleOfEveryAnswerCanBeAskedFor(Shown shown) throws JsonProcessingException {
        String prefer = "code=" + shown.status() + ", example=\"" + shown.example() + "\"";

        RawAnswer answer = ask(shown, prefer);

        assertThat(answer.status()).isEqualTo(Integer.parseInt(shown.status()));
        assertThat(answer.header("Preference-Applied"))
                .containsExactly("code=" + shown.status() + ", example=" + shown.example());
        assertThat(answer.header("Content-Type")).singleElement().asString().startsWith(shown.type());
        if (shown.type().equals("application/json")) {
            assertThat(JSON.readTree(answer.body())).isEqualTo(shown.value());
        } else if (shown.type().startsWith("text/")) {
            assertThat(answer.body()).isEqualTo(shown.value().asText());
        }
    }

    @ParameterizedTest
    @MethodSource("shown")
    void everyStatusCanBeAskedForAlone(Shown shown) {
        RawAnswer answer = ask(shown, "Code=" + shown.status());

        assertThat(answer.status()).isEqualTo(Integer.parseInt(shown.status()));
        assertThat(answer.header("Preference-Applied")).containsExactly("code=" + shown.status());
    }

    @ParameterizedTest
    @MethodSource("shown")
    void everyExampleCanBeAskedForAlone(Shown shown) {
        RawAnswer answer = ask(shown, "example=" + shown.example());

        assertThat(answer.header("Preference-Applied")).containsExactly("example=" + shown.example());
    }

    private static RawAnswer ask(Shown shown, String prefer) {
        RawHttp http = new RawHttp(MOCK.url());
        String mark = String.valueOf(CALLS.incrementAndGet());
        RawAnswer answer = http.send(
                shown.operation().method(),
                shown.target(),
                Map.of("Prefer", prefer, "Accept", shown.type(), MARK, mark),
                "");
        List<Entry> kept = kept(mark);
        assertThat(kept).singleElement().extracting(Entry::bentBy).isEqualTo(bentBy(answer));
        Exchange exchange = kept.get(0).exchange();
        Judge judge = JUDGES.computeIfAbsent(
                shown.api().name(), name -> Judge.of(shown.api().contract()));
        assertThat(judge.judge(exchange))
                .as(answer.toString())
                .noneMatch(violation -> violation.side() == Side.RESPONSE)
                .isEqualTo(judge.judgeRequest(shown.api().contract().name(), exchange.request()));
        return answer;
    }

    private static Optional<String> bentBy(RawAnswer answer) {
        return Optional.of("Prefer: " + answer.header("Preference-Applied").get(0));
    }

    /** The tests run side by side, against one mock. */
    private static List<Entry> kept(String mark) {
        return KEPT.stream()
                .filter(entry -> entry.exchange()
                        .request()
                        .headers()
                        .getOrDefault(MARK, List.of())
                        .contains(mark))
                .toList();
    }

    @Test
    void aCodeThatIsNotDocumentedIsAProblemThatListsThoseThatAre() throws JsonProcessingException {
        RawAnswer answer = new RawHttp(MOCK.url())
                .get(
                        "/rocketchat/api/v1/sessions/list.all",
                        Map.of("Prefer", "code=418", "Origin", "https://a.example"));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.header("Content-Type")).containsExactly("application/problem+json");
        assertThat(answer.header("X-Instance-ID")).isEmpty();
        assertThat(answer.header("Preference-Applied")).isEmpty();
        assertThat(answer.header("Access-Control-Allow-Origin")).containsExactly("https://a.example");
        assertThat(JSON.readTree(answer.body()).findValuesAsText("code")).contains("200", "400", "401", "403");
        assertThat(JSON.readTree(answer.body()).findPath("examples")).isNotEmpty();
    }

    @Test
    void anExampleOfAnotherStatusIsAProblem() {
        RawAnswer answer = new RawHttp(MOCK.url())
                .get("/rocketchat/api/v1/sessions/list.all", Map.of("Prefer", "code=200, example=totp-required"));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body()).contains("listAllSessions has no answer with code 200 and example totp-required");
    }

    @Test
    void theJournalTellsWhyTheMockSpeaksInItsOwnName() {
        new RawHttp(MOCK.url())
                .get("/rocketchat/api/v1/sessions/list.all", Map.of("Prefer", "code=418", MARK, "own name"));

        assertThat(kept("own name")).singleElement().satisfies(entry -> {
            assertThat(entry.bentBy()).contains("Prefer: code=418");
            assertThat(entry.operation()).contains("listAllSessions");
            assertThat(entry.exchange().response().headers()).doesNotContainKey("X-Instance-ID");
        });
    }

    @Test
    void theProductsOwnFormIsNegotiated() {
        RawHttp http = new RawHttp(MOCK.url());

        RawAnswer byDefault = http.get("/commvault/session", Map.of("Prefer", "example=vendorSample"));
        RawAnswer wrapped = http.get("/joomla/api/v1/user/sessions?callback=f", Map.of("Prefer", "code=200"));

        assertThat(byDefault.header("Content-Type")).containsExactly("application/xml; charset=utf-8");
        assertThat(byDefault.body()).startsWith("<Api_GetSessionsResponse");
        assertThat(wrapped.body()).startsWith("f({").endsWith("})");
    }

    @Test
    void noStateIsTouched() {
        RawHttp http = new RawHttp(MOCK.url());
        Map<String, String> caller =
                Map.of("X-User-Id", "2tTEqR7ZNMJ4HGGNa", "X-Auth-Token", "ocFlTSMfowj9tSH1vQV6ANL9SiahkKUK1KhU_PpAUtT");
        Map<String, String> preferring = new HashMap<>(caller);
        preferring.put("Prefer", "code=200");

        RawAnswer loggedOut = http.send("POST", "/rocketchat/api/v1/logout", preferring, "");
        RawAnswer afterwards = http.get("/rocketchat/api/v1/me", caller);

        assertThat(loggedOut.status()).isEqualTo(200);
        assertThat(afterwards.status()).isEqualTo(200);
    }
}
