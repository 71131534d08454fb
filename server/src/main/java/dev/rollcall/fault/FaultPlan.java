package dev.rollcall.fault;

import dev.rollcall.session.Chance;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;

/**
 * What goes wrong in one sandbox. Rules are tried in the order in which they were added. Thread-safe: calls in the same order
 * are struck by the same faults if chance repeats itself.
 */
public final class FaultPlan {
    private final Chance chance;
    private final AtomicLong ids = new AtomicLong();
    private final List<Ambush> ambushes = new CopyOnWriteArrayList<>();

    /**
     * Nothing goes wrong yet.
     *
     * @param chance seeds the rules that have no seed of their own, when they draw for the first time and not before
     */
    public FaultPlan(Chance chance) {
        this.chance = chance;
    }

    /**
     * Plans a fault from the next call on.
     *
     * @return the id of the rule: 1, 2, … and never one that was there before
     */
    public synchronized long add(FaultRule rule) {
        long id = ids.incrementAndGet();
        ambushes.add(new Ambush(id, rule, chance));
        return id;
    }

    /** All rules, in the order of their ids. */
    public List<PlannedFault> rules() {
        return ambushes.stream().map(Ambush::planned).toList();
    }

    /** The rule of that id. */
    public Optional<PlannedFault> find(long id) {
        return rules().stream().filter(planned -> planned.id() == id).findFirst();
    }

    /**
     * Takes a rule away; calls that it has struck stay struck.
     *
     * @return whether there was one of that id
     */
    public boolean remove(long id) {
        return ambushes.removeIf(ambush -> ambush.planned().id() == id);
    }

    /** Takes all rules away. Ids go on where they were. */
    public void clear() {
        ambushes.clear();
    }

    /** Whether nothing is planned. */
    public boolean isEmpty() {
        return ambushes.isEmpty();
    }

    /**
     * Lets every fault of one type that is due act on a call.
     *
     * @param victim what it acts on; what is thrown there spares the call the rules that come later
     */
    public <F extends Fault> void strike(Class<F> type, Occasion call, Victim<F> victim) {
        for (Ambush ambush : ambushes) {
            FaultRule rule = ambush.rule();
            if (type.isInstance(rule.fault()) && rule.fault().concerns(rule.aim(), call) && ambush.isDue()) {
                victim.meets(type.cast(rule.fault()), rule.aim(), ambush.dice());
            }
        }
    }
}
