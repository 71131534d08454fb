package dev.rollcall.http;

import java.util.Optional;

/**
 * A raw path, taken apart where it names a sandbox: {@code /sandbox/mine/rocketchat/api/v1/me}.
 *
 * @param name the name as it stands in the path; empty if the path names none
 * @param below what is left of the path, with its leading slash: the path as it is in the default sandbox
 */
record SandboxPath(Optional<String> name, String below) {
    private static final String ROOT = "/sandbox/";

    static SandboxPath of(String rawPath) {
        if (!rawPath.startsWith(ROOT)) {
            return new SandboxPath(Optional.empty(), rawPath);
        }
        int end = rawPath.indexOf('/', ROOT.length());
        return end < 0
                ? new SandboxPath(Optional.of(rawPath.substring(ROOT.length())), "/")
                : new SandboxPath(Optional.of(rawPath.substring(ROOT.length(), end)), rawPath.substring(end));
    }

    /** What stands in front of every path of the sandbox; empty if the path names none. */
    String prefix() {
        return name.map(text -> ROOT + text).orElse("");
    }
}
