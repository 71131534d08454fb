package dev.rollcall.bench.sidebyside;

import dev.rollcall.bench.report.MarkdownTable;
import dev.rollcall.bench.report.Numbers;
import dev.rollcall.bench.server.Server;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;

/** What was measured of each server under one workload, round by round. Not safe for use by several threads. */
final class Standings {
    private final Map<String, Map<Integer, Measurement>> measured = new LinkedHashMap<>();
    private final Map<String, String> skipped = new LinkedHashMap<>();

    void add(Server server, int round, Measurement measurement) {
        measured.computeIfAbsent(server.name(), name -> new LinkedHashMap<>()).put(round, measurement);
    }

    void skip(Server server, String reason) {
        skipped.put(server.name(), reason);
    }

    boolean isSkipped(Server server) {
        return skipped.containsKey(server.name());
    }

    /** One line for each server that could not be measured. */
    List<String> skippedLines() {
        List<String> lines = new ArrayList<>();
        skipped.forEach((name, reason) -> lines.add("not run: " + name + ": " + reason));
        return lines;
    }

    /**
     * A row for each server, with ratios against those two of the same rounds.
     *
     * @param first the name of the one that the first ratio is against
     * @param second the name of the other
     */
    String table(String first, String second) {
        MarkdownTable table = new MarkdownTable(
                "server",
                "requests/s",
                "÷ " + first,
                "÷ " + second,
                "p50 ms",
                "p99 ms",
                "CPU µs/request",
                "RSS MiB",
                "start ms, best / median",
                "failed");
        measured.forEach((name, rounds) -> table.row(
                name,
                Numbers.text(median(rounds.values(), each -> each.load().perSecond()), 0),
                ratio(rounds, first),
                ratio(rounds, second),
                Numbers.text(median(rounds.values(), each -> each.load().medianMillis()), 2),
                Numbers.text(median(rounds.values(), each -> each.load().slowMillis()), 2),
                Numbers.text(median(rounds.values(), Measurement::microsPerRequest), 1),
                Numbers.mebibytes(median(rounds.values(), Measurement::residentBytes)),
                starts(rounds.values()),
                Numbers.text(
                        rounds.values().stream()
                                .mapToDouble(each -> each.load().failed())
                                .sum(),
                        0)));
        return table.text();
    }

    private static String starts(Collection<Measurement> rounds) {
        double best = rounds.stream()
                .mapToDouble(each -> each.start().toMillis())
                .min()
                .orElse(0);
        return Numbers.text(best, 0) + " / "
                + Numbers.text(median(rounds, each -> each.start().toMillis()), 0);
    }

    private String ratio(Map<Integer, Measurement> rounds, String against) {
        OptionalDouble ratio = ratioAgainst(rounds, against);
        return ratio.isPresent() ? Numbers.text(ratio.getAsDouble(), 2) : "-";
    }

    /** The median of the ratios of each round: what a noisy minute does to both, it does not do to these. */
    private OptionalDouble ratioAgainst(Map<Integer, Measurement> rounds, String against) {
        Map<Integer, Measurement> others =
                Optional.ofNullable(measured.get(against)).orElse(Map.of());
        List<Double> ratios = new ArrayList<>();
        rounds.forEach((round, own) -> Optional.ofNullable(others.get(round))
                .ifPresent(other ->
                        ratios.add(own.load().perSecond() / other.load().perSecond())));
        return ratios.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(Numbers.median(ratios));
    }

    private static double median(Collection<Measurement> rounds, ToDoubleFunction<Measurement> value) {
        return Numbers.median(rounds.stream().map(value::applyAsDouble).toList());
    }
}
