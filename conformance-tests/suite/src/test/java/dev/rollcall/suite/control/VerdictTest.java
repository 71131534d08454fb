package dev.rollcall.suite.control;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rollcall.client.control.ApiException;
import dev.rollcall.client.control.model.Count;
import dev.rollcall.client.control.model.Expectation;
import dev.rollcall.client.control.model.Matcher;
import dev.rollcall.client.control.model.NearMiss;
import dev.rollcall.client.control.model.Verdict;
import dev.rollcall.client.control.model.Verification;
import dev.rollcall.client.control.model.Violation;
import dev.rollcall.suite.RawHttp.RawAnswer;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Whether the traffic of one sandbox kept to the contracts, and how often something was said. */
class VerdictTest {
    private static final String BOX = "mine";

    private final ControlledMock mock = ControlledMock.start();

    @AfterEach
    void judgeAndStop() {
        mock.close();
    }

    @Test
    void theLinkOfABrokenRequestLeadsToItsVerdict() throws ApiException {
        RawAnswer answer = mock.in(BOX).get("/commvault/Session?userId=abc", Map.of());
        String link = answer.header("Link").get(0);

        Verdict verdict = mock.verdicts().getVerdict(BOX, 1L);

        assertThat(link).startsWith("</mock/v1/sandboxes/mine/violations/1>");
        assertThat(verdict.getViolations())
                .extracting(Violation::getKey)
                .contains("request.parameter.type", "request.credentials.missing");
        assertThat(mock.verdicts().listViolations(BOX, null, null).getVerdicts())
                .containsExactly(verdict);
        assertThat(mock.verdicts().listViolations(BOX, 1L, 1).getVerdicts()).isEmpty();
        assertThat(mock.verdicts().listViolations("yours", null, null).getVerdicts())
                .isEmpty();
    }

    @Test
    void anExchangeThatKeepsToItsContractHasAVerdictToo() throws ApiException {
        Member.logIn(mock, BOX);

        assertThat(mock.verdicts().getVerdict(BOX, 1L).getViolations()).isEmpty();
        Refused.with(404, () -> mock.verdicts().getVerdict(BOX, 2L));
    }

    @Test
    void anExchangeWhoseAnswerIsBentIsNotJudged() throws ApiException {
        Member.logIn(mock, BOX);
        mock.in(BOX).get("/commvault/Session", Map.of("Prefer", "code=403"));

        assertThat(mock.verdicts().getVerdict(BOX, 1L).getJudged()).isTrue();
        assertThat(mock.verdicts().getVerdict(BOX, 2L).getJudged()).isFalse();
        assertThat(mock.sandboxes().getSandbox(BOX).getUnjudged()).isZero();
    }

    @Test
    void coverageAndCountsAreThoseOfOneSandbox() throws ApiException {
        Member.me(mock, BOX, Member.logIn(mock, BOX));
        Member.logIn(mock, BOX);

        assertThat(mock.verdicts().readCounts(BOX).getCounts())
                .contains(new Count()
                        .product("rocketchat")
                        .operation("logIn")
                        .status(200)
                        .count(2L));
        assertThat(mock.verdicts().readCounts(BOX).getTotal()).isEqualTo(3);
        assertThat(mock.verdicts().readCounts("yours").getTotal()).isZero();
        assertThat(mock.verdicts().readCoverage(BOX).getProducts())
                .filteredOn(each -> each.getProduct().equals("rocketchat"))
                .singleElement()
                .satisfies(each -> assertThat(each.getShown()).isPositive().isLessThan(each.getKnown()));
    }

    @Test
    void exactlyTwoLoginsOfOneUser() throws ApiException {
        Member.logIn(mock, BOX);
        Member.logIn(mock, BOX);
        Member.attempt(mock, BOX, Member.NAME, "wrong");
        Expectation twoLogins = new Expectation()
                .operation("logIn")
                .status(200)
                .putBodyItem("/user", new Matcher().equals(Member.NAME))
                .exactly(2L);

        Verification verification = mock.verdicts().verifyCalls(BOX, twoLogins);

        assertThat(verification.getSatisfied()).isTrue();
        assertThat(verification.getMatching()).containsExactly(1L, 2L);
        assertThat(verification.getNearMisses()).extracting(NearMiss::getNumber).containsExactly(3L);
        assertThat(mock.verdicts().verifyCalls("yours", twoLogins).getSatisfied())
                .isFalse();
    }

    @Test
    void whatCannotBeVerifiedIsRefused() {
        Refused.with(
                422,
                () -> mock.verdicts()
                        .verifyCalls(BOX, new Expectation().operation("dance").exactly(0L)));
        Refused.with(422, () -> mock.verdicts().verifyCalls(BOX, new Expectation().operation("logIn")));
        Refused.with(
                422,
                () -> mock.verdicts()
                        .verifyCalls(BOX, new Expectation().atLeast(2L).atMost(1L)));
    }
}
