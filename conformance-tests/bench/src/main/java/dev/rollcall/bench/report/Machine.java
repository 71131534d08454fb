package dev.rollcall.bench.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/**
 * What the numbers come from: they cannot be compared with those of another one.
 *
 * @param processor its model, as Linux tells it
 * @param cores how many of them this process may use
 * @param system name and version of the operating system
 * @param load how many programs wanted to run in the minute before
 */
public record Machine(String processor, int cores, String system, double load) {
    private static final double QUIET = 0.5;

    /** The one that this runs on. */
    public static Machine here() {
        return new Machine(
                model(read(Path.of("/proc/cpuinfo"))),
                Runtime.getRuntime().availableProcessors(),
                System.getProperty("os.name") + " " + System.getProperty("os.version"),
                load(read(Path.of("/proc/loadavg"))));
    }

    /** The model in the text of {@code /proc/cpuinfo}. */
    static String model(String cpuinfo) {
        return cpuinfo.lines()
                .filter(line -> line.startsWith("model name"))
                .map(line -> line.substring(line.indexOf(':') + 1).strip())
                .findFirst()
                .orElse("unknown processor");
    }

    /** The first number in the text of {@code /proc/loadavg}; not a number if it has none. */
    static double load(String loadavg) {
        return loadavg.isBlank() ? Double.NaN : Double.parseDouble(loadavg.split(" ", -1)[0]);
    }

    /** One line; it says so if somebody else was using the machine when the run began. */
    public String told() {
        String state = load > QUIET ? "**noisy machine, load %.1f at the start**" : "load %.1f at the start";
        return String.format(Locale.ROOT, "%d cores of %s, %s, " + state, cores, processor, system, load);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            return "";
        }
    }
}
