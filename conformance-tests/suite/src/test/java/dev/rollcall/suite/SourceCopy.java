package dev.rollcall.suite;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Copies of sources, so that what tools install and build beside them does not lie in the source tree. */
public final class SourceCopy {
    private static final Pattern MADE = Pattern.compile("(^|/)(target|node_modules)(/|$)");

    private SourceCopy() {}

    /**
     * Lets a folder be a copy of another one: what has gone there goes here, too. What was installed or built stays.
     *
     * @param depth how far down; 1 is the files of the folder itself
     */
    public static void of(Path source, Path copy, int depth) {
        try {
            Files.createDirectories(copy);
            for (Path file : files(copy, depth)) {
                if (!Files.exists(source.resolve(copy.relativize(file)))) {
                    Files.delete(file);
                }
            }
            for (Path file : files(source, depth)) {
                Path there = copy.resolve(source.relativize(file));
                Files.createDirectories(there.getParent());
                Files.copy(file, there, StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The files of a folder that somebody wrote. */
    public static List<Path> files(Path folder, int depth) throws IOException {
        try (Stream<Path> files = Files.walk(folder, depth)) {
            return files.filter(Files::isRegularFile)
                    .filter(file ->
                            !MADE.matcher(folder.relativize(file).toString()).find())
                    .toList();
        }
    }
}
