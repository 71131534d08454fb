package dev.rollcall;

import dev.rollcall.control.ControlToken;
import dev.rollcall.journal.JournalLimits;
import dev.rollcall.sandbox.SandboxLimits;
import dev.rollcall.sandbox.Setting;
import dev.rollcall.sandbox.Settings;
import dev.rollcall.world.World;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * How a mock is started.
 *
 * @param host the address to bind to
 * @param port the port, 0 for any free one
 * @param clock what time it is for the products
 * @param seed makes ids and tokens the same ones every time; without it nobody can guess them
 * @param cors whether a browser application from any origin may call everything
 * @param preferences whether callers may prefer answers of the contract ({@code Prefer}) and are told how their requests
 *     break it ({@code X-Contract-Violations}); without it nothing is on the wire but the product
 * @param settings what is chosen about the behaviour of the products; a world file can choose otherwise
 * @param turnsShown whether every answer tells, in the header {@code Rollcall-Turn}, in what order the calls of a product
 *     saw its state; for tests
 * @param maxBodyBytes the largest body that is read
 * @param ownPorts by name, the products that have a port of their own too, where they sit at the root; 0 for any free one
 * @param world what the products are filled with
 * @param sandboxes how many there may be, and how long unused ones are kept
 * @param journal how much of what is said in each sandbox is kept
 * @param judging whether all traffic is judged by the contracts, beside it; without it there are no verdicts, and requests
 *     are judged only for callers who prefer strictness
 * @param controlToken what callers of the control API have to show; without it nothing on loopback, elsewhere one that is made
 */
public record MockServerOptions(
        String host,
        int port,
        InstantSource clock,
        OptionalLong seed,
        boolean cors,
        boolean preferences,
        Settings settings,
        boolean turnsShown,
        int maxBodyBytes,
        Map<String, Integer> ownPorts,
        World world,
        SandboxLimits sandboxes,
        JournalLimits journal,
        boolean judging,
        Optional<ControlToken> controlToken) {

    private static final int MEBIBYTE = 1024 * 1024;

    public MockServerOptions {
        ownPorts = Map.copyOf(ownPorts);
        Stream.concat(Stream.of(port), ownPorts.values().stream()).forEach(each -> {
            if (each < 0 || each > 65_535) {
                throw new IllegalArgumentException("A port lies between 0 and 65535, not at " + each);
            }
        });
        if (maxBodyBytes < 0) {
            throw new IllegalArgumentException("The limit of a body is not negative");
        }
    }

    /**
     * A free port on loopback, the system's clock, CORS and preferences on, no rate limits, bodies up to 1 MiB, the default world, 500
     * sandboxes for an hour, all traffic judged and the last of it kept.
     */
    public static MockServerOptions defaults() {
        return new MockServerOptions(
                "127.0.0.1",
                0,
                InstantSource.system(),
                OptionalLong.empty(),
                true,
                true,
                Settings.defaults(),
                false,
                MEBIBYTE,
                Map.of(),
                World.byDefault(),
                SandboxLimits.defaults(),
                JournalLimits.defaults(),
                true,
                Optional.empty());
    }

    /** The same at another address. */
    public MockServerOptions at(String otherHost, int otherPort) {
        return but(draft -> {
            draft.host = otherHost;
            draft.port = otherPort;
        });
    }

    /** The same by another clock. */
    public MockServerOptions withClock(InstantSource otherClock) {
        return but(draft -> draft.clock = otherClock);
    }

    /** The same with ids and tokens that repeat themselves, or that nobody can guess if there is no seed. */
    public MockServerOptions withSeed(OptionalLong value) {
        return but(draft -> draft.seed = value);
    }

    /** The same with CORS on or off. */
    public MockServerOptions withCors(boolean on) {
        return but(draft -> draft.cors = on);
    }

    /** The same with preferences, and hints at broken requests, on or off. */
    public MockServerOptions withPreferences(boolean on) {
        return but(draft -> draft.preferences = on);
    }

    /**
     * The same with something chosen about the behaviour of the products, such as {@link Settings#LICENSED} or what the
     * package of a product declares.
     *
     * @throws IllegalArgumentException if it cannot be set so
     */
    public <T> MockServerOptions with(Setting<T> setting, T value) {
        return but(draft -> draft.settings = settings.with(setting, value));
    }

    /** The same with rate limits on or off. */
    public MockServerOptions withRateLimits(boolean on) {
        return with(Settings.RATE_LIMITS, on);
    }

    /** The same without the licences that some session APIs need. */
    public MockServerOptions withoutLicence() {
        return with(Settings.LICENSED, false);
    }

    /** The same with answers that tell their turn. */
    public MockServerOptions withTurnsShown() {
        return but(draft -> draft.turnsShown = true);
    }

    /** The same with another limit for bodies. */
    public MockServerOptions withMaxBodyBytes(int bytes) {
        return but(draft -> draft.maxBodyBytes = bytes);
    }

    /** The same with these products on ports of their own. */
    public MockServerOptions withOwnPorts(Map<String, Integer> ports) {
        return but(draft -> draft.ownPorts = ports);
    }

    /** The same with another world, such as one that was read from a file. */
    public MockServerOptions withWorld(World otherWorld) {
        return but(draft -> draft.world = otherWorld);
    }

    /** The same with other limits for sandboxes. */
    public MockServerOptions withSandboxes(SandboxLimits limits) {
        return but(draft -> draft.sandboxes = limits);
    }

    /** The same with other limits for the journal of each sandbox. */
    public MockServerOptions withJournal(JournalLimits limits) {
        return but(draft -> draft.journal = limits);
    }

    /** The same with traffic that is judged, or not. */
    public MockServerOptions withJudging(boolean on) {
        return but(draft -> draft.judging = on);
    }

    /** The same with this token to be shown by callers of the control API. */
    public MockServerOptions withControlToken(ControlToken token) {
        return but(draft -> draft.controlToken = Optional.of(token));
    }

    private MockServerOptions but(Consumer<MockServerDraft> change) {
        MockServerDraft draft = new MockServerDraft(this);
        change.accept(draft);
        return draft.done();
    }
}
