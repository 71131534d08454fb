package dev.rollcall;

import dev.rollcall.journal.JournalLimits;
import dev.rollcall.sandbox.SandboxLimits;
import dev.rollcall.sandbox.Settings;
import dev.rollcall.world.World;
import java.time.InstantSource;
import java.util.Map;
import java.util.OptionalLong;

/** A copy of options that can be changed, so that each change names only what it changes. */
final class MockServerDraft {
    String host;
    int port;
    InstantSource clock;
    OptionalLong seed;
    boolean cors;
    boolean preferences;
    Settings settings;
    boolean turnsShown;
    int maxBodyBytes;
    Map<String, Integer> ownPorts;
    World world;
    SandboxLimits sandboxes;
    JournalLimits journal;
    boolean judging;

    MockServerDraft(MockServerOptions from) {
        host = from.host();
        port = from.port();
        clock = from.clock();
        seed = from.seed();
        cors = from.cors();
        preferences = from.preferences();
        settings = from.settings();
        turnsShown = from.turnsShown();
        maxBodyBytes = from.maxBodyBytes();
        ownPorts = from.ownPorts();
        world = from.world();
        sandboxes = from.sandboxes();
        journal = from.journal();
        judging = from.judging();
    }

    MockServerOptions done() {
        return new MockServerOptions(
                host,
                port,
                clock,
                seed,
                cors,
                preferences,
                settings,
                turnsShown,
                maxBodyBytes,
                ownPorts,
                world,
                sandboxes,
                journal,
                judging);
    }
}
