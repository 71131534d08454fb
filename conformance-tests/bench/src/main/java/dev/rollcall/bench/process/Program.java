package dev.rollcall.bench.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** A program that runs until it is closed, with all that it starts itself. What it prints goes into a file. */
public final class Program implements AutoCloseable {
    private static final int SECONDS_TO_END = 10;

    private final Process process;
    private final Path log;
    private final long startedNanos;

    private Program(Process process, Path log, long startedNanos) {
        this.process = process;
        this.log = log;
        this.startedNanos = startedNanos;
    }

    /** Starts it in that folder, which is made if it is missing. */
    public static Program start(List<String> command, Path folder) {
        Path log = folder.resolve("output.log");
        try {
            Files.createDirectories(folder);
            ProcessBuilder builder = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile());
            long started = System.nanoTime();
            return new Program(builder.start(), log, started);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Runs it until it ends and returns what it printed, to both streams. */
    public static String output(List<String> command) {
        try {
            Process process =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            process.getOutputStream().close();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            process.waitFor();
            return output;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while " + command.get(0) + " ran", e);
        }
    }

    /** By {@link System#nanoTime()}, just before it was started. */
    public long startedNanos() {
        return startedNanos;
    }

    /** Whether it has not ended yet. */
    public boolean isAlive() {
        return process.isAlive();
    }

    /** The processor time that it and its children took so far, in microseconds. */
    public long processorMicros() {
        return ids().map(ProcStat::processorMicros).sum();
    }

    /** The resident memory of it and its children, in bytes. */
    public long residentBytes() {
        return ids().map(id -> ProcStat.memory(id, "VmRSS")).sum();
    }

    /** The most resident memory that it ever had, in bytes; 0 once it has ended. */
    public long peakBytes() {
        return ProcStat.memory(process.pid(), "VmHWM");
    }

    /** The exit code, once it has ended. */
    public Optional<Integer> exitCode() {
        return process.isAlive() ? Optional.empty() : Optional.of(process.exitValue());
    }

    /** The last line that it printed, for whoever must know why it does not answer. */
    public String lastWords() {
        try (Stream<String> lines = Files.lines(log)) {
            return lines.filter(line -> !line.isBlank()).reduce("", (first, second) -> second);
        } catch (IOException | UncheckedIOException e) {
            return "";
        }
    }

    private LongStream ids() {
        return LongStream.concat(
                LongStream.of(process.pid()), process.descendants().mapToLong(ProcessHandle::pid));
    }

    /** Asks it to end, and makes it end after ten seconds. */
    @Override
    public void close() {
        List<ProcessHandle> children = process.descendants().toList();
        process.destroy();
        children.forEach(ProcessHandle::destroy);
        try {
            if (!process.waitFor(SECONDS_TO_END, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        children.forEach(ProcessHandle::destroyForcibly);
    }
}
