package dev.rollcall.sandbox;

import dev.rollcall.contract.Violation;
import dev.rollcall.journal.Entry;
import dev.rollcall.journal.Journal;
import dev.rollcall.journal.JournalLimits;
import dev.rollcall.journal.Said;
import dev.rollcall.session.Chance;
import dev.rollcall.verdict.Judging;
import dev.rollcall.verdict.Verdicts;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A clock, chance, a journal, verdicts on it and the state of every product: what one set of callers has to itself.
 * Thread-safe.
 */
public final class Sandbox {
    private final SandboxName name;
    private final SandboxClock clock;
    private final Chance chance;
    private final Settings settings;
    private final Journal journal;
    private final Verdicts verdicts;
    private final Map<Class<?>, Settings> chosen = new ConcurrentHashMap<>();
    private final Map<String, Turns> turns = new ConcurrentHashMap<>();
    private final Map<Class<?>, Object> states = new ConcurrentHashMap<>();

    /** An empty sandbox of callers who name none, in which nothing is judged. */
    public Sandbox(InstantSource clock, Chance chance, Settings settings) {
        this(SandboxName.DEFAULT, clock, chance, settings, JournalLimits.defaults(), Judging.none());
    }

    /**
     * An empty sandbox.
     *
     * @param name how callers call it
     * @param clock the server's, which its own follows
     * @param chance where its ids and tokens come from
     * @param settings what was chosen for all products
     * @param limits how much of what is said is kept
     * @param judging who judges what is said
     */
    public Sandbox(
            SandboxName name,
            InstantSource clock,
            Chance chance,
            Settings settings,
            JournalLimits limits,
            Judging judging) {
        this.name = name;
        this.journal = new Journal(limits);
        this.verdicts = new Verdicts(judging, limits);
        this.clock = new SandboxClock(clock);
        this.chance = chance;
        this.settings = settings;
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
     * @param ofRequest what a judge has said of the request before, if one was asked
     */
    public Entry record(Said said, Optional<List<Violation>> ofRequest) {
        Entry entry = journal.record(said, first -> verdicts.expect(first, ofRequest));
        verdicts.submit(entry);
        return entry;
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
