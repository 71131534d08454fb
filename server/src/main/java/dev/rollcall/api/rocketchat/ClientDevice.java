package dev.rollcall.api.rocketchat;

import org.jspecify.annotations.Nullable;

/**
 * What Rocket.Chat made of a caller's {@code User-Agent}. What it could not make out is empty, not absent.
 *
 * @param type an open set: {@code browser}, {@code mobile}, {@code mobile-app}, {@code desktop-app}, {@code other}…
 * @param name of the browser or app
 * @param longVersion the version in full
 * @param osName of the operating system
 * @param osVersion of the operating system, null if the system is known and its version is not
 */
record ClientDevice(
        String type,
        String name,
        String longVersion,
        String osName,
        @Nullable String osVersion) {

    /** Programs like curl. */
    static final ClientDevice UNKNOWN = new ClientDevice("other", "", "", "", "");

    private static final int PARTS = 3;

    /** The first run of up to three dotted numbers in the long version (read in the source). */
    String version() {
        StringBuilder run = new StringBuilder();
        int dots = 0;
        for (int i = 0; i < longVersion.length(); i++) {
            char c = longVersion.charAt(i);
            boolean digit = c >= '0' && c <= '9';
            boolean dot = c == '.' && !run.isEmpty() && ++dots < PARTS;
            if (digit || dot) {
                run.append(c);
            } else if (!run.isEmpty()) {
                break;
            }
        }
        return run.toString();
    }
}
