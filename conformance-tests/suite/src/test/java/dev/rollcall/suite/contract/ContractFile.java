package dev.rollcall.suite.contract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * One file in {@code specs/}, as it stands there.
 *
 * @param path of the file
 */
record ContractFile(Path path) {
    static final Path FOLDER = Path.of("..", "..", "specs").toAbsolutePath().normalize();

    static Stream<ContractFile> all() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files
                    .filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .map(ContractFile::new)
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Those of products: all but the mock's own. */
    static Stream<ContractFile> products() {
        return all().filter(file -> !file.name().equals("mock-control"));
    }

    /** The file's name without {@code .yaml}. */
    String name() {
        return path.getFileName().toString().replace(".yaml", "");
    }

    /** What it says. */
    String text() {
        try {
            return Files.readString(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return "specs/" + path.getFileName();
    }
}
