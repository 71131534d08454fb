package dev.rollcall.fault;

import dev.rollcall.session.Chance;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;

/**
 * What goes wrong in one sandbox. Rules are tried in the order in which they were added; so many can still strike, and of those
 * that are used up the last ones are told. Thread-safe: calls in the same order are struck by the same faults if chance repeats
 * itself.
 */
public final class FaultPlan {
    /** How many rules can still strike, and of how many others it is told that they did. */
    public static final int MOST = 1_000;

    private final Chance chance;
    private final List<Ambush> ambushes = new CopyOnWriteArrayList<>();
    private final Deque<Ambush> usedUp = new ArrayDeque<>();
    private long lastId;

    /**
     * Nothing goes wrong yet.
     *
     * @param chance seeds the rules that leave something to it and have no seed of their own, when they are added
     */
    public FaultPlan(Chance chance) {
        this.chance = chance;
    }

    /**
     * Plans a fault from the next call on. Where chance shall repeat itself, whoever plans has the turns of all products, or
     * seeds the rule.
     *
     * @return the id of the rule: 1, 2, … and never one that was there before
     * @throws FullPlanException if {@value #MOST} rules can still strike
     */
    public synchronized long add(FaultRule rule) {
        if (ambushes.size() >= MOST) {
            throw new FullPlanException(MOST);
        }
        ambushes.add(new Ambush(++lastId, rule, chance));
        return lastId;
    }

    /** The rules that can still strike, and those that did so lately, in the order of their ids. */
    public synchronized List<PlannedFault> rules() {
        return Stream.concat(usedUp.stream(), ambushes.stream())
                .map(Ambush::planned)
                .sorted((one, other) -> Long.compare(one.id(), other.id()))
                .toList();
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
    public synchronized boolean remove(long id) {
        return ambushes.removeIf(ambush -> ambush.planned().id() == id)
                || usedUp.removeIf(ambush -> ambush.planned().id() == id);
    }

    /** Takes all rules away. Ids go on where they were. */
    public synchronized void clear() {
        ambushes.clear();
        usedUp.clear();
    }

    /** Whether nothing can strike. */
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
                if (ambush.isUsedUp()) {
                    retire(ambush);
                }
                victim.meets(type.cast(rule.fault()), rule.aim(), ambush.dice());
            }
        }
    }

    /** Later calls need not pass it any more. */
    private synchronized void retire(Ambush ambush) {
        if (ambushes.remove(ambush)) {
            usedUp.add(ambush);
            if (usedUp.size() > MOST) {
                usedUp.removeFirst();
            }
        }
    }
}
