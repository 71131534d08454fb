package dev.rollcall.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import picocli.CommandLine.Model.CommandSpec;

/** The work of a command: whatever happens, a sentence on the console and an exit code come out, never a stack trace. */
@FunctionalInterface
interface Attempt {

    /** Does the work and returns the exit code. */
    int run() throws CouldNotRunException, IOException;

    /** Runs it for a command. */
    static int of(CommandSpec command, Attempt attempt) {
        PrintWriter err = command.commandLine().getErr();
        try {
            return attempt.run();
        } catch (CouldNotRunException e) {
            err.println(e.getMessage());
        } catch (IOException | UncheckedIOException e) {
            err.println("Cannot read or write: " + FileTrouble.of(e));
        } catch (RuntimeException | StackOverflowError e) {
            // Whoever runs this in CI has no use for our stack, but should be able to report what happened.
            err.println("Rollcall itself failed, please report this: " + e);
        } catch (OutOfMemoryError e) {
            err.println("There is not enough memory. More of it: java -Xmx1g -jar rollcall.jar …");
        }
        err.flush();
        return ExitCode.COULD_NOT_RUN;
    }
}
