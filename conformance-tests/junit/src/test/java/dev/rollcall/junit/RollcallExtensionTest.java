package dev.rollcall.junit;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectMethod;
import static org.junit.platform.testkit.engine.EventConditions.event;
import static org.junit.platform.testkit.engine.EventConditions.finishedWithFailure;
import static org.junit.platform.testkit.engine.TestExecutionResultConditions.instanceOf;
import static org.junit.platform.testkit.engine.TestExecutionResultConditions.message;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.junit.platform.testkit.engine.EngineExecutionResults;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Events;

/** A test has one mock, and fails when its traffic broke a contract, and only then. */
class RollcallExtensionTest {
    private static final String MOCK = "dev.rollcall.junit.RollcallMock";

    @Test
    void aBrokenRequestFailsTheTest() {
        traffic("asksWithoutCredentials", MOCK)
                .assertThatEvents()
                .haveExactly(
                        1,
                        event(finishedWithFailure(
                                instanceOf(AssertionError.class),
                                message(text -> text.contains("GET /Session -> 401")))));
    }

    @Test
    void aRequestThatIsBrokenOnPurposeDoesNot() {
        traffic("asksWithoutCredentialsOnPurpose", MOCK + ", dev.rollcall.junit.Traffic")
                .assertStatistics(events -> events.succeeded(1).failed(0));
    }

    @Test
    void anAnnouncedViolationMustOccur() {
        traffic("announcesWhatItDoesNotDo", "dev.rollcall.junit.Traffic")
                .assertThatEvents()
                .haveExactly(1, event(finishedWithFailure(message(text -> text.contains("No request showed")))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"mayAskWithoutCredentials", "doesNotDoWhatItMay"})
    void anAllowedViolationMayOccur(String test) {
        traffic(test, MOCK).assertStatistics(events -> events.succeeded(1).failed(0));
    }

    @Test
    void onlyWhatIsNamedIsAllowed() {
        traffic("mayDoSomethingElse", MOCK)
                .assertStatistics(events -> events.succeeded(0).failed(1));
    }

    @Test
    void aSingleTestCanHaveAMock() {
        all(Played.OneOfMany.class)
                .assertStatistics(events -> events.succeeded(2).failed(0));
    }

    @Test
    void allThatBelongsToATestHasTheSameMock() {
        all(Played.Everywhere.class)
                .assertStatistics(events -> events.succeeded(2).failed(0));
    }

    @Test
    void generatedApisComeAsParameters() {
        all(Played.Apis.class).assertStatistics(events -> events.succeeded(1).failed(0));
    }

    @ParameterizedTest
    @ValueSource(classes = {Played.TooEarly.class, Played.OneForAll.class})
    void whatBelongsToNoTestHasNoMockAndSaysWhy(Class<?> type) {
        play(EngineTestKit.engine("junit-jupiter").selectors(selectClass(type)))
                .allEvents()
                .assertThatEvents()
                .haveExactly(1, event(finishedWithFailure(message(text -> text.contains("take it in the test")))));
    }

    private static Events traffic(String method, String parameters) {
        return play(EngineTestKit.engine("junit-jupiter")
                        .selectors(selectMethod(Played.Traffics.class, method, parameters)))
                .testEvents();
    }

    private static Events all(Class<?> type) {
        return play(EngineTestKit.engine("junit-jupiter").selectors(selectClass(type)))
                .testEvents();
    }

    private static EngineExecutionResults play(EngineTestKit.Builder builder) {
        return builder.execute();
    }
}
