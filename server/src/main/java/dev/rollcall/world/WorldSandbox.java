package dev.rollcall.world;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * What a world file tells of the sandbox itself: it does so if it keeps a state that shall go on elsewhere.
 *
 * @param clock what the clock shows, empty if the file does not tell
 * @param frozen whether the clock stands still
 * @param seed of what is by chance, empty if the file does not tell
 * @param drawn how many numbers were drawn since the seed
 */
public record WorldSandbox(Optional<Instant> clock, boolean frozen, OptionalLong seed, long drawn) {

    /** What stands there, as far as it is of the right form; what no calendar has is complained about. */
    static WorldSandbox of(WorldEntry entry) {
        return new WorldSandbox(
                entry.time("clock"),
                entry.flag("frozen").orElse(false),
                whole(entry, "seed"),
                whole(entry, "drawn").orElse(0));
    }

    private static OptionalLong whole(WorldEntry entry, String name) {
        return entry.value(name, JsonNode::canConvertToLong)
                .map(number -> OptionalLong.of(number.longValue()))
                .orElseGet(OptionalLong::empty);
    }
}
