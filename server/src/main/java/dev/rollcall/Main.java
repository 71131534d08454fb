package dev.rollcall;

import dev.rollcall.cli.RollcallCommand;

/** Picks the command. */
public final class Main {
    private Main() {}

    /** Runs the command that the arguments name; without one it serves. */
    public static void main(String[] arguments) {
        // A library complains on the console that nobody has chosen where its log goes. Whoever embeds the mock may
        // want that.
        System.setProperty("slf4j.internal.verbosity", System.getProperty("slf4j.internal.verbosity", "ERROR"));
        System.exit(RollcallCommand.run(arguments));
    }
}
