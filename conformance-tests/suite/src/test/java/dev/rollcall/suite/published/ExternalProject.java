package dev.rollcall.suite.published;

import dev.rollcall.suite.Tool;
import dev.rollcall.suite.Tool.Run;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * A project of somebody else, copied to where nothing of ours is around it. Ours it gets from the repository that this build
 * has published to; everything else from the local repository that Maven fills anyway, into which nothing of ours gets.
 *
 * @param folder of the copy
 */
record ExternalProject(Path folder) {
    private static final Path SOURCES = Path.of("published");
    private static final Path COPIES = Path.of("target", "published");

    /**
     * Takes a fresh copy.
     *
     * @param name of the project
     * @param variant to keep several copies apart
     */
    static ExternalProject of(String name, String variant) {
        try {
            Path copy = COPIES.resolve(name + variant);
            delete(copy);
            copy(SOURCES.resolve(name), copy.resolve("project"));
            // Maven looks for this folder upwards, and takes the first one for the root of the project.
            Files.createDirectories(copy.resolve("project/.mvn"));
            linkLocalRepository(copy.resolve("local"));
            return new ExternalProject(copy.toAbsolutePath());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Run mvn(Path repository, String... arguments) {
        List<String> ours = List.of(
                "-B",
                "-ntp",
                "-Drollcall.repository=" + repository.toUri(),
                "-Dmaven.repo.local=" + folder.resolve("local"));
        return Tool.required("mvn")
                .run(
                        folder.resolve("project"),
                        Stream.concat(ours.stream(), Stream.of(arguments)).toArray(String[]::new));
    }

    /** Links to everything but {@code dev/rollcall}: that would be ours. */
    private static void linkLocalRepository(Path local) throws IOException {
        // Surefire says where it is.
        Path usual = Path.of(System.getProperty("localRepository"));
        Files.createDirectories(local.resolve("dev"));
        link(usual, local, "dev");
        if (Files.isDirectory(usual.resolve("dev"))) {
            link(usual.resolve("dev"), local.resolve("dev"), "rollcall");
        }
    }

    private static void link(Path from, Path to, String except) throws IOException {
        try (Stream<Path> children = Files.list(from)) {
            for (Path child : children.filter(Files::isDirectory).toList()) {
                Path name = child.getFileName();
                if (!name.toString().equals(except)) {
                    Files.createSymbolicLink(to.resolve(name), child.toRealPath());
                }
            }
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = to.resolve(from.relativize(file));
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
    }

    /** Deletes links, not what they lead to: a walk does not follow them. */
    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file :
                        files.sorted((one, other) -> other.compareTo(one)).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
