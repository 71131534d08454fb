package dev.rollcall.bench.process;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A JDK to start programs with. */
public record Java(Path home) {

    /** The one that runs this. */
    public static Java ofThisProcess() {
        return new Java(Path.of(System.getProperty("java.home")));
    }

    /** The command that runs a program with it. */
    public List<String> command(String... arguments) {
        return Stream.concat(Stream.of(home.resolve("bin/java").toString()), Stream.of(arguments))
                .toList();
    }

    /** The command that runs a class of this module with it. */
    public List<String> main(Class<?> main, String... arguments) {
        return Stream.concat(
                        command("-cp", System.getProperty("java.class.path"), main.getName()).stream(),
                        Stream.of(arguments))
                .toList();
    }

    /** What it calls itself, in a few words. */
    public String version() {
        return Program.output(command("-version")).lines().skip(1).findFirst().orElse("Java");
    }
}
