package dev.rollcall.suite.control;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rollcall.client.control.ApiException;
import dev.rollcall.client.control.model.FaultKind;
import dev.rollcall.client.control.model.NewFault;
import dev.rollcall.client.control.model.PlannedFault;
import dev.rollcall.client.control.model.Problem;
import dev.rollcall.fault.FaultPlan;
import dev.rollcall.fault.FaultRule;
import dev.rollcall.fault.WireFault;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Settings and faults of one sandbox. */
class BendingTest {
    private static final String BOX = "mine";
    private static final String CHAT = "rocketchat";

    private final ControlledMock mock = ControlledMock.start();

    @AfterEach
    void judgeAndStop() {
        mock.close();
    }

    @Test
    void aSettingHoldsFromTheNextCallOnInThisSandboxAlone() throws ApiException {
        Map<String, Object> byDefault = mock.settings().readSettings(BOX, CHAT);

        Map<String, Object> chosen =
                mock.settings().changeSettings(BOX, CHAT, Map.of("licensed", false, "rememberSeconds", 60));

        assertThat(byDefault).containsEntry("licensed", true);
        assertThat(chosen).containsEntry("licensed", false).containsEntry("rememberSeconds", 60);
        assertThat(ownList(BOX)).isEqualTo(403);
        assertThat(ownList("yours")).isEqualTo(200);
        // The generated client leaves out what is null.
        mock.call(
                "PATCH",
                "/sandboxes/mine/products/rocketchat/settings",
                Map.of("Content-Type", "application/merge-patch+json"),
                "{\"licensed\":null}");
        assertThat(mock.settings().readSettings(BOX, CHAT))
                .containsEntry("licensed", true)
                .containsEntry("rememberSeconds", 60);
        assertThat(ownList(BOX)).isEqualTo(200);
    }

    private int ownList(String sandbox) {
        return mock.in(sandbox)
                .get("/rocketchat/api/v1/sessions/list", Member.logIn(mock, sandbox))
                .status();
    }

    @Test
    void whatCannotBeSetIsToldAndNothingIsChanged() throws ApiException {
        Map<String, Object> before = mock.settings().readSettings(BOX, CHAT);

        Problem problem = Refused.with(
                422,
                () -> mock.settings()
                        .changeSettings(BOX, CHAT, Map.of("licensed", false, "rememberSeconds", "soon", "colour", 1)));

        assertThat(problem.getErrors()).hasSize(2);
        assertThat(mock.settings().readSettings(BOX, CHAT)).isEqualTo(before);
        Refused.with(404, () -> mock.settings().readSettings(BOX, "slack"));
    }

    @Test
    void aFaultStrikesUntilItIsTakenBack() throws ApiException {
        Map<String, String> login = Member.logIn(mock, BOX);

        PlannedFault planned = mock.faults()
                .planFault(BOX, new NewFault().kind(FaultKind.PROXY_UNAVAILABLE).product(CHAT));
        int struck = Member.me(mock, BOX, login);
        PlannedFault later = mock.faults().getFault(BOX, planned.getId());
        mock.faults().removeFault(BOX, planned.getId());

        assertThat(struck).isEqualTo(503);
        assertThat(later.getStruck()).isEqualTo(1);
        assertThat(Member.me(mock, BOX, login)).isEqualTo(200);
        Refused.with(404, () -> mock.faults().getFault(BOX, planned.getId()));
        Refused.with(404, () -> mock.faults().removeFault(BOX, planned.getId()));
    }

    @Test
    void allFaultsAreListedAndTakenBack() throws ApiException {
        mock.faults().planFault(BOX, new NewFault().kind(FaultKind.LATENCY).milliseconds(1));
        mock.faults().planFault(BOX, new NewFault().kind(FaultKind.SERVER_ERROR).product("rocketchat"));
        int planned = mock.faults().listFaults(BOX).getFaults().size();

        mock.faults().clearFaults(BOX);

        assertThat(planned).isEqualTo(2);
        assertThat(mock.faults().listFaults(BOX).getFaults()).isEmpty();
        assertThat(mock.faults().listFaults("yours").getFaults()).isEmpty();
    }

    @Test
    void everyKindIsTold() throws ApiException {
        assertThat(mock.faults().listFaultKinds().getKinds())
                .extracting(kind -> kind.getKind())
                .containsExactlyInAnyOrder(FaultKind.values());
    }

    @Test
    void aFaultThatNamesWhatIsNotThereIsRefused() throws ApiException {
        Problem problem = Refused.with(
                422,
                () -> mock.faults()
                        .planFault(
                                BOX, new NewFault().kind(FaultKind.SERVER_ERROR).operation("dance")));

        assertThat(problem.getErrors()).isNotEmpty();
        assertThat(mock.faults().listFaults(BOX).getFaults()).isEmpty();
    }

    @Test
    void aPlanIsFullOneDayAndSaysWhatToDo() throws ApiException {
        FaultPlan plan = mock.server().sandbox(BOX).faults();
        for (int i = 0; i < FaultPlan.MOST; i++) {
            plan.add(FaultRule.always(new WireFault.EmptyAnswer()));
        }

        Problem problem = Refused.with(422, () -> mock.faults().planFault(BOX, new NewFault().kind(FaultKind.GARBAGE)));

        assertThat(problem.getTitle()).isEqualTo("The plan is full");
        assertThat(problem.getDetail()).contains("at most 1000 faults", "remove some");
        mock.faults().removeFault(BOX, 1L);
        assertThat(mock.faults()
                        .planFault(BOX, new NewFault().kind(FaultKind.GARBAGE))
                        .getId())
                .isEqualTo(FaultPlan.MOST + 1);
    }
}
