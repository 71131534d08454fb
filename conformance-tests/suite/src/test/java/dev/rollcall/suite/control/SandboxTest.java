package dev.rollcall.suite.control;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rollcall.client.control.ApiException;
import dev.rollcall.client.control.model.ClockAdvance;
import dev.rollcall.client.control.model.NewSandbox;
import dev.rollcall.client.control.model.Problem;
import dev.rollcall.client.control.model.ProblemError;
import dev.rollcall.client.control.model.Sandbox;
import dev.rollcall.junit.TestClock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Sandboxes come, are read, begin anew and go. */
class SandboxTest {
    private static final OffsetDateTime NEW_YEAR = OffsetDateTime.of(2027, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC);
    private static final int RESETS = 8;

    private final ControlledMock mock = ControlledMock.start();

    @AfterEach
    void judgeAndStop() {
        mock.close();
    }

    @Test
    void oneIsMadeWithASeedAndAClockOfItsOwn() throws ApiException {
        Sandbox made = mock.sandboxes()
                .createSandbox(new NewSandbox()
                        .name("Checkout-tests_1.0")
                        .seed(42L)
                        .start(NEW_YEAR)
                        .frozen(true));

        assertThat(made.getName()).isEqualTo("Checkout-tests_1.0");
        assertThat(made.getSeed()).isEqualTo(42);
        assertThat(made.getClock().getNow()).isEqualTo(NEW_YEAR);
        assertThat(made.getClock().getFrozen()).isTrue();
        assertThat(mock.in("Checkout-tests_1.0")
                        .get("/rocketchat/api/info", Map.of())
                        .header("Date"))
                .containsExactly("Fri, 01 Jan 2027 00:00:00 GMT");
        assertThat(mock.sandboxes().getSandbox("Checkout-tests_1.0").getExchanges())
                .isEqualTo(1);
    }

    @Test
    void oneWithoutANameGetsOne() throws ApiException {
        String first = mock.sandboxes().createSandbox(new NewSandbox()).getName();
        String second = mock.sandboxes().createSandbox(new NewSandbox()).getName();

        assertThat(first).matches("[A-Za-z0-9._-]{1,64}").isNotEqualTo(second);
        assertThat(mock.sandboxes().listSandboxes().getSandboxes())
                .extracting(Sandbox::getName)
                .startsWith("default")
                .contains(first, second);
    }

    @Test
    void oneWithTheSameSeedGivesTheSameTokens() throws ApiException {
        mock.sandboxes().createSandbox(new NewSandbox().name("one").seed(3L));
        mock.sandboxes().createSandbox(new NewSandbox().name("two").seed(3L));

        assertThat(Member.logIn(mock, "one")).isEqualTo(Member.logIn(mock, "two"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"my tests", "", "../../etc", "ünder", "a/b", "x?y"})
    void anOddNameIsRefusedWithWhatANameLooksLike(String name) {
        mock.traffic().expectBrokenRequests("request.body.pattern");

        Problem problem = Refused.with(400, () -> mock.sandboxes().createSandbox(new NewSandbox().name(name)));

        assertThat(problem.getErrors())
                .extracting(ProblemError::getExpected)
                .anyMatch(expected -> expected.contains("[A-Za-z0-9._-]{0,63}"));
    }

    @Test
    void anUnknownMemberIsRefusedWithItsPlaceInTheContract() {
        mock.traffic().expectBrokenRequests("request.body.additional-properties");

        assertThat(mock.call("POST", "/sandboxes", Map.of("Content-Type", "application/json"), "{\"nmae\":\"x\"}")
                        .body())
                .contains("nmae", "/components/schemas/NewSandbox");
    }

    @Test
    void aNameIsTakenOnce() throws ApiException {
        mock.sandboxes().createSandbox(new NewSandbox().name("mine"));

        Problem problem = Refused.with(409, () -> mock.sandboxes().createSandbox(new NewSandbox().name("mine")));

        assertThat(problem.getDetail()).contains("another name");
    }

    @Test
    void aWorldWithContradictionsMakesNone() throws ApiException {
        Map<String, Object> twins = Map.of(
                "rocketchat",
                Map.of(
                        "accounts",
                        List.of(Map.of("name", "mira", "password", "a-1"), Map.of("name", "mira", "password", "b-2")),
                        "sessions",
                        List.of(Map.of("account", "nobody"))));

        Problem problem = Refused.with(
                422,
                () -> mock.sandboxes()
                        .createSandbox(new NewSandbox().name("torn").world(twins)));

        assertThat(problem.getErrors()).hasSizeGreaterThanOrEqualTo(2);
        Refused.with(404, () -> mock.sandboxes().getSandbox("torn"));
    }

    @Test
    void oneThatIsDroppedIsFreshWhenItIsNamedAgain() throws ApiException {
        Map<String, String> login = Member.logIn(mock, "mine");

        mock.sandboxes().deleteSandbox("mine");

        Refused.with(404, () -> mock.sandboxes().getSandbox("mine"));
        assertThat(mock.in("mine").get("/rocketchat/api/v1/me", login).status()).isEqualTo(401);
    }

    @Test
    void thatOfEverybodyStays() {
        Problem problem = Refused.with(409, () -> mock.sandboxes().deleteSandbox("default"));

        assertThat(problem.getDetail()).contains("/mock/v1/sandboxes/default/reset");
    }

    @Test
    void aResetLetsItBeAsItWasBorn() throws ApiException {
        mock.sandboxes()
                .createSandbox(new NewSandbox()
                        .name("mine")
                        .seed(5L)
                        .start(TestClock.START.atOffset(ZoneOffset.UTC))
                        .frozen(true));
        Map<String, Object> born = mock.worlds().exportWorld("mine");
        Map<String, String> login = Member.logIn(mock, "mine");
        mock.settings().changeSettings("mine", "rocketchat", Map.of("licensed", false));
        mock.clocks().advanceClock("mine", new ClockAdvance().by("P1D"));

        Sandbox reset = mock.sandboxes().resetSandbox("mine");

        assertThat(reset.getExchanges()).isZero();
        assertThat(reset.getClock().getNow().toInstant()).isEqualTo(TestClock.START);
        assertThat(mock.worlds().exportWorld("mine")).isEqualTo(born);
        assertThat(Member.logIn(mock, "mine")).isEqualTo(login);
    }

    @Test
    void severalResetsAtOnceAreOne() throws Exception {
        mock.sandboxes().createSandbox(new NewSandbox().name("mine").seed(5L).frozen(true));
        Map<String, Object> born = mock.worlds().exportWorld("mine");
        Member.logIn(mock, "mine");
        ExecutorService threads = Executors.newFixedThreadPool(RESETS);
        try {
            Callable<Sandbox> reset = () -> mock.sandboxes().resetSandbox("mine");

            for (Future<Sandbox> done : threads.invokeAll(Collections.nCopies(RESETS, reset))) {
                assertThat(done.get().getExchanges()).isZero();
            }
        } finally {
            threads.shutdownNow();
        }

        assertThat(mock.worlds().exportWorld("mine")).isEqualTo(born);
    }

    @ParameterizedTest
    @ValueSource(strings = {".", ".."})
    void aNameThatPathsTakeAwayIsNone(String name) {
        mock.traffic().expectBrokenRequests("request.parameter.pattern", "request.body.pattern");

        assertThat(mock.call("GET", "/sandboxes/" + name, Map.of(), "").statusCode())
                .isEqualTo(400);
        assertThat(mock.call(
                                "POST",
                                "/sandboxes",
                                Map.of("Content-Type", "application/json"),
                                "{\"name\":\"" + name + "\"}")
                        .statusCode())
                .isEqualTo(400);
        assertThat(mock.server().sandboxes().all()).hasSize(1);
    }
}
