package dev.rollcall.http;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * One product below its path.
 *
 * @param name of the product, as in options
 * @param path where it is mounted, with a leading and without a trailing slash
 * @param aliases other paths that lead to it, in letters of any case: the roots that the real product has
 * @param application its JAX-RS application
 * @param formats how it writes, the first is its favourite
 * @param failures its words for what the framework refuses
 * @param turns by which its calls see its state one after the other
 * @param repeating whether any of its answers may be said again
 */
public record Mount(
        String name,
        String path,
        List<String> aliases,
        ProductApplication application,
        Supplier<List<BodyFormat>> formats,
        FrameworkFailures failures,
        String turns,
        boolean repeating) {

    public Mount {
        aliases = List.copyOf(aliases);
    }

    /** What is left of a raw path below the mount or an alias, with its leading slash; empty if it is not below. */
    Optional<String> below(String rawPath) {
        Optional<String> below = below(path, rawPath, false);
        return below.isPresent() ? below : belowAlias(rawPath);
    }

    /** What is left of a raw path below an alias. */
    Optional<String> belowAlias(String rawPath) {
        for (String alias : aliases) {
            Optional<String> below = below(alias, rawPath, true);
            if (below.isPresent()) {
                return below;
            }
        }
        return Optional.empty();
    }

    private static Optional<String> below(String root, String rawPath, boolean anyCase) {
        if (!rawPath.regionMatches(anyCase, 0, root, 0, root.length())) {
            return Optional.empty();
        }
        String rest = rawPath.substring(root.length());
        return rest.isEmpty() ? Optional.of("/") : Optional.of(rest).filter(path -> path.startsWith("/"));
    }

    /** The product's words for what never reached its application. */
    Spoken say(FrameworkRefusal refusal) {
        return Spoken.of(failures.say(refusal), formats.get().get(0));
    }
}
