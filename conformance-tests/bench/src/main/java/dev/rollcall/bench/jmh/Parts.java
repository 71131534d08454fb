package dev.rollcall.bench.jmh;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.openjdk.jmh.Main;
import picocli.CommandLine.Command;
import picocli.CommandLine.Unmatched;

/** Runs JMH with whatever options it is given. */
@Command(
        name = "parts",
        description =
                "The hot parts, each alone, by JMH: what follows are its options, such as -f 1 -wi 5 -i 5 Judging.")
public final class Parts implements Callable<Integer> {
    @Unmatched
    private List<String> options = new ArrayList<>();

    @Override
    public Integer call() throws IOException {
        Main.main(options.toArray(String[]::new));
        return 0;
    }
}
