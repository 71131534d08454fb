package dev.rollcall.suite;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A copy of sources among the build's own files, so that what tools leave behind does not lie among the sources. */
public final class FolderCopy {
    private static final Pattern LEFT_BEHIND = Pattern.compile("(^|/)(node_modules|target|build|__pycache__)(/|$)");

    private FolderCopy() {}

    /** Copies all files, over those that are there, but for what tools left behind. */
    public static void of(Path from, Path to) {
        try {
            for (Path source : files(from)) {
                Path copy = to.resolve(source);
                Files.createDirectories(copy.getParent());
                Files.copy(from.resolve(source), copy, StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same, and what is no longer there goes here, too. */
    public static void exactly(Path from, Path to) {
        of(from, to);
        try {
            for (Path copy : files(to)) {
                if (!Files.exists(from.resolve(copy))) {
                    Files.delete(to.resolve(copy));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The files of a folder, relative to it, but for what tools left behind. */
    public static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(folder::relativize)
                    .filter(file -> !LEFT_BEHIND.matcher(file.toString()).find())
                    .toList();
        }
    }
}
