package dev.rollcall.bench.load;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * What {@code wrk --latency} found.
 *
 * @param requests how many were answered
 * @param perSecond answers in a second
 * @param medianMillis half of the answers took no longer
 * @param slowMillis 99 of 100 answers took no longer
 * @param failed answers of a status other than 2xx and 3xx, and connections that failed
 */
public record WrkReport(long requests, double perSecond, double medianMillis, double slowMillis, long failed) {
    private static final Pattern REQUESTS = Pattern.compile("(\\d+) requests in ");
    private static final Pattern PER_SECOND = Pattern.compile("Requests/sec:\\s+([\\d.]+)");
    private static final Pattern MEDIAN = Pattern.compile("\\s50%\\s+([\\d.]+)(us|ms|s|m)");
    private static final Pattern SLOW = Pattern.compile("\\s99%\\s+([\\d.]+)(us|ms|s|m)");
    private static final Pattern REFUSED = Pattern.compile("Non-2xx or 3xx responses: (\\d+)");
    private static final Pattern BROKEN =
            Pattern.compile("Socket errors: connect (\\d+), read (\\d+), write (\\d+), timeout (\\d+)");

    /**
     * Reads what it printed.
     *
     * @throws IllegalArgumentException if that is no such report
     */
    public static WrkReport parse(String output) {
        return new WrkReport(
                Long.parseLong(first(REQUESTS, output).group(1)),
                Double.parseDouble(first(PER_SECOND, output).group(1)),
                millis(first(MEDIAN, output)),
                millis(first(SLOW, output)),
                sum(REFUSED, output) + sum(BROKEN, output));
    }

    private static MatchResult first(Pattern pattern, String output) {
        return pattern.matcher(output)
                .results()
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No report of wrk: " + output));
    }

    private static double millis(MatchResult match) {
        double number = Double.parseDouble(match.group(1));
        return switch (match.group(2)) {
            case "us" -> number / 1_000;
            case "ms" -> number;
            case "s" -> number * 1_000;
            default -> number * 60_000;
        };
    }

    private static long sum(Pattern pattern, String output) {
        return pattern.matcher(output)
                .results()
                .mapToLong(match -> {
                    long sum = 0;
                    for (int group = 1; group <= match.groupCount(); group++) {
                        sum += Long.parseLong(match.group(group));
                    }
                    return sum;
                })
                .sum();
    }
}
