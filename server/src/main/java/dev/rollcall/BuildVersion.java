package dev.rollcall;

import java.util.Objects;

/** Which Rollcall this is. */
public final class BuildVersion {
    private BuildVersion() {}

    /** The version that the jar's manifest tells. */
    public static String number() {
        String version = BuildVersion.class.getPackage().getImplementationVersion();
        return Objects.requireNonNullElse(version, "(not from a jar)");
    }
}
