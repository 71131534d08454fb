package dev.rollcall.suite.clients;

import dev.rollcall.suite.Tool;
import dev.rollcall.suite.Tool.Run;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * A program in another language. It is called with two more arguments, the product and where that answers, and prints every
 * step as a line of JSON; it ends with 0. Other lines are what it has to say besides.
 *
 * @param tool that runs it, such as {@code node}
 * @param folder where it runs
 * @param arguments before those two
 */
record ProgramWalker(Tool tool, Path folder, List<String> arguments) implements Walker {

    @Override
    public List<Step> walk(Flow flow, URI base) {
        Run run = tool.run(
                folder,
                Stream.concat(arguments.stream(), Stream.of(flow.product(), base.toString()))
                        .toArray(String[]::new));
        if (run.exitCode() != 0) {
            throw new AssertionError(arguments + " ended with " + run.exitCode() + ":\n" + run.output());
        }
        return Step.parseAll(run.output());
    }
}
