package dev.rollcall.proxy;

import dev.rollcall.contract.Contract;
import dev.rollcall.contract.Operation;
import java.net.URI;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Where the contract's paths may begin. Immutable. */
final class BasePaths {
    private final Contract contract;
    private final List<String> methods;
    private final List<String> bases;

    /**
     * @param given the only one there is; if empty, the root and the paths of the contract's servers
     */
    BasePaths(Contract contract, Optional<String> given) {
        this.contract = contract;
        this.methods =
                contract.operations().stream().map(Operation::method).distinct().toList();
        this.bases = given.map(base -> List.of(plain(base)))
                .orElseGet(() -> Stream.concat(
                                Stream.of(""),
                                contract.root().member("servers").items().map(server -> path(server.text("url", ""))))
                        .distinct()
                        .sorted(Comparator.comparing(String::length).reversed())
                        .toList());
    }

    private static String plain(String base) {
        String rooted = "/" + base.replaceAll("^/+|/+$", "");
        return rooted.equals("/") ? "" : rooted;
    }

    private static String path(String server) {
        try {
            String path = URI.create(server.replaceAll("[{}]", "")).getPath();
            return path == null ? "" : plain(path);
        } catch (IllegalArgumentException e) {
            return "";
        }
    }

    /** The base below which a target leads to an operation, by whatever method; the longest one first. */
    Optional<String> of(String target) {
        String path = target.split("\\?", 2)[0];
        return bases.stream()
                .filter(base -> path.startsWith(base + "/"))
                .filter(base -> methods.stream()
                        .anyMatch(method -> contract.match(method, path.substring(base.length()))
                                .isPresent()))
                .findFirst();
    }
}
