package dev.rollcall.suite.control;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rollcall.client.control.ApiException;
import dev.rollcall.client.control.model.Clock;
import dev.rollcall.client.control.model.ClockAdvance;
import dev.rollcall.client.control.model.ClockChange;
import dev.rollcall.client.control.model.Problem;
import dev.rollcall.client.control.model.ProblemError;
import dev.rollcall.junit.TestClock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Time passes in one sandbox as its callers want. */
class ClockTest {
    private static final OffsetDateTime START = TestClock.START.atOffset(ZoneOffset.UTC);

    private final ControlledMock mock = ControlledMock.start();

    @AfterEach
    void judgeAndStop() {
        mock.close();
    }

    @Test
    void aTokenExpiresByOneCall() throws ApiException {
        Map<String, String> login = Member.logIn(mock, "mine");
        Map<String, String> other = Member.logIn(mock, "yours");

        Clock clock = mock.clocks().advanceClock("mine", new ClockAdvance().by("P91D"));

        assertThat(clock.getNow()).isEqualTo(START.plusDays(91));
        assertThat(Member.me(mock, "mine", login)).isEqualTo(401);
        assertThat(Member.me(mock, "yours", other)).isEqualTo(200);
        assertThat(mock.clocks().readClock("yours").getNow()).isEqualTo(START);
    }

    @Test
    void aClockIsSetFrozenAndRuns() throws ApiException {
        OffsetDateTime later = START.plusYears(1);

        Clock frozen =
                mock.clocks().setClock("mine", new ClockChange().now(later).frozen(true));
        Clock running = mock.clocks().setClock("mine", new ClockChange().frozen(false));
        Clock still = mock.clocks().setClock("mine", new ClockChange().frozen(true));

        assertThat(frozen).isEqualTo(new Clock().now(later).frozen(true));
        assertThat(running).isEqualTo(new Clock().now(later).frozen(false));
        assertThat(still).isEqualTo(frozen);
    }

    @Test
    void aClockGoesForwardOnly() throws ApiException {
        Problem problem =
                Refused.with(422, () -> mock.clocks().setClock("mine", new ClockChange().now(START.minusNanos(1))));

        assertThat(problem.getDetail()).contains("POST /mock/v1/sandboxes", "`start`");
        assertThat(problem.getErrors()).extracting(ProblemError::getPlace).containsExactly("/now");
        assertThat(mock.clocks().readClock("mine").getNow()).isEqualTo(START);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-PT1H", "an hour", "P1Y", "PT", "P9999999999D", ""})
    void whatIsNoDurationIsRefused(String by) {
        mock.traffic().expectBrokenRequests("request.body.pattern");

        Refused.with(400, () -> mock.clocks().advanceClock("mine", new ClockAdvance().by(by)));
    }

    @Test
    void aTimeThatNoClockShowsIsRefused() throws ApiException {
        Refused.with(422, () -> mock.clocks().advanceClock("mine", new ClockAdvance().by("P999999999D")));
        Refused.with(422, () -> mock.clocks().advanceClock("mine", new ClockAdvance().by("PT999999999H")));

        assertThat(mock.clocks().readClock("mine").getNow()).isEqualTo(START);
    }
}
