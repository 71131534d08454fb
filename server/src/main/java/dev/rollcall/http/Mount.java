package dev.rollcall.http;

import java.util.List;
import org.glassfish.grizzly.http.server.HttpHandler;

/**
 * One product below its path.
 *
 * @param path where it is mounted, with a leading and without a trailing slash
 * @param application its JAX-RS application as a Grizzly handler
 * @param formats how it writes, the first is its favourite
 * @param failures its words for what the framework refuses
 */
public record Mount(String path, HttpHandler application, List<BodyFormat> formats, FrameworkFailures failures) {

    /** Whether this product answers a raw path. */
    boolean owns(String rawPath) {
        return rawPath.startsWith(path) && (rawPath.length() == path.length() || rawPath.charAt(path.length()) == '/');
    }

    /** What is left of a raw path below the mount, with its leading slash. */
    String below(String rawPath) {
        return rawPath.length() == path.length() ? "/" : rawPath.substring(path.length());
    }

    /** The product's words for what never reached its application. */
    Spoken say(FrameworkRefusal refusal) {
        return Spoken.of(failures.say(refusal), formats.get(0));
    }
}
