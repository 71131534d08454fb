package dev.rollcall.cli;

import dev.rollcall.BuildVersion;
import picocli.CommandLine.IVersionProvider;

/** The version that the jar's manifest tells. */
final class JarVersion implements IVersionProvider {

    @Override
    public String[] getVersion() {
        return new String[] {"rollcall " + number()};
    }

    /** The number alone. */
    static String number() {
        return BuildVersion.number();
    }
}
