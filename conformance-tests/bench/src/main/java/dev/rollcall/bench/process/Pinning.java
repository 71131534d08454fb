package dev.rollcall.bench.process;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Keeps a program on one core, so that servers and load do not take each other's time. */
public record Pinning(Optional<String> taskset) {

    /** By the machine's {@code taskset}, if it has one. */
    public static Pinning ofThisMachine() {
        boolean several = Runtime.getRuntime().availableProcessors() > 1;
        return new Pinning(Tool.find("taskset").filter(found -> several).map(Object::toString));
    }

    /** The command that runs this command on that core; without {@code taskset}, the command itself. */
    public List<String> on(int core, List<String> command) {
        return taskset.map(program -> Stream.concat(Stream.of(program, "-c", Integer.toString(core)), command.stream())
                        .toList())
                .orElse(command);
    }

    /** One line for readers of the numbers. */
    public String told() {
        return taskset.isPresent()
                ? "servers pinned to core 0, load to core 1"
                : "not pinned (no taskset, or one core only): servers and load take each other's time";
    }
}
