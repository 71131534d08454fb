package dev.rollcall.bench.process;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A way to run a command of ours.
 *
 * @param name how tables call it
 * @param program what is started, without command and options; empty if it does not exist
 * @param rehearses whether it has an archive of loaded classes for the Java that it uses
 */
public record Way(String name, List<String> program, boolean rehearses) {

    public Way {
        program = List.copyOf(program);
    }

    /** The jar by itself, with these flags of Java. */
    public static Way jar(House house, Java java, String... flags) {
        List<String> arguments = Stream.concat(
                        Stream.of(flags), Stream.of("-jar", house.jar().toString()))
                .toList();
        String told = String.join(" ", flags) + (flags.length == 0 ? "" : " ");
        return new Way("`java " + told + "-jar rollcall.jar`", java.command(arguments.toArray(String[]::new)), false);
    }

    /** The launcher, which brings flags and an archive. */
    public static Way launcher(House house, Java java) {
        List<String> launcher = Files.isExecutable(house.launcher())
                ? List.of(
                        "/usr/bin/env",
                        "JAVA_HOME=" + java.home(),
                        house.launcher().toString())
                : List.of();
        return new Way("`server/target/rollcall`", launcher, true);
    }

    /** Whether there is such a program. */
    public boolean isThere() {
        return !program.isEmpty();
    }

    /** Lets the archive be made before anything is measured, as it is before every start but the first one. */
    public void prepare() {
        if (rehearses && isThere()) {
            Program.output(command("rehearse"));
        }
    }

    /**
     * The whole of it, with a command and its options.
     *
     * @throws Skipped if there is no such program
     */
    public List<String> command(String... arguments) {
        if (!isThere()) {
            throw new Skipped("not there yet");
        }
        List<String> command = new ArrayList<>(program);
        command.addAll(List.of(arguments));
        return command;
    }
}
