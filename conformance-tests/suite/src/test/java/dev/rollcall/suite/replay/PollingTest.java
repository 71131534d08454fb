package dev.rollcall.suite.replay;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rollcall.api.WorldKeeper;
import dev.rollcall.codecs.CommvaultPassword;
import dev.rollcall.fault.Aim;
import dev.rollcall.fault.Fault;
import dev.rollcall.fault.FaultRule;
import dev.rollcall.fault.LaterFault;
import dev.rollcall.fault.SaidFault;
import dev.rollcall.junit.Rollcall;
import dev.rollcall.junit.RollcallMock;
import dev.rollcall.junit.TestClock;
import dev.rollcall.sandbox.Sandbox;
import dev.rollcall.sandbox.Turns;
import dev.rollcall.suite.RawHttp;
import dev.rollcall.suite.RawHttp.RawAnswer;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who polls gets what was said before, until anything has changed by which the answer would be another one. */
@Rollcall(ownServer = true)
class PollingTest {
    private static final String LIST = "/rocketchat/api/v1/sessions/list.all";
    private static final Map<String, String> CALLER =
            Map.of("X-User-Id", "2tTEqR7ZNMJ4HGGNa", "X-Auth-Token", "ocFlTSMfowj9tSH1vQV6ANL9SiahkKUK1KhU_PpAUtT");
    private static final Map<String, String> COMMVAULT = Map.of(
            "Accept", "application/json", "Authtoken", "QSDK 38568012f4d1e8ee1841d283a47aa3ba78e124ea58354b5fc6");

    @BeforeEach
    void poll(RollcallMock mock) {
        Map<String, String> withCode = new LinkedHashMap<>(CALLER);
        withCode.put("x-2fa-code", "148750");
        assertThat(new RawHttp(mock.url()).get(LIST, withCode).status()).isEqualTo(200);
        for (int i = 0; i < 3; i++) {
            assertThat(list(mock).body()).contains("\"total\":13");
        }
    }

    private static RawAnswer list(RollcallMock mock) {
        return new RawHttp(mock.url()).get(LIST, CALLER);
    }

    @Test
    void everyCallIsJournalledCountedAndJudged(RollcallMock mock) {
        Sandbox sandbox = mock.sandbox("default");

        assertThat(sandbox.journal().entries()).hasSize(4);
        assertThat(sandbox.journal().counts().sum()).isEqualTo(4);
        assertThat(sandbox.verdicts().count()).isZero();
        assertThat(sandbox.verdicts().coverage())
                .anySatisfy(table -> assertThat(table.rows())
                        .anySatisfy(row -> assertThat(row.shown()).isPositive()));
    }

    @Test
    void theRulesWereNotAskedAgain(RollcallMock mock) {
        long turns = turns(mock, "rocketchat");

        // The call that showed the second factor, the first two that polled (a call that came once may never come
        // again), and
        // this.
        assertThat(turns).isEqualTo(4);
    }

    @Test
    void aLoginIsSeen(RollcallMock mock) {
        new RawHttp(mock.url())
                .send(
                        "POST",
                        "/rocketchat/api/v1/login",
                        Map.of("Content-Type", "application/json"),
                        "{\"user\":\"ada.admin\",\"password\":\"ada.admin-password\"}");

        assertThat(list(mock).body()).contains("\"total\":14");
    }

    @Test
    void theEndOfTheOwnSessionIsSeen(RollcallMock mock) {
        new RawHttp(mock.url()).send("POST", "/rocketchat/api/v1/logout", CALLER, "");

        assertThat(list(mock).status()).isEqualTo(401);
    }

    @Test
    void timeIsSeen(RollcallMock mock, TestClock clock) {
        String before = list(mock).header("Date").get(0);

        clock.advance(Duration.ofMinutes(1));
        RawAnswer later = list(mock);

        assertThat(later.body()).contains("\"total\":13");
        assertThat(later.header("Date").get(0)).isNotEqualTo(before);
    }

    @Test
    void aSecondFactorIsAskedForAgainWhenItsTimeIsOver(RollcallMock mock, TestClock clock) {
        clock.advance(Duration.ofMinutes(31));

        assertThat(list(mock).body()).contains("totp-required");
    }

    @Test
    void aSettingIsSeen(RollcallMock mock) {
        mock.set("rocketchat", Map.of("licensed", false));

        assertThat(list(mock).status()).isNotEqualTo(200);
    }

    @Test
    void aFaultIsSeenAndSoIsItsEnd(RollcallMock mock) {
        Sandbox sandbox = mock.sandbox("default");
        long id = sandbox.faults().add(FaultRule.always(new SaidFault.PermissionRevoked()));

        RawAnswer struck = list(mock);
        sandbox.faults().remove(id);

        assertThat(struck.status()).isEqualTo(403);
        assertThat(list(mock).status()).isEqualTo(200);
    }

    @Test
    void aFaultThatHappensOnceIsNotSaidAgain(RollcallMock mock) {
        String before = list(mock).body();
        mock.sandbox("default").faults().add(once(new SaidFault.GhostSession()));

        String haunted = list(mock).body();

        assertThat(haunted).contains("\"total\":14");
        assertThat(list(mock).body()).isEqualTo(before);
    }

    @Test
    void whatAFaultEndsBehindAListIsMissingInTheNextOne(RollcallMock mock) {
        mock.sandbox("default").faults().add(once(new LaterFault.SessionEndsBetweenListAndLogout()));

        String first = list(mock).body();

        assertThat(first).contains("\"total\":13");
        assertThat(list(mock).body()).contains("\"total\":12");
    }

    @Test
    void aTokenThatExpiresBehindAnAnswerIsRefusedNext(RollcallMock mock) {
        mock.sandbox("default").faults().add(once(new LaterFault.TokenExpiresMidPage()));
        RawHttp http = new RawHttp(mock.url());

        int first = http.get("/commvault/Session?userId=1", COMMVAULT).status();

        assertThat(first).isEqualTo(200);
        assertThat(http.get("/commvault/Session?userId=1", COMMVAULT).status()).isEqualTo(401);
    }

    private static FaultRule once(Fault fault) {
        return new FaultRule(fault, Aim.ANYWHERE, 1, OptionalLong.empty(), OptionalInt.of(1), 0);
    }

    @Test
    void aSandboxBeginsAnew(RollcallMock mock) {
        Sandbox sandbox = mock.sandbox("default");
        new WorldKeeper(State.APIS).reset(sandbox);

        assertThat(list(mock).body()).contains("totp-required");
        assertThat(sandbox.journal().entries()).hasSize(1);
    }

    @Test
    void aSandboxHasAnswersOfItsOwn(RollcallMock mock) {
        RawAnswer other = new RawHttp(mock.url()).get("/sandbox/other" + LIST, CALLER);

        assertThat(other.body()).contains("totp-required");
    }

    @Test
    void violationsStandUnderTheNumberOfTheirCall(RollcallMock mock) {
        mock.traffic().expectBrokenRequests("request.parameter.type");
        RawHttp http = new RawHttp(mock.url());
        Map<String, String> headers = new LinkedHashMap<>(COMMVAULT);
        headers.put("ONLY-ACTIVE-SESSIONS", "perhaps");

        String first =
                http.get("/commvault/Session?userId=10", headers).header("Link").get(0);
        String second =
                http.get("/commvault/Session?userId=10", headers).header("Link").get(0);
        String third =
                http.get("/commvault/Session?userId=10", headers).header("Link").get(0);

        assertThat(List.of(first, second, third)).doesNotHaveDuplicates();
    }

    @Test
    void commvaultTellsWhenTheSessionWasUsedLast(RollcallMock mock, TestClock clock) {
        RawHttp http = new RawHttp(mock.url());

        String before = http.get("/commvault/Session?userId=1", COMMVAULT).body();
        String again = http.get("/commvault/Session?userId=1", COMMVAULT).body();
        clock.advance(Duration.ofSeconds(5));
        String later = http.get("/commvault/Session?userId=1", COMMVAULT).body();

        assertThat(again).isEqualTo(before);
        assertThat(later).isNotEqualTo(before);
    }

    @Test
    void whoPollsAtCommvaultUsesHisSession(RollcallMock mock, TestClock clock) {
        Map<String, String> caller = Map.of("Accept", "application/json", "Authtoken", commvaultToken(mock));
        RawHttp http = new RawHttp(mock.url());
        String first = http.get("/commvault/Session?userId=10", caller).body();
        http.get("/commvault/Session?userId=10", caller);
        long turns = turns(mock, "commvault");

        for (int i = 0; i < 3; i++) {
            clock.advance(Duration.ofMinutes(20));
            assertThat(http.get("/commvault/Session?userId=10", caller).body()).isEqualTo(first);
        }

        assertThat(turns(mock, "commvault")).isEqualTo(turns + 1);
        assertThat(new State(mock.sandbox("default"), "commvault").written().toString())
                .contains("\"seen\":\"" + clock.instant());
        clock.advance(Duration.ofMinutes(30));
        assertThat(http.get("/commvault/Session?userId=10", caller).status()).isEqualTo(401);
    }

    @Test
    void whatOthersDoAtCommvaultIsSeen(RollcallMock mock, TestClock clock) {
        RawHttp http = new RawHttp(mock.url());
        Map<String, String> other = Map.of("Accept", "application/json", "Authtoken", commvaultToken(mock));
        String list = "/commvault/Session?userId=11";
        String first = http.get(list, COMMVAULT).body();

        clock.advance(Duration.ofSeconds(5));
        String unchanged = http.get(list, COMMVAULT).body();
        http.get("/commvault/CommServ", other);
        String used = http.get(list, COMMVAULT).body();
        clock.advance(Duration.ofMinutes(31));
        String ended = http.get(list, COMMVAULT).body();

        assertThat(unchanged).isEqualTo(first);
        assertThat(List.of(unchanged, used, ended)).doesNotHaveDuplicates();
    }

    private static String commvaultToken(RollcallMock mock) {
        String body =
                "{\"username\":\"mweber\",\"password\":\"%s\"}".formatted(CommvaultPassword.encode("Copper-Meadow-4"));
        String answer = new RawHttp(mock.url())
                .send(
                        "POST",
                        "/commvault/Login",
                        Map.of("Content-Type", "application/json", "Accept", "application/json"),
                        body)
                .body();
        return answer.replaceFirst(".*\"token\":\"([^\"]+)\".*", "$1");
    }

    private static long turns(RollcallMock mock, String product) {
        Turns.Turn turn = mock.sandbox("default").turns(product).take();
        turn.leftAsItWas();
        turn.end();
        return turn.number();
    }
}
