package dev.rollcall;

import dev.rollcall.cli.RollcallCommand;

/** Picks the command. */
public final class Main {
    private Main() {}

    /** Runs the command that the arguments name; without one it serves. */
    public static void main(String[] arguments) {
        System.exit(RollcallCommand.run(arguments));
    }
}
