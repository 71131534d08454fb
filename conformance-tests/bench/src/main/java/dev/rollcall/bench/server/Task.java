package dev.rollcall.bench.server;

import dev.rollcall.bench.load.Answer;
import dev.rollcall.bench.load.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What a server is started for.
 *
 * @param page what it will be asked for
 * @param answer what ours answers to that: whoever cannot find out by itself is told these bytes
 * @param different whether it will be asked for other pages, too, and for logins and logouts
 * @param folder of its own
 * @param port where it has to listen, on loopback
 */
public record Task(Page page, Answer answer, boolean different, Path folder, int port) {

    /** Writes a file that the server needs. */
    Path write(String name, String text) {
        try {
            Path file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            return Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The bytes of the answer as a file. */
    Path body() {
        return write("page.body", answer.body());
    }
}
