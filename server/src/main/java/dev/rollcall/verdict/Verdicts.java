package dev.rollcall.verdict;

import dev.rollcall.contract.Violation;
import dev.rollcall.contract.coverage.Coverage;
import dev.rollcall.contract.coverage.CoverageTable;
import dev.rollcall.journal.Entry;
import dev.rollcall.journal.JournalLimits;
import dev.rollcall.journal.Recent;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * What the contracts say of the traffic of one sandbox. Whoever reads gets the verdicts on everything that the journal had
 * until then: what is still waiting is judged first, if need be by the reader. Thread-safe.
 */
public final class Verdicts {
    private static final System.Logger LOG = System.getLogger(Verdicts.class.getName());

    private final Judging judging;
    private final Recent<Judged> broken;
    private final Map<String, Coverage> coverage = new ConcurrentHashMap<>();
    private final Map<Long, Case> underWay = new ConcurrentHashMap<>();
    private final AtomicLong count = new AtomicLong();
    private final AtomicLong unjudged = new AtomicLong();
    /** Numbers of entries on which there is no verdict: as many as a journal keeps entries. */
    private final Recent<Long> missing;

    /** What has no larger number is not told any more, even if its verdict comes later. */
    private long forgotten;

    private @Nullable Assessment shownLast;

    /**
     * None so far.
     *
     * @param judging who judges
     * @param limits how many broken exchanges are kept
     */
    public Verdicts(Judging judging, JournalLimits limits) {
        this.judging = judging;
        this.broken = new Recent<>(limits, Judged::bytes);
        this.missing = new Recent<>(limits, number -> Long.BYTES);
    }

    /**
     * Takes on an entry that is about to stand in the journal. Its answer is judged if it is not bent.
     *
     * @param finding what is known of the exchange; of one with a bent answer nothing but the verdict on its request is told
     */
    public void expect(Entry entry, Finding finding) {
        boolean bent = entry.bentBy().isPresent();
        if (!bent || finding.ofRequest().isPresent()) {
            judging.by(entry.exchange().contract()).ifPresent(assessor -> {
                if (!bent && finding.known().isPresent()) {
                    judge(assessor, entry, finding);
                } else {
                    underWay.put(entry.number(), new Case(() -> judge(assessor, entry, finding)));
                }
            });
        }
    }

    /** Lets an entry that was taken on be judged, soon and by somebody else if possible. */
    public void submit(Entry entry) {
        Case each = underWay.get(entry.number());
        if (each != null) {
            judging.submit(each);
        }
    }

    private void judge(Assessor assessor, Entry entry, Finding finding) {
        try {
            List<Violation> violations = entry.bentBy().isPresent()
                    ? finding.ofRequest().orElse(List.of())
                    : assess(assessor, entry, finding);
            keep(entry, violations);
        } catch (Throwable e) {
            // Also what is no exception: the next entries are judged all the same, and that this one is not is told.
            missing(entry);
            LOG.log(Level.ERROR, "No verdict on entry " + entry.number(), e);
        } finally {
            underWay.remove(entry.number());
        }
    }

    private synchronized void missing(Entry entry) {
        if (entry.number() > forgotten) {
            unjudged.incrementAndGet();
            missing.add(entry.number(), entry.number());
        }
    }

    private synchronized void keep(Entry entry, List<Violation> violations) {
        if (!violations.isEmpty() && entry.number() > forgotten) {
            count.addAndGet(violations.size());
            broken.add(entry.number(), new Judged(entry, violations));
        }
    }

    @SuppressWarnings("ReferenceEquality") // Whoever polls shows the same again, by the same finding.
    private synchronized void keep(Entry entry, Assessor assessor, Assessment assessment) {
        if (entry.number() > forgotten && assessment != shownLast) {
            coverage.computeIfAbsent(entry.exchange().contract(), name -> assessor.coverage())
                    .take(assessment.shown());
            shownLast = assessment;
        }
    }

    private List<Violation> assess(Assessor assessor, Entry entry, Finding finding) {
        Assessment assessment = finding.by(assessor, entry.exchange());
        keep(entry, assessor, assessment);
        return assessment.violations();
    }

    private void settle() {
        List.copyOf(underWay.values()).forEach(Case::settle);
    }

    /** The exchanges that broke a contract lately, oldest first, within the limits of the journal. */
    public List<Judged> violations() {
        settle();
        return broken.list();
    }

    /** What is wrong with the exchange of that number; empty if it is fine, is not judged, or was too long ago. */
    public Optional<Judged> find(long number) {
        settle();
        return broken.find(number);
    }

    /**
     * Whether an exchange that the journal still keeps was judged, request and answer. It was not if the judge failed, if the
     * answer was bent, or if nobody judges by its contract: no violations mean nothing then.
     */
    public boolean isJudged(Entry entry) {
        settle();
        return entry.bentBy().isEmpty()
                && judging.by(entry.exchange().contract()).isPresent()
                && missing.find(entry.number()).isEmpty();
    }

    /** How many violations there were in all, since the birth of the sandbox or since they were cleared. */
    public long count() {
        settle();
        return count.get();
    }

    /** How many exchanges there were on which there is no verdict, since the judge failed; the log tells why. */
    public long unjudged() {
        settle();
        return unjudged.get();
    }

    /** How much of each contract was shown, in the order of the products: all of the traffic, dropped or not. */
    public List<CoverageTable> coverage() {
        settle();
        return judging.all().stream()
                .map(assessor -> coverage.getOrDefault(assessor.contract(), assessor.coverage()))
                .map(Coverage::table)
                .toList();
    }

    /**
     * Forgets everything about entries up to a number. Whoever calls lets no entry be made meanwhile; nothing is judged for it.
     *
     * @param last the number of the last entry there was
     */
    public synchronized void forget(long last) {
        forgotten = last;
        underWay.keySet().removeIf(number -> number <= last);
        broken.clear();
        shownLast = null;
        coverage.clear();
        count.set(0);
        unjudged.set(0);
        missing.clear();
    }
}
