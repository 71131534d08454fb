package dev.rollcall.http;

import java.util.List;
import java.util.Optional;

/** Finds the product that a path means, by the door through which it came. Thread-safe. */
final class Places {
    private final List<Mount> mounts;

    Places(List<Mount> mounts) {
        this.mounts = List.copyOf(mounts);
    }

    List<Mount> mounts() {
        return mounts;
    }

    /** Where the path leads; empty if no product has it. */
    Optional<Place> find(Door door, String rawPath) {
        for (Mount mount : mounts) {
            if (!door.isOwn() || door.leadsTo(mount)) {
                Optional<String> below = below(door, mount, rawPath);
                if (below.isPresent()) {
                    return Optional.of(new Place(mount, below.get()));
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<String> below(Door door, Mount mount, String rawPath) {
        // At its own port a product has its real roots too, which do not lie below the mock's name for it.
        Optional<String> alias = door.isOwn() ? mount.belowAlias(rawPath) : Optional.empty();
        return alias.isPresent() ? alias : mount.below(door.prefix() + rawPath);
    }

    /** The only product behind a door; empty if all are. */
    Optional<Mount> only(Door door) {
        return mounts.stream()
                .filter(mount -> door.isOwn() && door.leadsTo(mount))
                .findFirst();
    }
}
