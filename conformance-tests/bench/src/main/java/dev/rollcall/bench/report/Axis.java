package dev.rollcall.bench.report;

import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/** A logarithmic axis of whole decades: where a value stands on it. */
record Axis(int lowest, int highest, double from, double to) {

    static Axis over(double least, double most, double from, double to) {
        int lowest = (int) Math.floor(Math.log10(least));
        int highest = (int) Math.ceil(Math.log10(most));
        return new Axis(lowest, Math.max(highest, lowest + 1), from, to);
    }

    double at(double value) {
        return from + (to - from) * (Math.log10(value) - lowest) / (highest - lowest);
    }

    DoubleStream decades() {
        return IntStream.rangeClosed(lowest, highest).mapToDouble(power -> Double.parseDouble("1e" + power));
    }
}
