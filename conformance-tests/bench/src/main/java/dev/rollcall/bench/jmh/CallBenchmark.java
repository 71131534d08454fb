package dev.rollcall.bench.jmh;

import dev.rollcall.MockServer;
import dev.rollcall.MockServerOptions;
import dev.rollcall.bench.load.KeptConnection;
import dev.rollcall.bench.load.Page;
import dev.rollcall.bench.world.CrowdedWorld;
import dev.rollcall.world.World;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.NullUnmarked;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** A whole call in one process: over loopback, authenticated, listed, rendered, journalled and, unless it is off, judged. */
@NullUnmarked // JMH sets the fields.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class CallBenchmark {
    /** Whether traffic is judged. */
    @Param({"true", "false"})
    public boolean judging;

    private final Page page = Page.rocketChat();
    private MockServer server;
    private KeptConnection connection;
    private int number;

    /** Starts the mock. */
    @Setup
    public void start() throws IOException {
        server = MockServer.start(MockServerOptions.defaults()
                .withJudging(judging)
                .withWorld(World.of("bench", CrowdedWorld.forLists())));
        connection = new KeptConnection(server.url());
    }

    /** Ends it. */
    @TearDown
    public void end() throws IOException {
        connection.close();
        server.close();
    }

    /** The same page each time. */
    @Benchmark
    public byte[] samePage() throws IOException {
        return connection.get(page.target(), page.headers());
    }

    /** Another page each time. */
    @Benchmark
    public byte[] otherPage() throws IOException {
        number++;
        return connection.get(
                page.target() + "?count=" + (40 + number % 11) + "&offset=" + number % 67, page.headers());
    }
}
