package dev.rollcall.api;

import dev.rollcall.sandbox.Sandbox;
import dev.rollcall.sandbox.Settings;
import dev.rollcall.world.World;
import dev.rollcall.world.WorldException;
import dev.rollcall.world.WorldSection;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * With what a mock fills one product: with a section of a world file, or with the product's default world.
 *
 * @param api the product
 * @param own what the file tells of its accounts and sessions, empty if it tells nothing
 * @param settings what the file chooses about its behaviour
 * @param <S> the product's rules
 */
public record Filling<S>(MockedApi<S> api, Optional<OwnWorld<S>> own, Settings settings) {

    /**
     * That of every product.
     *
     * @param start what relative times in the world count from
     * @throws WorldException if the world file has mistakes, with all of them
     */
    public static List<Filling<?>> of(List<MockedApi<?>> apis, World world, Instant start) {
        List<WorldSection> sections = new ArrayList<>();
        List<Filling<?>> fillings = new ArrayList<>();
        for (MockedApi<?> api : apis) {
            Optional<WorldSection> section = world.section(api.name(), start);
            section.ifPresent(sections::add);
            fillings.add(of(api, section, world.sandbox().isPresent()));
        }
        world.check(sections);
        return List.copyOf(fillings);
    }

    private static <S> Filling<S> of(MockedApi<S> api, Optional<WorldSection> section, boolean whole) {
        Settings untold = whole ? KeptSettings.defaults(api.settings()) : Settings.defaults();
        return new Filling<>(
                api,
                section.filter(WorldSection::hasAccounts).map(api::read),
                section.map(told -> FiledSettings.of(told, api.settings()))
                        .orElseGet(Settings::defaults)
                        .over(untold));
    }

    /** Puts the rules, over a fresh world, into a sandbox. */
    public void pourInto(Sandbox sandbox) {
        sandbox.choose(api.rules(), settings.over(sandbox.settings()));
        sandbox.keep(api.rules(), own.map(world -> world.in(sandbox)).orElseGet(() -> api.fill(sandbox)));
    }

    /** Who can log in. */
    public List<ReadyAccount> readyAccounts() {
        return own.map(OwnWorld::readyAccounts).orElseGet(api::readyAccounts);
    }

    /**
     * A shell command that works when it is pasted.
     *
     * @param url where the product is mounted
     */
    public String sampleCall(String url) {
        return own.map(world -> world.sampleCall(url)).orElseGet(() -> api.sampleCall(url));
    }
}
