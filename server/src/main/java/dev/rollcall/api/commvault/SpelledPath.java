package dev.rollcall.api.commvault;

import dev.rollcall.contract.Operation;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A path as the contract spells it, found for one that is written in capital or small letters. */
final class SpelledPath {
    private SpelledPath() {}

    /**
     * The path of an operation, with the values of its parameters as they were sent; empty if the path means another
     * operation.
     *
     * @param rawPath as it was sent, with a slash in front and none at the end
     */
    static Optional<String> of(Operation operation, String rawPath) {
        String[] template = operation.path().split("/", -1);
        String[] segments = rawPath.split("/", -1);
        boolean meant = template.length == segments.length
                && IntStream.range(0, template.length).allMatch(i -> fits(template[i], segments[i]));
        return meant
                ? Optional.of(IntStream.range(0, template.length)
                        .mapToObj(i -> isParameter(template[i]) ? segments[i] : template[i])
                        .collect(Collectors.joining("/")))
                : Optional.empty();
    }

    /** A value has no matrix parameters: the framework would take them off, and the product does not know them. */
    private static boolean fits(String template, String segment) {
        return isParameter(template)
                ? !segment.isEmpty() && segment.indexOf(';') < 0
                : template.equalsIgnoreCase(segment);
    }

    private static boolean isParameter(String template) {
        return template.startsWith("{");
    }
}
