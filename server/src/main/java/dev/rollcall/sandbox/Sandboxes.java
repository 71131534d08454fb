package dev.rollcall.sandbox;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * The sandboxes of one server: finds one or makes it, and drops those that nobody uses. A call that runs in a sandbox while
 * it is dropped ends as if nothing had happened. Thread-safe; nobody waits while another caller's sandbox is filled.
 */
public final class Sandboxes {
    private final BiFunction<SandboxName, SandboxOrder, Sandbox> recipe;
    private final InstantSource clock;
    private final SandboxLimits limits;
    private final Sandbox byDefault;
    private volatile Instant defaultUsed;
    /** In the order of their last use, so that whatever is to be dropped stands at the head. */
    private final Map<SandboxName, Used> named = new LinkedHashMap<>(16, 0.75f, true);

    private final List<Consumer<Sandbox>> greeters = new ArrayList<>();

    private record Used(Sandbox sandbox, Instant last) {}

    /** The same where nobody orders anything out of the ordinary. */
    public Sandboxes(Function<SandboxName, Sandbox> recipe, InstantSource clock, SandboxLimits limits) {
        this((name, order) -> recipe.apply(name), clock, limits);
    }

    /**
     * The default sandbox alone.
     *
     * @param recipe makes and fills one; may be asked for the same name by several threads at once
     * @param clock by which they are idle
     */
    public Sandboxes(BiFunction<SandboxName, SandboxOrder, Sandbox> recipe, InstantSource clock, SandboxLimits limits) {
        this.recipe = recipe;
        this.clock = clock;
        this.limits = limits;
        this.byDefault = recipe.apply(SandboxName.DEFAULT, SandboxOrder.plain());
        this.defaultUsed = clock.instant();
    }

    /** The sandbox of everybody who names none. It is never dropped. */
    public Sandbox byDefault() {
        return byDefault;
    }

    /** The sandbox of that name, which comes into being on its first use. */
    public Sandbox named(SandboxName name) {
        Instant now = clock.instant();
        // Filled outside of the lock. If two do so at once, the second throws its own away: both would be the same.
        return use(name, now).orElseGet(() -> keep(name, recipe.apply(name, SandboxOrder.plain()), now));
    }

    /** The sandbox of that name if there is one; asking is using. */
    public Optional<Sandbox> find(SandboxName name) {
        return use(name, clock.instant());
    }

    /**
     * Makes a sandbox as it is ordered.
     *
     * @return empty if there is one of that name, which is left as it is
     * @throws dev.rollcall.world.WorldException if the world has mistakes
     */
    public Optional<Sandbox> create(SandboxName name, SandboxOrder order) {
        Instant now = clock.instant();
        if (isThere(name, now)) {
            return Optional.empty();
        }
        Sandbox fresh = recipe.apply(name, order);
        return Optional.of(keep(name, fresh, now)).filter(kept -> kept == fresh);
    }

    /**
     * Forgets a sandbox; its name means a new one from now on.
     *
     * @return whether there was one
     * @throws IllegalArgumentException if it is that of callers who name none
     */
    public synchronized boolean drop(SandboxName name) {
        if (name.equals(SandboxName.DEFAULT)) {
            throw new IllegalArgumentException("The sandbox `" + name + "` is always there: reset it instead");
        }
        dropIdle(clock.instant());
        return named.remove(name) != null;
    }

    /** The names of all that there are, and when each was used last, by the server's clock. */
    public synchronized SortedMap<String, Instant> names() {
        dropIdle(clock.instant());
        SortedMap<String, Instant> names = new TreeMap<>();
        names.put(SandboxName.DEFAULT.value(), defaultUsed);
        named.forEach((name, used) -> names.put(name.value(), used.last()));
        return Collections.unmodifiableSortedMap(names);
    }

    private synchronized boolean isThere(SandboxName name, Instant now) {
        dropIdle(now);
        return name.equals(SandboxName.DEFAULT) || named.containsKey(name);
    }

    private Optional<Sandbox> use(SandboxName name, Instant now) {
        if (name.equals(SandboxName.DEFAULT)) {
            defaultUsed = now;
            return Optional.of(byDefault);
        }
        return useNamed(name, now);
    }

    private synchronized Optional<Sandbox> useNamed(SandboxName name, Instant now) {
        dropIdle(now);
        Used known = named.get(name);
        if (known == null) {
            return Optional.empty();
        }
        named.put(name, new Used(known.sandbox(), now));
        return Optional.of(known.sandbox());
    }

    private synchronized Sandbox keep(SandboxName name, Sandbox fresh, Instant now) {
        Used first = named.get(name);
        if (first != null) {
            return first.sandbox();
        }
        greeters.forEach(greeter -> greeter.accept(fresh));
        named.put(name, new Used(fresh, now));
        if (named.size() > limits.most()) {
            named.remove(named.keySet().iterator().next());
        }
        return fresh;
    }

    private void dropIdle(Instant now) {
        Iterator<Used> longestUnused = named.values().iterator();
        while (longestUnused.hasNext() && isIdle(longestUnused.next(), now)) {
            longestUnused.remove();
        }
    }

    private boolean isIdle(Used each, Instant now) {
        return Duration.between(each.last(), now).compareTo(limits.idle()) > 0;
    }

    /** Hands every sandbox to this consumer: those that there are now, and each later one before its first call. */
    public synchronized void greet(Consumer<Sandbox> greeter) {
        greeters.add(greeter);
        greeter.accept(byDefault);
        named.values().forEach(each -> greeter.accept(each.sandbox()));
    }
}
