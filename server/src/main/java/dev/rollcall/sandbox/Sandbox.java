package dev.rollcall.sandbox;

import dev.rollcall.fault.FaultPlan;
import dev.rollcall.journal.Entry;
import dev.rollcall.journal.Journal;
import dev.rollcall.journal.JournalLimits;
import dev.rollcall.journal.Said;
import dev.rollcall.session.Chance;
import dev.rollcall.verdict.Finding;
import dev.rollcall.verdict.Judging;
import dev.rollcall.verdict.Verdicts;
import dev.rollcall.world.WorldSandbox;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A clock, chance, a journal, verdicts on it and the state of every product: what one set of callers has to itself.
 * Thread-safe.
 */
public final class Sandbox {
    private final SandboxName name;
    private final SandboxBirth birth;
    private final SandboxClock clock;
    private final Chance chance;
    private final Journal journal;
    private final Verdicts verdicts;
    private final FaultPlan faults;
    private final Map<Class<?>, Settings> chosen = new ConcurrentHashMap<>();
    private final Map<String, Turns> turns = new ConcurrentHashMap<>();
    private final Map<Class<?>, Object> states = new ConcurrentHashMap<>();
    private final Map<Companion, Object> companions = new ConcurrentHashMap<>();
    private final AtomicLong life = new AtomicLong();
    private final List<Runnable> renewals = new CopyOnWriteArrayList<>();
    private volatile Consumer<Sandbox> filling = empty -> {};

    /** An empty sandbox of callers who name none, in which nothing is judged. */
    public Sandbox(InstantSource clock, Chance chance, Settings settings) {
        this(
                SandboxName.DEFAULT,
                clock,
                new SandboxBirth(chance.state(), Optional.empty(), false, settings),
                JournalLimits.defaults(),
                Judging.none());
    }

    /**
     * An empty sandbox.
     *
     * @param name how callers call it
     * @param clock the server's, which its own follows
     * @param birth how it begins
     * @param limits how much of what is said is kept
     * @param judging who judges what is said
     */
    public Sandbox(SandboxName name, InstantSource clock, SandboxBirth birth, JournalLimits limits, Judging judging) {
        this.name = name;
        this.birth = birth;
        this.journal = new Journal(limits);
        this.verdicts = new Verdicts(judging, limits);
        this.clock = new SandboxClock(clock);
        this.clock.restart(birth.start(), birth.frozen());
        this.chance = Chance.at(birth.chance());
        this.faults = new FaultPlan(chance);
        whenRenewed(this::endLife);
        whenRenewed(faults::clear);
    }

    /** How callers call it. */
    public SandboxName name() {
        return name;
    }

    /** What time it is for everything in here. */
    public SandboxClock clock() {
        return clock;
    }

    /** Where ids and tokens come from. */
    public Chance chance() {
        return chance;
    }

    /** What was chosen at the start. */
    public Settings settings() {
        return birth.settings();
    }

    /**
     * What was chosen for one product, if something was, else at the start.
     *
     * @param rules by which its state is kept
     */
    public Settings settings(Class<?> rules) {
        return chosen.getOrDefault(rules, birth.settings());
    }

    /** Lets other settings hold for one product. */
    public void choose(Class<?> rules, Settings others) {
        chosen.put(rules, others);
    }

    /** In what order the calls of one product saw its state. */
    public Turns turns(String product) {
        return turns.computeIfAbsent(product, each -> new Turns());
    }

    /** What goes wrong in here. */
    public FaultPlan faults() {
        return faults;
    }

    /** What was said in here. */
    public Journal journal() {
        return journal;
    }

    /** What the contracts say of that. */
    public Verdicts verdicts() {
        return verdicts;
    }

    /**
     * Writes down what was said in here, and lets it be judged.
     *
     * @param inLife in which life the call had its turn: what belongs to one that has ended is not written down
     * @param finding what is known of it
     */
    public Optional<Entry> record(Said said, long inLife, Finding finding) {
        Optional<Entry> entry =
                journal.record(said, () -> life.get() == inLife, first -> verdicts.expect(first, finding));
        entry.ifPresent(verdicts::submit);
        return entry;
    }

    /** How often it has begun anew. Within a turn it stays the same. */
    public long life() {
        return life.get();
    }

    /** Nothing of before is written down from now on. */
    private void endLife() {
        journal.clear(last -> {
            life.incrementAndGet();
            verdicts.forget(last);
            companions.clear();
        });
    }

    /** Forgets what was said in here, and everything about it. */
    public void forget() {
        journal.clear(verdicts::forget);
        companions.clear();
    }

    /**
     * What somebody outside knows about this sandbox and wants to forget with it, such as answers that may be said again.
     *
     * @param type by which it is known
     * @param fresh makes it, where there is none yet
     */
    public <C> C companion(Class<C> type, String product, Supplier<C> fresh) {
        return type.cast(companions.computeIfAbsent(new Companion(type, product), each -> fresh.get()));
    }

    private record Companion(Class<?> type, String product) {

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Companion companion
                    && type.equals(companion.type)
                    && product.equals(companion.product);
        }

        @Override
        public int hashCode() {
            return 31 * type.hashCode() + product.hashCode();
        }
    }

    /** Keeps the state of one product, in place of what was kept before. */
    public <S> void keep(Class<S> type, S state) {
        states.put(type, state);
    }

    /**
     * The state of one product.
     *
     * @param type by which the state is kept
     * @throws IllegalStateException if none was kept: a fault of ours, never of a caller
     */
    public <S> S state(Class<S> type) {
        Object state = states.get(type);
        if (state == null) {
            throw new IllegalStateException("This sandbox keeps no " + type.getSimpleName());
        }
        return type.cast(state);
    }

    /** Fills it now, and the same way again whenever it is renewed. */
    public void fillBy(Consumer<Sandbox> filler) {
        filling = filler;
        filler.accept(this);
    }

    /** Something that begins anew whenever the sandbox does, such as a journal. */
    public void whenRenewed(Runnable renewal) {
        renewals.add(renewal);
    }

    /** Begins anew, as it was born. Whoever calls has the turns of all products. */
    public void renew() {
        replace(() -> {
            clock.restart(birth.start(), birth.frozen());
            chance.goOnFrom(birth.chance());
            filling.accept(this);
        });
        renewals.forEach(Runnable::run);
    }

    /** Goes on with the clock and the chance of another one, as far as they are told. Whoever calls has all turns. */
    public void goOnAs(WorldSandbox other) {
        if (other.clock().isPresent()) {
            clock.restart(other.clock(), other.frozen());
        } else if (other.frozen()) {
            clock.freeze();
        }
        SandboxBirth.chance(other).ifPresent(state -> chance.goOnFrom(Optional.of(state)));
    }

    /** Makes a change wholly or not at all: if it fails, everything in here is as it was. Whoever calls has the turns. */
    public void replace(Runnable change) {
        Runnable clockBack = clock.wayBack();
        Optional<Chance.State> drawn = chance.state();
        Map<Class<?>, Settings> chosenBefore = Map.copyOf(chosen);
        Map<Class<?>, Object> statesBefore = Map.copyOf(states);
        boolean done = false;
        try {
            change.run();
            done = true;
        } finally {
            if (!done) {
                clockBack.run();
                chance.goOnFrom(drawn);
                chosen.putAll(chosenBefore);
                states.putAll(statesBefore);
            }
        }
    }
}
