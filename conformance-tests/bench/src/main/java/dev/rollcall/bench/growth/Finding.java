package dev.rollcall.bench.growth;

import dev.rollcall.bench.report.Numbers;
import java.util.Collection;
import java.util.Optional;

/**
 * What a probe found of one question, in milliseconds; or, under the name {@code bytes}, what a session weighs.
 *
 * @param name of the question
 * @param median half of the answers took no longer
 * @param slow 99 of 100 answers took no longer
 */
record Finding(String name, double median, double slow) {
    private static final String MARK = "found";

    static Finding of(String name, Collection<Double> millis) {
        return new Finding(name, Numbers.median(millis), Numbers.percentile(millis, 0.99));
    }

    String line() {
        return String.join("\t", MARK, name, Double.toString(median), Double.toString(slow));
    }

    static Optional<Finding> parse(String line) {
        String[] parts = line.split("\t", -1);
        return parts.length == 4 && parts[0].equals(MARK)
                ? Optional.of(new Finding(parts[1], Double.parseDouble(parts[2]), Double.parseDouble(parts[3])))
                : Optional.empty();
    }
}
