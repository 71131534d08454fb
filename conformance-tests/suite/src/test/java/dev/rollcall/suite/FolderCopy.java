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
        try (Stream<Path> files = Files.walk(from)) {
            List<Path> sources = files.filter(Files::isRegularFile)
                    .map(from::relativize)
                    .filter(file -> !LEFT_BEHIND.matcher(file.toString()).find())
                    .toList();
            for (Path source : sources) {
                Path copy = to.resolve(source);
                Files.createDirectories(copy.getParent());
                Files.copy(from.resolve(source), copy, StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
