package dev.rollcall.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Says what can be checked. */
@Command(
        name = "check",
        description = "Judge recorded traffic by the contracts.",
        mixinStandardHelpOptions = true,
        versionProvider = JarVersion.class)
final class CheckCommand implements Runnable {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Say what to check: har");
    }
}
