package dev.rollcall.bench.process;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds programs that the JDK does not bring. */
public final class Tool {
    private Tool() {}

    /** The program of that name, if the machine has it. */
    public static Optional<Path> find(String name) {
        String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
        // Debian keeps nginx where only the administrator's path leads.
        return Stream.concat(Stream.of(path.split(File.pathSeparator, -1)), Stream.of("/usr/sbin", "/sbin"))
                .filter(folder -> !folder.isEmpty())
                .map(folder -> Path.of(folder, name))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /**
     * The program of that name.
     *
     * @throws Skipped if the machine does not have it
     */
    public static String required(String name) {
        return find(name).orElseThrow(() -> new Skipped("no " + name)).toString();
    }
}
