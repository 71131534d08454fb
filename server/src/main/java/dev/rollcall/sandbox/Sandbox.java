package dev.rollcall.sandbox;

import dev.rollcall.fault.FaultPlan;
import dev.rollcall.journal.Journal;
import dev.rollcall.session.Chance;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** A clock, chance, a journal and the state of every product: what one set of callers has to itself. Thread-safe. */
public final class Sandbox {
    private static final int JOURNAL_CAPACITY = 1_000;
    private static final long JOURNAL_BYTES = 64L * 1024 * 1024;

    private final SandboxClock clock;
    private final Chance chance;
    private final Settings settings;
    private final FaultPlan faults;
    private final Journal journal = new Journal(JOURNAL_CAPACITY, JOURNAL_BYTES);
    private final Map<Class<?>, Settings> chosen = new ConcurrentHashMap<>();
    private final Map<String, Turns> turns = new ConcurrentHashMap<>();
    private final Map<Class<?>, Object> states = new ConcurrentHashMap<>();

    /**
     * An empty sandbox.
     *
     * @param clock the server's, which its own follows
     * @param chance where its ids and tokens come from
     * @param settings what was chosen for all products
     */
    public Sandbox(InstantSource clock, Chance chance, Settings settings) {
        this.clock = new SandboxClock(clock);
        this.chance = chance;
        this.settings = settings;
        this.faults = new FaultPlan(chance);
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
        return settings;
    }

    /**
     * What was chosen for one product, if something was, else at the start.
     *
     * @param rules by which its state is kept
     */
    public Settings settings(Class<?> rules) {
        return chosen.getOrDefault(rules, settings);
    }

    /** Lets other settings hold for one product. */
    public void choose(Class<?> rules, Settings others) {
        chosen.put(rules, others);
    }

    /** In what order the calls of one product saw its state. */
    public Turns turns(String product) {
        return turns.computeIfAbsent(product, name -> new Turns());
    }

    /** What goes wrong in here. */
    public FaultPlan faults() {
        return faults;
    }

    /** What was said in here. */
    public Journal journal() {
        return journal;
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
}
