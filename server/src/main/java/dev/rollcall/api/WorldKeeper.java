package dev.rollcall.api;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.rollcall.sandbox.Sandbox;
import dev.rollcall.session.Chance;
import dev.rollcall.session.SessionId;
import dev.rollcall.world.World;
import dev.rollcall.world.WorldException;
import dev.rollcall.world.WorldSandbox;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * Takes the whole state of a sandbox out as a world, and puts one in: what was taken out goes on anywhere, byte for byte.
 * Thread-safe; everything here is one step for the callers of the products.
 */
public final class WorldKeeper {
    private final List<MockedApi<?>> apis;

    /** For these products. */
    public WorldKeeper(List<MockedApi<?>> apis) {
        this.apis = List.copyOf(apis);
    }

    /** The state of all products at one moment, with the clock and the chance that it goes on with: a world file. */
    public ObjectNode export(Sandbox sandbox) {
        return turns(sandbox).during(() -> {
            ObjectNode world = JsonNodeFactory.instance.objectNode();
            world.set("sandbox", itself(sandbox));
            apis.forEach(api -> world.set(api.name(), sectionOf(api, sandbox)));
            return world;
        });
    }

    private static ObjectNode itself(Sandbox sandbox) {
        ObjectNode itself = JsonNodeFactory.instance.objectNode();
        itself.put("clock", sandbox.clock().instant().toString());
        itself.put("frozen", sandbox.clock().isFrozen());
        Optional<Chance.State> chance = sandbox.chance().state();
        chance.ifPresent(state -> itself.put("seed", state.seed()).put("drawn", state.drawn()));
        return itself;
    }

    private static <S> ObjectNode sectionOf(MockedApi<S> api, Sandbox sandbox) {
        ObjectNode section = JsonNodeFactory.instance.objectNode();
        ObjectNode settings = KeptSettings.chosen(api, sandbox);
        if (!settings.isEmpty()) {
            section.set("settings", settings);
        }
        section.setAll(api.backstage().write(sandbox.state(api.rules())));
        return section;
    }

    /**
     * Puts a world in place of everything that there is. A product that it does not tell of has its default world; clock and
     * chance go on as they are unless it tells of them. Relative times count from the clock of the sandbox.
     *
     * @throws WorldException if it has mistakes, with all of them; everything is as it was then
     */
    public void restore(Sandbox sandbox, World world) {
        Optional<WorldSandbox> itself = world.sandbox();
        Instant start = itself.flatMap(WorldSandbox::clock)
                .orElseGet(() -> sandbox.clock().instant());
        // Judged before anybody waits for it.
        List<Filling<?>> fillings = Filling.of(apis, world, start);
        turns(sandbox)
                .during(() -> sandbox.replace(() -> {
                    itself.ifPresent(sandbox::goOnAs);
                    fillings.forEach(filling -> filling.pourInto(sandbox));
                }));
    }

    /** Does something in the turns of all products: no call is answered in a sandbox meanwhile. */
    public <T> T during(Sandbox sandbox, Supplier<T> step) {
        return turns(sandbox).during(step);
    }

    /** Lets a sandbox begin anew, as it was born: its world, its settings, clock and chance, nothing said so far. */
    public void reset(Sandbox sandbox) {
        turns(sandbox).during(sandbox::renew);
    }

    /**
     * The state of one product: its settings, accounts, sessions, and what it remembers.
     *
     * @throws IllegalArgumentException if there is no such product
     */
    public ObjectNode section(Sandbox sandbox, String product) {
        MockedApi<?> api = named(product);
        return turn(sandbox, api).during(() -> sectionOf(api, sandbox));
    }

    /**
     * Changes the state of one product as if its section of a world file were edited.
     *
     * @param edit what becomes of the section; it may be changed in place. Runs while the product's callers wait
     * @throws WorldException if the result has mistakes, with all of them; everything is as it was then
     * @throws IllegalArgumentException if there is no such product
     */
    public void change(Sandbox sandbox, String product, UnaryOperator<ObjectNode> edit) {
        MockedApi<?> api = named(product);
        turn(sandbox, api).during(() -> {
            Instant now = sandbox.clock().instant();
            ObjectNode world = JsonNodeFactory.instance.objectNode();
            // The clock's own, so that what is later than it is no mistake.
            world.putObject("sandbox").put("clock", now.toString());
            world.set(api.name(), edit.apply(sectionOf(api, sandbox)));
            List<Filling<?>> fillings = Filling.of(List.of(api), World.of(sandbox.name() + " sandbox", world), now);
            sandbox.replace(() -> fillings.forEach(filling -> filling.pourInto(sandbox)));
        });
    }

    /**
     * All settings of a product with what holds now.
     *
     * @throws IllegalArgumentException if there is no such product
     */
    public ObjectNode settings(Sandbox sandbox, String product) {
        return KeptSettings.all(named(product), sandbox);
    }

    /**
     * Chooses settings of a product, all of them or none.
     *
     * @param changes by name, each written as in a world file
     * @throws WorldException if one is not known, or cannot be set so
     * @throws IllegalArgumentException if there is no such product
     */
    public void choose(Sandbox sandbox, String product, Map<String, String> changes) {
        MockedApi<?> api = named(product);
        turn(sandbox, api).during(() -> KeptSettings.choose(api, sandbox, changes));
    }

    /**
     * Ends a session, as {@link Backstage#end} does.
     *
     * @throws IllegalArgumentException if there is no such product
     */
    public boolean end(Sandbox sandbox, String product, String session) {
        return end(named(product), sandbox, session);
    }

    private static <S> boolean end(MockedApi<S> api, Sandbox sandbox, String session) {
        return onSession(api, sandbox, session, api.backstage()::end);
    }

    /**
     * Lets a session's time run out, as {@link Backstage#expire} does.
     *
     * @throws IllegalArgumentException if there is no such product
     */
    public boolean expire(Sandbox sandbox, String product, String session) {
        return expire(named(product), sandbox, session);
    }

    private static <S> boolean expire(MockedApi<S> api, Sandbox sandbox, String session) {
        return onSession(api, sandbox, session, api.backstage()::expire);
    }

    private static <S> boolean onSession(
            MockedApi<S> api, Sandbox sandbox, String session, BiPredicate<S, SessionId> step) {
        return !session.isBlank()
                && turn(sandbox, api).during(() -> step.test(sandbox.state(api.rules()), new SessionId(session)));
    }

    /**
     * The second factors of an account, as {@link Backstage#codes} tells them.
     *
     * @throws IllegalArgumentException if there is no such product
     */
    public Optional<List<ReadyCode>> codes(Sandbox sandbox, String product, String account) {
        return codes(named(product), sandbox, account);
    }

    private static <S> Optional<List<ReadyCode>> codes(MockedApi<S> api, Sandbox sandbox, String account) {
        return turn(sandbox, api).during(() -> api.backstage().codes(sandbox.state(api.rules()), account));
    }

    private HeldTurns turns(Sandbox sandbox) {
        return HeldTurns.of(sandbox, apis);
    }

    private static HeldTurns turn(Sandbox sandbox, MockedApi<?> api) {
        return HeldTurns.of(sandbox, List.of(api));
    }

    private MockedApi<?> named(String product) {
        return apis.stream()
                .filter(api -> api.name().equals(product))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no product `" + product + "`, but "
                        + apis.stream().map(api -> "`" + api.name() + "`").collect(Collectors.joining(", "))));
    }
}
