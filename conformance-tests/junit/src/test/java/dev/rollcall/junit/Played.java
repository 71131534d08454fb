package dev.rollcall.junit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rollcall.client.joomla.api.AuthenticationApi;
import dev.rollcall.client.joomla.api.UserApi;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Tests that other tests run, among them such as fail. */
final class Played {
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private Played() {}

    static void ask(URI mock) throws Exception {
        HTTP.send(
                HttpRequest.newBuilder(URI.create(mock + "/commvault/Session?userId=10"))
                        .build(),
                BodyHandlers.ofString());
    }

    /** What its traffic does to a test. */
    @Rollcall
    @Tag("played")
    static class Traffics {

        @Test
        void asksWithoutCredentials(RollcallMock mock) throws Exception {
            ask(mock.url());
        }

        @Test
        void asksWithoutCredentialsOnPurpose(RollcallMock mock, Traffic traffic) throws Exception {
            traffic.expectBrokenRequests("request.credentials.missing");
            ask(mock.url());
        }

        @Test
        void announcesWhatItDoesNotDo(Traffic traffic) {
            traffic.expectBrokenRequests("request.credentials.missing");
        }

        @Rollcall(allow = "request.credentials.missing")
        @Test
        void mayAskWithoutCredentials(RollcallMock mock) throws Exception {
            ask(mock.url());
        }

        @Rollcall(allow = "request.credentials.missing")
        @Test
        void doesNotDoWhatItMay(RollcallMock mock) {}

        @Rollcall(allow = "request.parameter.type")
        @Test
        void mayDoSomethingElse(RollcallMock mock) throws Exception {
            ask(mock.url());
        }

        @Test
        void failsAfterLoggingIn(AuthenticationApi api, UserApi users) throws Exception {
            api.logIn("ada.sample", "correct-horse-42", null);
            users.listSessions(null);
            throw new AssertionError("on purpose");
        }
    }

    /** A test of an otherwise ordinary class. */
    @Tag("played")
    static class OneOfMany {

        @Test
        void hasNoMock() {}

        @Rollcall(allow = "request.credentials.missing")
        @Test
        void hasOne(@RollcallUrl String url) throws Exception {
            ask(URI.create(url));
        }
    }

    /** One mock for all that belongs to a test. */
    @Rollcall(allow = "request.credentials.missing")
    @Tag("played")
    static class Everywhere {
        private final RollcallMock ofConstructor;
        private Control ofBeforeEach;

        Everywhere(RollcallMock mock, Control control) {
            this.ofConstructor = mock;
            this.ofBeforeEach = control;
        }

        @BeforeEach
        void prepare(Control control) {
            ofBeforeEach = control;
        }

        @Test
        void isTheSame(RollcallMock mock, @RollcallUrl URI url, @RollcallUrl("joomla") URI joomla) throws Exception {
            assertThat(mock).isSameAs(ofConstructor);
            assertThat(mock.control()).isSameAs(ofBeforeEach);
            assertThat(url).isEqualTo(mock.url());
            assertThat(joomla).hasToString(url + "/joomla/api/v1");
            assertThat(ofBeforeEach
                            .sandboxes()
                            .getSandbox(ofBeforeEach.sandbox())
                            .getName())
                    .startsWith("test-");
        }

        @Nested
        class Inside {
            @Test
            void mayDoTheSame(RollcallMock mock) throws Exception {
                assertThat(mock).isSameAs(ofConstructor);
                ask(mock.url());
            }
        }
    }

    /** Where there is no test yet. */
    @Rollcall
    @Tag("played")
    static class TooEarly {
        @BeforeAll
        static void prepare(RollcallMock mock) {}

        @Test
        void neverComes() {}
    }

    /** A single object for all tests. */
    @Rollcall
    @TestInstance(TestInstance.Lifecycle.PER_CLASS)
    @Tag("played")
    static class OneForAll {
        OneForAll(Control control) {}

        @Test
        void neverComes() {}
    }

    /** Generated APIs as parameters. */
    @Rollcall
    @Tag("played")
    static class Apis {

        @Test
        void knowNobodyAndWhereToAsk(
                dev.rollcall.client.commvault.api.SessionApi commvault,
                dev.rollcall.client.rocketchat.api.SessionApi rocketChat,
                dev.rollcall.client.control.api.ClockApi clocks,
                Control control)
                throws Exception {
            commvault.listSessions(
                    10, null, Map.of("Authtoken", "QSDK 38568012f4d1e8ee1841d283a47aa3ba78e124ea58354b5fc6"));
            rocketChat.listOwnSessions(
                    null,
                    null,
                    null,
                    null,
                    Map.of(
                            "X-User-Id", "2tTEqR7ZNMJ4HGGNa",
                            "X-Auth-Token", "ocFlTSMfowj9tSH1vQV6ANL9SiahkKUK1KhU_PpAUtT"));
            clocks.readClock(control.sandbox());
        }
    }
}
