package dev.rollcall.junit;

import dev.rollcall.contract.Exchange;
import dev.rollcall.contract.Violation.Side;
import dev.rollcall.journal.Entry;
import java.util.Collection;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All that was said between a test and its mock, to be judged when the test is over. Thread-safe. */
public final class Traffic implements Consumer<Entry> {
    private final Queue<Entry> entries = new ConcurrentLinkedQueue<>();
    private final Set<String> expectedOfRequests = new TreeSet<>();
    private final Set<String> allowedOfRequests = new TreeSet<>();

    /** Nothing yet; a {@link RollcallMock} writes down its own. */
    public Traffic() {}

    @Override
    public void accept(Entry entry) {
        entries.add(entry);
    }

    /** What was said so far, in the order of the answers. */
    public List<Exchange> exchanges() {
        return entries.stream().map(Entry::exchange).toList();
    }

    /** The same with its circumstances. */
    List<Entry> entries() {
        return List.copyOf(entries);
    }

    /** The same without answers that somebody asked for or bent: they prove nothing about the product. */
    List<Exchange> ofProducts() {
        return entries.stream()
                .filter(entry -> entry.bentBy().isEmpty())
                .map(Entry::exchange)
                .toList();
    }

    /**
     * Says that this test sends requests that break the contract on purpose. Every one of these violations must occur,
     * and no request may show another one; answers are never excused.
     *
     * @param keys the keys of the violations, such as {@code request.parameter.type}
     */
    public synchronized void expectBrokenRequests(Collection<String> keys) {
        expectedOfRequests.addAll(keys);
    }

    /** The same as {@link #expectBrokenRequests(Collection)}. */
    public void expectBrokenRequests(String... keys) {
        expectBrokenRequests(List.of(keys));
    }

    /**
     * Says that requests of this test may break the contract in these ways. None of them has to occur: this is for clients that
     * one cannot change, and for what nobody knows beforehand. Whoever means to break it says so with {@link #expectBrokenRequests(String...)}.
     *
     * @param keys the keys of the violations, such as {@code request.parameter.type}
     */
    public synchronized void allowBrokenRequests(String... keys) {
        allowedOfRequests.addAll(List.of(keys));
    }

    /** Lets every {@link Bystander} hear what products said. */
    public void testify() {
        List<Exchange> said = ofProducts();
        Bystanders.all().forEach(bystander -> bystander.hear(said));
    }

    /**
     * Judges everything that products said.
     *
     * @throws AssertionError if an answer broke the contract, or a request did so unexpectedly, or an expected violation
     *     did not occur
     */
    public synchronized void judge() {
        List<Verdict> verdicts = ofProducts().stream().map(Verdict::on).toList();
        Set<String> seen = verdicts.stream()
                .flatMap(verdict -> verdict.keys(Side.REQUEST).stream())
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> excused = new TreeSet<>(expectedOfRequests);
        excused.addAll(allowedOfRequests);
        List<String> complaints = Stream.concat(
                        verdicts.stream().flatMap(verdict -> verdict.complaints(excused)),
                        expectedOfRequests.stream()
                                .filter(key -> !seen.contains(key))
                                .map(key -> "No request showed the expected violation " + key))
                .toList();
        if (!complaints.isEmpty()) {
            throw new AssertionError("The traffic broke the contract:\n" + String.join("\n", complaints));
        }
    }
}
