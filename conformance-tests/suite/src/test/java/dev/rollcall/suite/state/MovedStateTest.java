package dev.rollcall.suite.state;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.rollcall.MockServer;
import dev.rollcall.MockServerOptions;
import dev.rollcall.MockedApis;
import dev.rollcall.api.MockedApi;
import dev.rollcall.api.WorldKeeper;
import dev.rollcall.junit.TestClock;
import dev.rollcall.sandbox.Sandbox;
import dev.rollcall.sandbox.SandboxName;
import dev.rollcall.sandbox.SandboxOrder;
import dev.rollcall.suite.replay.Answer;
import dev.rollcall.suite.replay.Call;
import dev.rollcall.suite.replay.Caller;
import dev.rollcall.suite.replay.CommvaultCalls;
import dev.rollcall.suite.replay.JoomlaCalls;
import dev.rollcall.suite.replay.RandomCalls;
import dev.rollcall.suite.replay.RocketChatCalls;
import dev.rollcall.suite.replay.Rounds;
import dev.rollcall.suite.replay.Secrets;
import dev.rollcall.world.World;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A state in a bug report: what is taken out in the middle of a talk and put in elsewhere goes on byte for byte. */
class MovedStateTest {
    private static final int ROUNDS = 4;
    private static final int CALLS = 100;

    static List<Arguments> products() {
        return List.of(
                Arguments.of("commvault", false, List.of(new CommvaultCalls())),
                Arguments.of("commvault", true, List.of(new CommvaultCalls())),
                Arguments.of("rocketchat", false, List.of(new RocketChatCalls())),
                Arguments.of("rocketchat", true, List.of(new RocketChatCalls())),
                Arguments.of("joomla", false, List.of(new JoomlaCalls())),
                Arguments.of("joomla", true, List.of(new JoomlaCalls())),
                Arguments.of("", true, List.of(new CommvaultCalls(), new RocketChatCalls(), new JoomlaCalls())));
    }

    @ParameterizedTest(name = "{0}, rate limits {1}")
    @MethodSource("products")
    void goesOnByteForByte(String product, boolean rateLimits, List<RandomCalls> calls) {
        List<MockedApi<?>> apis = MockedApis.all();
        WorldKeeper keeper = new WorldKeeper(
                apis.stream().filter(api -> api.name().contains(product)).toList());
        MockServerOptions options = MockServerOptions.defaults()
                // Else answers to broken requests would tell in which sandbox they were broken.
                .withPreferences(false)
                .withClock(new TestClock())
                .withRateLimits(rateLimits)
                .withSeed(OptionalLong.of(42));
        try (MockServer mock = MockServer.start(options, apis);
                Caller caller = new Caller(mock.url())) {
            Talk talk = new Talk(caller, calls, new Random(7), new HashMap<>());
            Sandbox here = frozen(mock, "here");
            for (int round = 0; round < ROUNDS; round++) {
                here.clock().advance(Rounds.PAUSE);
                talk.in(List.of("here"), CALLS);
                Sandbox there = frozen(mock, "there-" + round);
                ObjectNode kept = keeper.export(here);

                keeper.restore(there, World.read("kept", World.write(kept)));

                assertThat(keeper.export(there)).isEqualTo(kept);
                talk.in(List.of("here", "there-" + round), CALLS);
                here.clock().advance(Rounds.PAUSE);
                there.clock().advance(Rounds.PAUSE);
                talk.in(List.of("here", "there-" + round), CALLS);
                assertThat(keeper.export(there)).isEqualTo(keeper.export(here));
            }
        }
    }

    private static Sandbox frozen(MockServer mock, String name) {
        return mock.sandboxes()
                .create(new SandboxName(name), SandboxOrder.plain().standingStill())
                .orElseThrow();
    }

    /** What somebody says who asks the same in several sandboxes. */
    private record Talk(Caller caller, List<RandomCalls> calls, Random random, Map<RandomCalls, Secrets> secrets) {

        void in(List<String> sandboxes, int count) {
            for (int i = 0; i < count; i++) {
                RandomCalls product = calls.get(random.nextInt(calls.size()));
                Secrets known = secrets.computeIfAbsent(product, none -> new Secrets());
                Call call = product.next(random, known);
                List<Answer> answers = sandboxes.stream()
                        .map(name -> caller.make(called(call, name)))
                        .toList();
                assertThat(answers).as(call.toString()).containsOnly(answers.get(0));
                product.learn(answers.get(0), known);
            }
        }

        private static Call called(Call call, String sandbox) {
            List<String> headers = new ArrayList<>(call.headers());
            headers.addAll(List.of("X-Sandbox", sandbox));
            return new Call(call.method(), call.target(), headers, call.body());
        }
    }
}
