package dev.rollcall.bench.start;

import dev.rollcall.bench.process.Java;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds JDKs where systems keep them: side by side. */
final class Jdks {
    private static final List<String> WANTED = List.of("17", "25");

    private Jdks() {}

    static List<Java> besideThis() throws IOException {
        Path own = Java.ofThisProcess().home().toRealPath();
        Path folder = own.getParent();
        List<Java> found = new ArrayList<>();
        for (String version : WANTED) {
            if (folder != null) {
                first(folder, version).ifPresent(home -> found.add(new Java(home)));
            }
        }
        return found.isEmpty() ? List.of(new Java(own)) : found;
    }

    private static Optional<Path> first(Path folder, String version) throws IOException {
        try (Stream<Path> homes = Files.list(folder)) {
            return homes.filter(home -> home.getFileName().toString().contains(version))
                    .filter(home -> Files.isExecutable(home.resolve("bin/java")))
                    .sorted()
                    .findFirst();
        }
    }
}
