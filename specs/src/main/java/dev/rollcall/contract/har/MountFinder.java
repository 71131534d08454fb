package dev.rollcall.contract.har;

import dev.rollcall.contract.Contract;
import dev.rollcall.contract.Operation;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Finds out at which base paths of which servers the contracts answer, from the requests of a whole recording. A base
 * counts where operations with enough words of their own in their paths were called below it: {@code /api/v1/me} alone
 * says enough, {@code /user} may be anybody's.
 */
final class MountFinder {
    private static final int MOST_BASES = 1_000;
    private static final int DEEPEST_BASE = 12;
    private static final int MOST_SEEN = 5_000;

    private final List<Contract> contracts;
    private final int enough;
    private final Map<Contract, Set<String>> firstWords = new HashMap<>();
    private final Map<String, Map<Mount, Set<Operation>>> sightings = new HashMap<>();
    private final Set<String> seen = new HashSet<>();

    /**
     * @param contracts those that may be meant
     * @param enough how many words of paths must have been seen
     */
    MountFinder(List<Contract> contracts, int enough) {
        this.contracts = List.copyOf(contracts);
        this.enough = enough;
        contracts.forEach(contract -> firstWords.put(contract, firstWords(contract)));
    }

    /** The first segments of all paths; a template among them says that it may be anything. */
    private static Set<String> firstWords(Contract contract) {
        Set<String> words = new HashSet<>();
        contract.operations().forEach(operation -> words.add(firstWord(operation.path(), 0)));
        return words;
    }

    private static String firstWord(String path, int slash) {
        int end = path.indexOf('/', slash + 1);
        String word = path.substring(Math.min(slash + 1, path.length()), end < 0 ? path.length() : end);
        return word.contains("{") ? "{" : word;
    }

    /** Takes note of a request. */
    void see(String method, HarUrl url) {
        String request = method + " " + url;
        if (seen.size() >= MOST_SEEN) {
            // Looking at one twice does no harm, but keeping all of a large recording would.
            seen.clear();
        }
        if (!seen.add(request)) {
            return;
        }
        contracts.forEach(contract -> see(contract, method, url));
    }

    private void see(Contract contract, String method, HarUrl url) {
        Set<String> words = firstWords.getOrDefault(contract, Set.of());
        int slash = 0;
        for (int depth = 0; slash >= 0 && depth <= DEEPEST_BASE; depth++) {
            if (words.contains("{") || words.contains(firstWord(url.path(), slash))) {
                Mount mount = new Mount(contract, url.path().substring(0, slash));
                Optional<Operation> called = contract.match(method, url.path().substring(slash));
                called.ifPresent(operation -> see(url.origin(), mount, operation));
            }
            slash = url.path().indexOf('/', slash + 1);
        }
    }

    private void see(String origin, Mount mount, Operation operation) {
        Map<Mount, Set<Operation>> there = sightings.computeIfAbsent(origin, key -> new HashMap<>());
        if (words(operation) > 0 && (there.containsKey(mount) || there.size() < MOST_BASES)) {
            there.computeIfAbsent(mount, key -> new HashSet<>()).add(operation);
        }
    }

    /** By origin, the mounts that enough speaks for. */
    Map<String, List<Mount>> found() {
        Map<String, List<Mount>> found = new HashMap<>();
        sightings.forEach((origin, mounts) -> found.put(
                origin,
                mounts.entrySet().stream()
                        .filter(mount -> evidence(mount.getKey(), mount.getValue()) >= enough)
                        .map(Map.Entry::getKey)
                        .toList()));
        return found;
    }

    private static int evidence(Mount mount, Set<Operation> operations) {
        // Where the contract itself says that it answers there, the base speaks for it too.
        int ownBase = fixedBases(mount.contract()).contains(mount.base()) ? words(mount.base()) : 0;
        return ownBase + operations.stream().mapToInt(MountFinder::words).sum();
    }

    /** The base paths of servers whose host is written out: others are anybody's. */
    private static Set<String> fixedBases(Contract contract) {
        Set<String> bases = new TreeSet<>();
        contract.root().member("servers").items().forEach(server -> {
            String url = server.text("url", "");
            HarUrl.read(url)
                    .filter(target -> !url.contains("{"))
                    .ifPresent(target -> bases.add(target.path().replaceFirst("/$", "")));
        });
        return bases;
    }

    private static int words(Operation operation) {
        return words(operation.path());
    }

    private static int words(String path) {
        return (int) List.of(path.split("/")).stream()
                .filter(segment -> !segment.isEmpty() && !segment.contains("{"))
                .count();
    }
}
