package dev.rollcall.suite.state;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.rollcall.MockServer;
import dev.rollcall.MockServerOptions;
import dev.rollcall.junit.TestClock;
import dev.rollcall.sandbox.Sandbox;
import dev.rollcall.sandbox.SandboxName;
import dev.rollcall.sandbox.SandboxOrder;
import dev.rollcall.sandbox.Settings;
import dev.rollcall.suite.RawHttp;
import dev.rollcall.suite.RawHttp.RawAnswer;
import dev.rollcall.suite.replay.Answer;
import dev.rollcall.suite.replay.Call;
import dev.rollcall.suite.replay.Caller;
import dev.rollcall.world.World;
import dev.rollcall.world.WorldException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Sandboxes that are made to order, reset and dropped. */
class OrderedSandboxTest {
    private static final String EVE = """
            rocketchat:
              accounts:
                - {id: aaaaaaaaaaaaaaaaa, name: eve, password: eve-password}
            """;
    private static final int THREADS = 8;

    private final TestClock clock = new TestClock();
    private final MockServer mock =
            MockServer.start(MockServerOptions.defaults().withClock(clock).withSeed(OptionalLong.of(42)));

    @AfterEach
    void stop() {
        mock.close();
    }

    private Sandbox make(String name, SandboxOrder order) {
        return mock.sandboxes().create(new SandboxName(name), order).orElseThrow();
    }

    private RawAnswer logIn(String sandbox, String user) {
        String body = "{\"user\":\"%s\",\"password\":\"%s-password\"}".formatted(user, user);
        Map<String, String> headers = Map.of("X-Sandbox", sandbox, "Content-Type", "application/json");
        return new RawHttp(mock.url()).send("POST", "/rocketchat/api/v1/login", headers, body);
    }

    @Test
    void oneSeedMeansTheSameTokensWhateverTheSandboxIsCalled() {
        make("one", SandboxOrder.plain().withSeed(7));
        make("two", SandboxOrder.plain().withSeed(7));
        make("three", SandboxOrder.plain());

        String one = logIn("one", "olive.user").body();

        assertThat(logIn("two", "olive.user").body()).isEqualTo(one);
        assertThat(logIn("three", "olive.user").body()).isNotEqualTo(one);
    }

    @Test
    void aWorldOfItsOwnAndTheDefaultOneBesideIt() {
        make("own", SandboxOrder.plain().with(World.read("own", EVE)));

        assertThat(logIn("own", "eve").status()).isEqualTo(200);
        assertThat(logIn("own", "olive.user").status()).isEqualTo(401);
        assertThat(logIn("other", "eve").status()).isEqualTo(401);
    }

    @Test
    void aWorldWithMistakesMakesNoSandbox() {
        SandboxOrder order = SandboxOrder.plain().with(World.read("own", EVE.replace("name:", "nam:")));

        assertThatThrownBy(() -> make("own", order))
                .isInstanceOf(WorldException.class)
                .hasMessageContaining("own:3:31 rocketchat.accounts[0].nam: expected one of `id`, `name`");

        assertThat(mock.sandboxes().names()).containsOnlyKeys("default");
    }

    @Test
    void aClockThatStartsElsewhereAndStandsStill() {
        Instant start = Instant.parse("2020-02-29T12:00:00Z");
        Sandbox running = make("running", SandboxOrder.plain().startingAt(start));
        make("standing", SandboxOrder.plain().startingAt(start).standingStill());

        clock.advance(Duration.ofHours(1));

        assertThat(logIn("running", "olive.user").header("Date")).containsExactly("Sat, 29 Feb 2020 13:00:00 GMT");
        assertThat(logIn("standing", "olive.user").header("Date")).containsExactly("Sat, 29 Feb 2020 12:00:00 GMT");
        mock.worlds().reset(running);
        assertThat(logIn("running", "olive.user").header("Date")).containsExactly("Sat, 29 Feb 2020 12:00:00 GMT");
    }

    @Test
    void aStateFromBeforeThePrintedSessionsCanBeKeptToo() {
        SandboxOrder order = SandboxOrder.plain().withSeed(7).standingStill();
        make("early", order.startingAt(Instant.parse("2010-01-01T00:00:00Z")));
        logIn("early", "olive.user");
        ObjectNode early = mock.worlds().export(mock.sandbox("early"));

        mock.worlds().restore(mock.sandbox("other"), World.read("kept", World.write(early)));

        assertThat(mock.worlds().export(mock.sandbox("other"))).isEqualTo(early);
    }

    @Test
    void aServerThatStartsWithAKeptStateGoesOnWithIt() {
        logIn("default", "olive.user");
        mock.sandbox("default").clock().freeze();
        World kept = World.read("kept", World.write(mock.worlds().export(mock.sandbox("default"))));
        clock.advance(Duration.ofDays(5));

        MockServerOptions options =
                MockServerOptions.defaults().withClock(clock).withWorld(kept);
        try (MockServer elsewhere = MockServer.start(options)) {
            assertThat(elsewhere.worlds().export(elsewhere.sandbox("default")))
                    .isEqualTo(mock.worlds().export(mock.sandbox("default")));
        }
    }

    @Test
    void aResetForgetsWhatWasSaidAndDone() {
        Sandbox mine = mock.sandbox("mine");
        ObjectNode born = mock.worlds().export(mine);
        String first = logIn("mine", "olive.user").body();
        mine.clock().advance(Duration.ofDays(1));

        mock.worlds().reset(mine);

        assertThat(mine.journal().exchanges()).isEmpty();
        assertThat(mock.worlds().export(mine)).isEqualTo(born);
        assertThat(logIn("mine", "olive.user").body()).isEqualTo(first);
    }

    /** Whoever is answered meanwhile is answered by a whole state, and in the end everything is as it was born. */
    @Test
    void resetsAndMovesAtOnceHarmNobody() throws Exception {
        Sandbox mine = mock.sandbox("mine");
        ObjectNode born = mock.worlds().export(mine);
        World kept = World.read("kept", World.write(born));
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Callable<Integer>> tasks = IntStream.range(0, THREADS)
                    .mapToObj(number -> task(number, mine, kept))
                    .toList();
            for (Future<Integer> task : threads.invokeAll(tasks)) {
                assertThat(task.get()).isEqualTo(200);
            }
        } finally {
            threads.shutdownNow();
        }

        mock.worlds().reset(mine);

        assertThat(mock.worlds().export(mine)).isEqualTo(born);
    }

    private Callable<Integer> task(int number, Sandbox mine, World kept) {
        return () -> {
            for (int i = 0; i < 15; i++) {
                switch (number) {
                    case 0, 1 -> mock.worlds().reset(mine);
                    case 2 -> mock.worlds().restore(mine, kept);
                    case 3 ->
                        mock.worlds()
                                .restore(
                                        mine,
                                        World.read(
                                                "now", World.write(mock.worlds().export(mine))));
                    default -> {
                        int status = logIn("mine", "olive.user").status();
                        if (status != 200) {
                            return status;
                        }
                    }
                }
            }
            return 200;
        };
    }

    @Test
    void ofManyWhoMakeOneAtOnceOneDoes() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Callable<Boolean>> tasks = IntStream.range(0, THREADS)
                    .<Callable<Boolean>>mapToObj(number -> () -> mock.sandboxes()
                            .create(new SandboxName("mine"), SandboxOrder.plain())
                            .isPresent())
                    .toList();

            int made = 0;
            for (Future<Boolean> task : threads.invokeAll(tasks)) {
                made += task.get() ? 1 : 0;
            }

            assertThat(made).isEqualTo(1);
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void settingsThatAreOrderedHoldWhateverTheWorldChooses() {
        World unlicensed = World.read("own", "rocketchat: {settings: {licensed: false, defaultCount: 3}}");
        make("mine", SandboxOrder.plain().with(unlicensed).with(Settings.LICENSED, true));

        ObjectNode settings = mock.worlds().settings(mock.sandbox("mine"), "rocketchat");

        assertThat(settings.path("licensed").booleanValue()).isTrue();
        assertThat(settings.path("defaultCount").intValue()).isEqualTo(3);
    }

    @Test
    void anExportWhileEverybodyCallsIsOneMoment() {
        try (Caller caller = new Caller(mock.url())) {
            Answer before = caller.make(new Call("GET", "/commvault/Session", List.of("X-Sandbox", "mine"), ""));

            ObjectNode kept = mock.worlds().export(mock.sandbox("mine"));

            assertThat(before.status()).isEqualTo(401);
            assertThat(kept.path("sandbox").path("clock").asText()).isEqualTo("2026-03-04T05:06:07Z");
            assertThat(kept.path("sandbox").path("frozen").booleanValue()).isFalse();
            assertThat(kept.fieldNames()).toIterable().containsExactly("sandbox", "commvault", "rocketchat", "joomla");
        }
    }
}
