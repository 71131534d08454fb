package dev.rollcall.bench.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What a server of this package was told.
 *
 * @param port where it listens, on loopback
 * @param target the only path that it knows
 * @param contentType the type of its only answer
 * @param file the bytes of that answer
 */
record FixedBytes(int port, String target, String contentType, Path file) {
    static final String HOST = "127.0.0.1";

    static FixedBytes of(String... arguments) {
        return new FixedBytes(Integer.parseInt(arguments[0]), arguments[1], arguments[2], Path.of(arguments[3]));
    }

    byte[] bytes() {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
