package dev.rollcall.junit;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectMethod;
import static org.junit.platform.testkit.engine.EventConditions.event;
import static org.junit.platform.testkit.engine.EventConditions.finishedWithFailure;
import static org.junit.platform.testkit.engine.TestExecutionResultConditions.instanceOf;
import static org.junit.platform.testkit.engine.TestExecutionResultConditions.message;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Events;

/** A test fails when its traffic broke a contract, and only then. */
class RollcallExtensionTest {

    /** Tests that are run by the tests of this class only. */
    @Rollcall
    @Tag("played")
    static class Played {
        private static final HttpClient HTTP = HttpClient.newHttpClient();

        @Test
        void asksWithoutCredentials(RollcallMock mock) throws Exception {
            ask(mock);
        }

        @Test
        void asksWithoutCredentialsOnPurpose(RollcallMock mock, Traffic traffic) throws Exception {
            traffic.expectBrokenRequests("request.credentials.missing");
            ask(mock);
        }

        @Test
        void announcesWhatItDoesNotDo(Traffic traffic) {
            traffic.expectBrokenRequests("request.credentials.missing");
        }

        private static void ask(RollcallMock mock) throws Exception {
            HttpRequest call = HttpRequest.newBuilder(URI.create(mock.url() + "/commvault/Session?userId=10"))
                    .build();
            HTTP.send(call, BodyHandlers.ofString());
        }
    }

    @Test
    void aBrokenRequestFailsTheTest() {
        play("asksWithoutCredentials", "dev.rollcall.junit.RollcallMock")
                .assertThatEvents()
                .haveExactly(
                        1,
                        event(finishedWithFailure(
                                instanceOf(AssertionError.class),
                                message(text -> text.contains("GET /Session -> 401")))));
    }

    @Test
    void aRequestThatIsBrokenOnPurposeDoesNot() {
        play("asksWithoutCredentialsOnPurpose", "dev.rollcall.junit.RollcallMock, dev.rollcall.junit.Traffic")
                .assertStatistics(events -> events.succeeded(1).failed(0));
    }

    @Test
    void anAnnouncedViolationMustOccur() {
        play("announcesWhatItDoesNotDo", "dev.rollcall.junit.Traffic")
                .assertThatEvents()
                .haveExactly(1, event(finishedWithFailure(message(text -> text.contains("No request showed")))));
    }

    private static Events play(String method, String parameters) {
        return EngineTestKit.engine("junit-jupiter")
                .selectors(selectMethod(Played.class, method, parameters))
                .execute()
                .testEvents();
    }
}
