package dev.rollcall.suite.replay;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.rollcall.MockServer;
import dev.rollcall.MockServerOptions;
import dev.rollcall.api.commvault.CommvaultSettings;
import dev.rollcall.api.joomla.JoomlaSettings;
import dev.rollcall.junit.TestClock;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The state of a product can be written down in the middle of many calls and read elsewhere: no later answer shows it. */
class CarriedOverTest {
    private static final int LATER = 400;
    private static final List<Duration> PAUSES = Stream.of("PT0.001S", "PT1S", "PT7.25S", "PT61S", "PT11M")
            .map(Duration::parse)
            .toList();

    @TempDir
    private Path folder;

    static Stream<Arguments> products() {
        MockServerOptions freely = MockServerOptions.defaults().withRateLimits(false);
        MockServerOptions limited = freely.withRateLimits(true);
        return Stream.of(0, 40, 700)
                .flatMap(earlier -> Stream.of(
                        Arguments.of("commvault", earlier, new CommvaultCalls(), freely),
                        Arguments.of(
                                "commvault",
                                earlier,
                                new CommvaultCalls(),
                                limited.with(CommvaultSettings.ONLY_ACTIVE_SESSIONS, true)),
                        Arguments.of("joomla", earlier, new JoomlaCalls(), freely),
                        Arguments.of(
                                "joomla",
                                earlier,
                                new JoomlaCalls(),
                                limited.with(JoomlaSettings.REQUESTS_PER_MINUTE, 7)
                                        .with(JoomlaSettings.ROW_PER_CALL, true))));
    }

    @ParameterizedTest(name = "{0} after {1} calls, {index}")
    @MethodSource("products")
    void everyLaterAnswerIsTheSame(String product, int earlier, RandomCalls calls, MockServerOptions options) {
        Talk talk = new Talk(calls, earlier);
        ObjectNode written;
        URI url;
        TestClock clock = new TestClock();
        try (MockServer mock = start(options, clock, 0);
                Caller caller = new Caller(mock.url())) {
            url = mock.url();
            talk.goOn(earlier, caller, clock);
            written = new State(mock.sandbox("default"), product).written();
            talk.goOn(LATER, caller, clock);
        }

        TestClock again = new TestClock();
        // The same port, since some answers tell where they come from.
        try (MockServer other = start(options, again, url.getPort());
                Caller caller = new Caller(other.url())) {
            State state = new State(other.sandbox("default"), product);
            repeat(talk.said().subList(0, earlier), caller, again);
            state.read(written, folder);

            assertThat(state.written()).isEqualTo(written);
            repeat(talk.said().subList(earlier, earlier + LATER), caller, again);
        }
    }

    private static void repeat(List<Said> said, Caller caller, TestClock clock) {
        for (Said each : said) {
            clock.advance(each.pause());

            assertThat(caller.make(each.call())).as(each.call().toString()).isEqualTo(each.answer());
        }
    }

    /** One call, how long nobody had called before, and what came back. */
    private record Said(Duration pause, Call call, Answer answer) {}

    /** What one caller says who sometimes waits. */
    private static final class Talk {
        private final RandomCalls calls;
        private final Random random;
        private final Secrets secrets = new Secrets();
        private final List<Said> said = new ArrayList<>();

        Talk(RandomCalls calls, long seed) {
            this.calls = calls;
            this.random = new Random(seed);
        }

        void goOn(int count, Caller caller, TestClock clock) {
            for (int i = 0; i < count; i++) {
                Duration pause = random.nextInt(4) == 0 ? RandomCalls.any(PAUSES, random) : Duration.ZERO;
                clock.advance(pause);
                Call call = calls.next(random, secrets);
                Answer answer = caller.make(call);
                calls.learn(answer, secrets);
                said.add(new Said(pause, call, answer));
            }
        }

        List<Said> said() {
            return said;
        }
    }

    private static MockServer start(MockServerOptions options, TestClock clock, int port) {
        MockServerOptions same = options.at("127.0.0.1", port).withClock(clock).withSeed(OptionalLong.of(42));
        return MockServer.start(same, State.APIS);
    }
}
