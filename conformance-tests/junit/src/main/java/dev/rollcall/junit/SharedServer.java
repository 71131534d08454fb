package dev.rollcall.junit;

import dev.rollcall.MockServer;
import dev.rollcall.client.control.model.NewSandbox;
import dev.rollcall.sandbox.Sandbox;
import java.net.URI;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The one server that all tests of this JVM share, each in a sandbox of its own. It is started by the first test that needs
 * it and ends with the JVM. Thread-safe.
 */
final class SharedServer {
    private static final AtomicInteger MADE = new AtomicInteger();

    private SharedServer() {}

    private static final class Started {
        static final MockServer SERVER = MockServer.start();
        static final Control CONTROL = Control.of(SERVER.url(), Optional.empty());
    }

    /**
     * A fresh sandbox, the same one at every start.
     *
     * @param seed of its ids and tokens
     * @param world what it is filled with, as a world file tells it; the default world if this is empty
     */
    static SandboxControl sandbox(long seed, Map<String, Object> world) {
        return SandboxControl.make(
                Started.CONTROL,
                new NewSandbox()
                        .name("test-" + MADE.incrementAndGet())
                        .world(world.isEmpty() ? null : world)
                        .seed(seed)
                        .start(TestClock.START.atOffset(ZoneOffset.UTC))
                        .frozen(true));
    }

    /** Where that sandbox answers, without a trailing slash. */
    static URI url(SandboxControl control) {
        return URI.create(Started.SERVER.url() + "/sandbox/" + control.name());
    }

    /** The sandbox itself, for what it alone knows: all that was said in it, with its secrets. */
    static Sandbox inside(SandboxControl control) {
        return Started.SERVER.sandbox(control.name());
    }
}
