package dev.rollcall.contract.har;

import dev.rollcall.contract.Contract;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Which contract a recorded request belongs to, and below which base path. Thread-safe. */
final class Mounts {
    private static final long REMEMBERED = 500_000;
    private static final long OBJECTS = 300;

    private final Function<String, List<Mount>> byOrigin;
    private final Remembered<HarUrl, Optional<Mount>> known =
            new Remembered<>(REMEMBERED, (url, mount) -> OBJECTS + url.path().length());

    private Mounts(Function<String, List<Mount>> byOrigin) {
        this.byOrigin = byOrigin;
    }

    /** The same base path on every server. */
    static Mounts at(String basePath, List<Contract> contracts) {
        String rooted = "/" + basePath.replaceAll("^/+|/+$", "");
        String base = rooted.equals("/") ? "" : rooted;
        List<Mount> mounts =
                contracts.stream().map(contract -> new Mount(contract, base)).toList();
        return new Mounts(origin -> mounts);
    }

    /** What a finder has found out. */
    static Mounts found(MountFinder finder) {
        Map<String, List<Mount>> found = finder.found();
        return new Mounts(origin -> found.getOrDefault(origin, List.of()));
    }

    /** The mount whose operation the path leads to, the longest base first; empty if none has one. */
    Optional<Mount> of(HarUrl url) {
        return known.of(new HarUrl(url.origin(), url.path(), ""), () -> found(url));
    }

    private Optional<Mount> found(HarUrl url) {
        return candidates(url).max(Comparator.comparing(mount -> mount.base().length()));
    }

    private Stream<Mount> candidates(HarUrl url) {
        return byOrigin.apply(url.origin()).stream().filter(mount -> mount.owns(url.path()));
    }
}
