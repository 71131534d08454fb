package dev.rollcall.sandbox;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * The sandboxes of one server: finds one or makes it, and drops those that nobody uses. A call that runs in a sandbox while
 * it is dropped ends as if nothing had happened. Thread-safe; nobody waits while another caller's sandbox is filled.
 */
public final class Sandboxes {
    private final Function<SandboxName, Sandbox> recipe;
    private final InstantSource clock;
    private final SandboxLimits limits;
    private final Sandbox byDefault;
    /** In the order of their last use, so that whatever is to be dropped stands at the head. */
    private final Map<SandboxName, Used> named = new LinkedHashMap<>(16, 0.75f, true);

    private final List<Consumer<Sandbox>> greeters = new ArrayList<>();

    private record Used(Sandbox sandbox, Instant last) {}

    /**
     * The default sandbox alone.
     *
     * @param recipe makes and fills one; may be asked for the same name by several threads at once
     * @param clock by which they are idle
     */
    public Sandboxes(Function<SandboxName, Sandbox> recipe, InstantSource clock, SandboxLimits limits) {
        this.recipe = recipe;
        this.clock = clock;
        this.limits = limits;
        this.byDefault = recipe.apply(SandboxName.DEFAULT);
    }

    /** The sandbox of everybody who names none. It is never dropped. */
    public Sandbox byDefault() {
        return byDefault;
    }

    /** The sandbox of that name, which comes into being on its first use. */
    public Sandbox named(SandboxName name) {
        if (name.equals(SandboxName.DEFAULT)) {
            return byDefault;
        }
        Instant now = clock.instant();
        // Filled outside of the lock. If two do so at once, the second throws its own away: both would be the same.
        return find(name, now).orElseGet(() -> keep(name, recipe.apply(name), now));
    }

    private synchronized Optional<Sandbox> find(SandboxName name, Instant now) {
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
