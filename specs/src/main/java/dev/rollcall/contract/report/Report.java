package dev.rollcall.contract.report;

import dev.rollcall.contract.Violation.Severity;
import dev.rollcall.contract.coverage.CoverageTable;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a command has found: the value that every form of report is written from. Immutable.
 *
 * @param title what was looked at, e.g. {@code check har login.har}
 * @param version of this program
 * @param sources the contracts, or the files that were looked at, as they were named
 * @param facts numbers, the most interesting first
 * @param subjects all that was looked at, whether anything is wrong with it or not: the operations that were seen
 * @param errors how many errors there were, whether listed or not
 * @param warnings how many warnings there were, whether listed or not
 * @param findings what is wrong, in the order in which it was found
 * @param notListed by key and in the order of keys, how many findings there were beyond those listed
 * @param remarks what else somebody must know, one sentence each
 * @param coverage of each contract, what was seen of it; empty where that makes no sense
 */
public record Report(
        String title,
        String version,
        List<String> sources,
        List<Fact> facts,
        List<Subject> subjects,
        long errors,
        long warnings,
        List<Finding> findings,
        Map<String, Long> notListed,
        List<String> remarks,
        List<CoverageTable> coverage) {

    public Report {
        sources = List.copyOf(sources);
        facts = List.copyOf(facts);
        subjects = List.copyOf(subjects);
        findings = List.copyOf(findings);
        // Not Map.copyOf, by which a report would be another one at each run.
        notListed = Collections.unmodifiableMap(new TreeMap<>(notListed));
        remarks = List.copyOf(remarks);
        coverage = List.copyOf(coverage);
    }

    /** A report of findings in files, for which there is no traffic and so no coverage. */
    public static Report ofFiles(String title, String version, List<String> files, Findings findings) {
        List<Fact> facts = List.of(new Fact("files", "files read", files.size()));
        List<Subject> whole = files.stream().map(file -> new Subject(file, "")).toList();
        return of(title, version, files, facts, whole, findings, List.of(), List.of());
    }

    /** A report with the findings as they stand now. */
    public static Report of(
            String title,
            String version,
            List<String> sources,
            List<Fact> facts,
            List<Subject> subjects,
            Findings findings,
            List<String> remarks,
            List<CoverageTable> coverage) {
        return new Report(
                title,
                version,
                sources,
                facts,
                subjects,
                findings.count(Severity.ERROR),
                findings.count(Severity.WARNING),
                findings.kept(),
                findings.notKept(),
                remarks,
                coverage);
    }

    /** Whether anything is an error. */
    public boolean isBroken() {
        return errors > 0;
    }

    /** Whether there was nothing to look at, so that nothing wrong says nothing. */
    public boolean isEmpty() {
        return subjects.isEmpty() && errors == 0 && warnings == 0;
    }

    /** Of all that all contracts know, how many hundredths were seen, rounded down; 100 if they know nothing. */
    public int coveragePercent() {
        long known = coverage.stream().mapToLong(CoverageTable::known).sum();
        long shown = coverage.stream().mapToLong(CoverageTable::shown).sum();
        return known == 0 ? 100 : (int) (100 * shown / known);
    }
}
