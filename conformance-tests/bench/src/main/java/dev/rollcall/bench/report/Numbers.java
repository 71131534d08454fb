package dev.rollcall.bench.report;

import java.util.Collection;
import java.util.List;
import java.util.Locale;

/** How numbers are put together and written. */
public final class Numbers {
    private static final double MEBIBYTE = 1024 * 1024;

    private Numbers() {}

    /**
     * The one in the middle; of two, the mean.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static double median(Collection<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        if (sorted.isEmpty()) {
            throw new IllegalArgumentException("Of nothing there is no median");
        }
        return (sorted.get(sorted.size() / 2) + sorted.get((sorted.size() - 1) / 2)) / 2;
    }

    /**
     * The smallest value that at least this share of all does not exceed.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static double percentile(Collection<Double> values, double share) {
        if (values.isEmpty()) {
            throw new IllegalArgumentException("Of nothing there is no percentile");
        }
        List<Double> sorted = values.stream().sorted().toList();
        return sorted.get(Math.min(sorted.size() - 1, (int) Math.floor(share * sorted.size())));
    }

    /** With this many digits behind the point, and commas between thousands. */
    public static String text(double value, int digits) {
        return String.format(Locale.ROOT, "%,." + digits + "f", value);
    }

    /** Bytes as mebibytes. */
    public static String mebibytes(double bytes) {
        return text(bytes / MEBIBYTE, 0);
    }
}
