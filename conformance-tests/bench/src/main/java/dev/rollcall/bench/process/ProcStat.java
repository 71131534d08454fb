package dev.rollcall.bench.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What Linux tells of running processes in {@code /proc}. */
public final class ProcStat {
    /** Linux counts in hundredths of a second, whatever its timer does. */
    private static final long MICROSECONDS_OF_A_TICK = 10_000;

    private static final int USER_TIME = 11;
    private static final int SYSTEM_TIME = 12;
    private static final long KIBIBYTE = 1024;

    private ProcStat() {}

    /** Processor time in user and system mode, in microseconds, from the text of {@code /proc/<pid>/stat}. */
    public static long processorMicros(String stat) {
        // The name, in parentheses, may hold blanks and parentheses.
        String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1);
        return (Long.parseLong(fields[USER_TIME]) + Long.parseLong(fields[SYSTEM_TIME])) * MICROSECONDS_OF_A_TICK;
    }

    /** A value of {@code /proc/<pid>/status} in bytes, 0 if it is not told. */
    public static long bytes(List<String> status, String name) {
        return status.stream()
                .filter(line -> line.startsWith(name + ":"))
                .map(line -> line.replaceAll("\\D", ""))
                .mapToLong(digits -> Long.parseLong(digits) * KIBIBYTE)
                .findFirst()
                .orElse(0);
    }

    /** Processor time of a process so far, in microseconds; 0 if it has ended. */
    public static long processorMicros(long pid) {
        try {
            return processorMicros(Files.readString(file(pid, "stat")));
        } catch (IOException e) {
            return 0;
        }
    }

    /** Resident memory of a process ({@code VmRSS}), or the most it ever had ({@code VmHWM}), in bytes; 0 if it has ended. */
    public static long memory(long pid, String name) {
        try {
            return bytes(Files.readAllLines(file(pid, "status")), name);
        } catch (IOException | UncheckedIOException e) {
            return 0;
        }
    }

    private static Path file(long pid, String name) {
        return Path.of("/proc", Long.toString(pid), name);
    }
}
