package dev.rollcall.suite.replay;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rollcall.junit.Rollcall;
import dev.rollcall.junit.RollcallMock;
import dev.rollcall.junit.TestClock;
import dev.rollcall.sandbox.Turns;
import dev.rollcall.suite.RawHttp;
import dev.rollcall.suite.RawHttp.RawAnswer;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who polls Joomla with a token gets the same list within one second, and every call is counted in his row. */
@Rollcall(ownServer = true)
class JoomlaPollingTest {
    private static final String LIST = "/joomla/api/v1/user/sessions";
    private static final Map<String, String> TOKEN = Map.of("token", "YTQ2MTNjOWVkZTgyOGM5YTQzMjNlYmVhMDQ3OTk5");

    /** The first call makes a row, the second uses it, and is the first that may be said again. */
    @BeforeEach
    void poll(RollcallMock mock) {
        assertThat(list(mock).status()).isEqualTo(200);
        assertThat(list(mock).status()).isEqualTo(200);
    }

    private static RawAnswer list(RollcallMock mock) {
        return new RawHttp(mock.url()).get(LIST, TOKEN);
    }

    /** By the cookie of a login, so that the caller has another row than whoever polls, whose payload he sees. */
    private static String seenBy(String cookie, RollcallMock mock) {
        return new RawHttp(mock.url()).get(LIST, Map.of("Cookie", cookie)).body();
    }

    private static String cookie(RollcallMock mock) {
        RawAnswer login =
                new RawHttp(mock.url()).get("/joomla/api/v1/user/login/ada.sample/correct-horse-42", Map.of());
        return login.header("Set-Cookie").get(0).replaceFirst(";.*", "");
    }

    @Test
    void theRulesAreNotAskedAgainButEveryCallCounts(RollcallMock mock) {
        String first = list(mock).body();
        long turns = turns(mock);

        for (int i = 0; i < 4; i++) {
            assertThat(list(mock).body()).isEqualTo(first);
        }

        assertThat(turns(mock)).isEqualTo(turns + 1);
        assertThat(new State(mock.sandbox("default"), "joomla").written().toString())
                .contains("\"requests\":7");
        assertThat(mock.sandbox("default").journal().entries()).hasSize(7);
    }

    @Test
    void anotherSecondIsSeen(RollcallMock mock, TestClock clock) {
        String before = list(mock).body();

        clock.advance(Duration.ofSeconds(1));

        assertThat(list(mock).body()).isNotEqualTo(before);
    }

    @Test
    void whatOthersDoIsSeenAndTheySeeHowOftenSomebodyPolled(RollcallMock mock) {
        String cookie = cookie(mock);
        String before = list(mock).body();

        String seen = seenBy(cookie, mock);
        String after = list(mock).body();
        String seenLater = seenBy(cookie, mock);

        assertThat(after).isNotEqualTo(before);
        assertThat(seenLater).isNotEqualTo(seen);
    }

    @Test
    void aLoginIsSeen(RollcallMock mock) {
        String before = list(mock).body();
        cookie(mock);

        assertThat(list(mock).body().length()).isGreaterThan(before.length());
    }

    private static long turns(RollcallMock mock) {
        Turns.Turn turn = mock.sandbox("default").turns("joomla-capi").take();
        turn.leftAsItWas();
        turn.end();
        return turn.number();
    }
}
