package dev.rollcall.proxy;

import java.io.IOException;

/** Why nothing can go to the upstream, in words for the person who named it. */
public final class UpstreamException extends Exception {
    private static final long serialVersionUID = 1L;

    private UpstreamException(String message, IOException cause) {
        super(message, cause);
    }

    static UpstreamException of(Upstream upstream, IOException cause) {
        String advice = Problem.isUntrusted(cause)
                ? ". Give its certificate with --trust FILE, or trust anything with --insecure."
                : ".";
        return new UpstreamException("The upstream " + upstream + " " + Problem.inWords(cause) + advice, cause);
    }
}
