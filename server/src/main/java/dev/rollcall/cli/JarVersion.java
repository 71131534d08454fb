package dev.rollcall.cli;

import java.util.Objects;
import picocli.CommandLine.IVersionProvider;

/** The version that the jar's manifest tells. */
final class JarVersion implements IVersionProvider {

    @Override
    public String[] getVersion() {
        return new String[] {"rollcall " + number()};
    }

    /** The version alone. */
    static String number() {
        String version = JarVersion.class.getPackage().getImplementationVersion();
        return Objects.requireNonNullElse(version, "(not from a jar)");
    }
}
