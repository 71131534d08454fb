package dev.rollcall.bench.report;

import dev.rollcall.bench.process.House;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What a run found: a file of its own below {@code target/}, and on demand a part of the README. */
public record Result(House house, String name) {

    /** Writes it down and returns where. */
    public Path write(String markdown, boolean intoReadme) {
        try {
            Path file = house.results().resolve(name + ".md");
            Files.createDirectories(house.results());
            Files.writeString(file, markdown);
            if (intoReadme) {
                Path readme = house.bench().resolve("README.md");
                Files.writeString(readme, placed(Files.readString(readme), name, markdown));
            }
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * A text with other words between the markers of that name.
     *
     * @throws IllegalArgumentException if it has no such markers
     */
    static String placed(String text, String name, String markdown) {
        String begin = "<!-- " + name + " -->\n";
        String end = "<!-- /" + name + " -->";
        int from = text.indexOf(begin);
        int to = text.indexOf(end);
        if (from < 0 || to < from) {
            throw new IllegalArgumentException("There is no " + begin.strip() + " … " + end);
        }
        return text.substring(0, from) + begin + "\n" + markdown.strip() + "\n\n" + text.substring(to);
    }
}
