package dev.rollcall.control;

import com.fasterxml.jackson.core.JsonPointer;
import dev.rollcall.contract.Headers;
import dev.rollcall.generated.control.model.Expectation;
import dev.rollcall.generated.control.model.Matcher;
import dev.rollcall.generated.control.model.NearMiss;
import dev.rollcall.generated.control.model.Verification;
import dev.rollcall.journal.Counted;
import dev.rollcall.journal.Entry;
import dev.rollcall.journal.Journal;
import dev.rollcall.sandbox.Sandbox;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Verifies how often something was called in one sandbox. Of what can be told by operation and status alone, everything counts
 * that ever was; anything else is looked for in what the journal keeps.
 */
final class Verifier {
    private static final int NEAR_MISSES = 10;

    private final ControlDesk desk;
    private final Journal journal;
    private final EntryForms forms;

    Verifier(ControlDesk desk, Sandbox sandbox) {
        this.desk = desk;
        this.journal = sandbox.journal();
        this.forms = new EntryForms(desk, false);
    }

    Verification verify(Expectation expectation) {
        Frequency frequency = Frequency.of(expectation);
        List<Probe> counted = counted(expectation);
        List<Probe> looked = looked(expectation);
        List<Probe> all = new ArrayList<>(counted);
        all.addAll(looked);
        List<Entry> entries = journal.entries();
        List<Long> matching = entries.stream()
                .filter(entry -> all.stream().allMatch(probe -> probe.fits(entry)))
                .map(Entry::number)
                .toList();
        long count = looked.isEmpty() ? journal.counts().sum(countedLike(expectation)) : matching.size();
        return new Verification()
                .satisfied(frequency.fits(count))
                .count(count)
                .expected(frequency.words())
                .complete(looked.isEmpty() || journal.counts().sum() <= entries.size())
                .matching(matching)
                .nearMisses(nearMisses(all, entries));
    }

    private Predicate<Counted> countedLike(Expectation expectation) {
        return counted -> isWanted(
                        expectation.getProduct(), desk.of(counted.contract()).name())
                && isWanted(expectation.getOperation(), counted.operation().orElse(""))
                && (expectation.getStatus() == null || expectation.getStatus() == counted.status());
    }

    private static boolean isWanted(@Nullable String wanted, String value) {
        return wanted == null || wanted.equals(value);
    }

    private List<Probe> counted(Expectation expectation) {
        List<Probe> probes = new ArrayList<>();
        if (expectation.getProduct() != null) {
            String name = desk.product(expectation.getProduct()).name();
            probes.add(Probe.exactly(
                    "product", entry -> List.of(forms.product(entry).name()), name));
        }
        if (expectation.getOperation() != null) {
            checkOperation(expectation.getOperation());
            probes.add(Probe.exactly(
                    "operation", entry -> entry.operation().stream().toList(), expectation.getOperation()));
        }
        if (expectation.getStatus() != null) {
            String status = expectation.getStatus().toString();
            probes.add(Probe.exactly(
                    "status",
                    entry -> List.of(String.valueOf(entry.exchange().response().status())),
                    status));
        }
        return probes;
    }

    /** An operation that is misspelt would never be called, and be verified as such. */
    private void checkOperation(String operation) {
        boolean isKnown = desk.products().stream()
                .anyMatch(product -> product.contract().operation(operation).isPresent());
        if (!isKnown) {
            throw ProblemException.of(
                    422,
                    "No contract has this operation",
                    "The contracts at /contracts tell each `operationId`.",
                    List.of(ProblemException.error("/operation", "an `operationId`", operation)));
        }
    }

    private static List<Probe> looked(Expectation expectation) {
        List<Probe> probes = new ArrayList<>();
        if (expectation.getMethod() != null) {
            probes.add(Probe.exactly(
                    "method", entry -> List.of(entry.exchange().request().method()), expectation.getMethod()));
        }
        if (expectation.getPath() != null) {
            probes.add(
                    Probe.of("path", entry -> List.of(entry.exchange().request().path()), expectation.getPath()));
        }
        orNone(expectation.getQuery())
                .forEach((name, wanted) -> probes.add(Probe.of(
                        "query " + name,
                        entry -> RequestValues.query(entry.exchange().request(), name),
                        wanted)));
        orNone(expectation.getHeaders())
                .forEach((name, wanted) -> probes.add(Probe.of(
                        "header " + name,
                        entry -> Headers.values(entry.exchange().request().headers(), name).stream()
                                .toList(),
                        wanted)));
        orNone(expectation.getBody()).forEach((pointer, wanted) -> probes.add(body(pointer, wanted)));
        return probes;
    }

    private static Probe body(String text, Matcher wanted) {
        try {
            JsonPointer pointer = JsonPointer.compile(text);
            return Probe.of(
                    "body " + text, entry -> RequestValues.body(entry.exchange().request(), pointer), wanted);
        } catch (IllegalArgumentException e) {
            throw ProblemException.of(
                    422,
                    "This is no JSON pointer",
                    "A pointer begins with a slash: `/user`.",
                    List.of(ProblemException.error("/body", "a JSON pointer (RFC 6901)", text)));
        }
    }

    private static Map<String, Matcher> orNone(@Nullable Map<String, Matcher> matchers) {
        return matchers == null ? Map.of() : matchers;
    }

    private List<NearMiss> nearMisses(List<Probe> probes, List<Entry> entries) {
        int most = Math.max(1, probes.size() - 1);
        return entries.stream()
                .map(entry -> new Miss(entry, misses(probes, entry)))
                .filter(miss -> !miss.probes().isEmpty() && miss.probes().size() <= most)
                .sorted(Miss.NEAREST_FIRST)
                .limit(NEAR_MISSES)
                .map(this::nearMiss)
                .toList();
    }

    private static List<Probe> misses(List<Probe> probes, Entry entry) {
        return probes.stream().filter(probe -> !probe.fits(entry)).toList();
    }

    private record Miss(Entry entry, List<Probe> probes) {
        static final Comparator<Miss> NEAREST_FIRST = Comparator.<Miss>comparingInt(
                        miss -> miss.probes().size())
                .thenComparing(miss -> -miss.entry().number());
    }

    private NearMiss nearMiss(Miss miss) {
        Entry entry = miss.entry();
        Entry shown = new Entry(entry.number(), forms.shown(entry.exchange()), entry.operation(), entry.bentBy());
        return new NearMiss()
                .number(entry.number())
                .operation(entry.operation().orElse(null))
                .method(shown.exchange().request().method())
                .path(shown.exchange().request().path())
                .status(shown.exchange().response().status())
                .mismatches(miss.probes().stream()
                        .map(probe -> probe.mismatch(shown))
                        .toList());
    }
}
