package dev.rollcall.bench.report;

import dev.rollcall.bench.process.House;
import java.io.PrintStream;
import java.nio.file.Path;
import picocli.CommandLine.Option;

/** Where a command tells what it found: to whoever started it, in a file of its own, and on demand beside the README. */
public final class Publication {
    @Option(names = "--into-readme", description = "Put what is found into README.md, too.")
    private boolean intoReadme;

    /** Tells a result of that name. */
    public void publish(House house, String name, String markdown, PrintStream out) {
        out.println(markdown);
        out.println("-> " + new Result(house, name).write(markdown, intoReadme));
    }

    /** Where pictures go. */
    public Path pictures(House house) {
        return intoReadme ? house.bench() : house.results();
    }
}
