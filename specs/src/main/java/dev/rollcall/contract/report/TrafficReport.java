package dev.rollcall.contract.report;

import dev.rollcall.contract.Contract;
import dev.rollcall.contract.Exchange;
import dev.rollcall.contract.Violation;
import dev.rollcall.contract.coverage.Coverage;
import dev.rollcall.contract.coverage.CoverageItem;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Becomes a report while traffic is judged, however long that goes on: it keeps numbers, a bounded number of findings,
 * and what was seen of each contract. Thread-safe.
 */
public final class TrafficReport {
    private static final int MOST_REMARKS = 200;
    private static final int MOST_SUBJECTS = 10_000;

    private final String title;
    private final String version;
    private final Findings findings = new Findings();
    private final Map<String, Fact> facts = new LinkedHashMap<>();
    private final Map<Contract, Coverage> coverage = new LinkedHashMap<>();
    private final Set<Subject> subjects = new LinkedHashSet<>();
    private final List<String> remarks = new ArrayList<>();
    private long judged;

    /**
     * @param title what is looked at, e.g. {@code check har login.har}
     * @param version of this program
     */
    public TrafficReport(String title, String version) {
        this.title = title;
        this.version = version;
    }

    /**
     * Takes an exchange and what is wrong with it.
     *
     * @param occasion how to find it again, e.g. {@code entry 12}
     */
    public void judged(Contract contract, Exchange exchange, String occasion, List<Violation> violations) {
        Subject subject = Traffic.subject(contract, exchange);
        String when = occasion + ", status " + exchange.response().status();
        judged(contract, subject, when, violations).take(exchange);
    }

    /**
     * Takes an exchange of which all that this report tells is known already.
     *
     * @param subject what it is about
     * @param occasion how to find it again, with its status
     * @param shown what of the contract it shows
     */
    public void judged(
            Contract contract,
            Subject subject,
            String occasion,
            List<Violation> violations,
            Collection<CoverageItem> shown) {
        judged(contract, subject, occasion, violations).take(shown);
    }

    private Coverage judged(Contract contract, Subject subject, String occasion, List<Violation> violations) {
        violations.forEach(violation -> findings.add(subject, occasion, violation));
        synchronized (this) {
            judged++;
            if (subjects.size() < MOST_SUBJECTS) {
                subjects.add(subject);
            }
            return coverage.computeIfAbsent(contract, Coverage::new);
        }
    }

    /** Adds to a number that the report tells; see {@link Fact}. */
    public synchronized void count(String name, String label, long more) {
        facts.merge(name, new Fact(name, label, more), (old, one) -> new Fact(name, label, old.count() + one.count()));
    }

    /** Tells one thing more, in a sentence. After {@value #MOST_REMARKS} of them it is only counted. */
    public synchronized void remark(String sentence) {
        if (remarks.size() < MOST_REMARKS) {
            remarks.add(sentence);
        } else {
            count("furtherRemarks", "further remarks that are not listed", 1);
        }
    }

    /** How many exchanges were judged so far. */
    public synchronized long judged() {
        return judged;
    }

    /** The report as it stands now. */
    public synchronized Report report() {
        return Report.of(
                title,
                version,
                coverage.keySet().stream().map(Contract::toString).toList(),
                Stream.concat(Stream.of(new Fact("judged", "exchanges judged", judged)), facts.values().stream())
                        .toList(),
                List.copyOf(subjects),
                findings,
                remarks,
                coverage.values().stream().map(Coverage::table).toList());
    }
}
