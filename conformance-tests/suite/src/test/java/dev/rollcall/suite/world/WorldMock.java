package dev.rollcall.suite.world;

import dev.rollcall.junit.RollcallMock;
import dev.rollcall.world.World;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Starts mocks with worlds of a test's own. */
public final class WorldMock {
    private WorldMock() {}

    /** A mock that holds what this YAML tells. */
    public static RollcallMock holding(String yaml) {
        try {
            Path file = Files.createTempFile("world", ".yaml");
            try {
                World world = World.read(Files.writeString(file, yaml));
                return RollcallMock.start(options -> options.withWorld(world));
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A mock of the default world, in which one product behaves as these settings of a world file say. */
    public static RollcallMock set(String product, String settings) {
        return holding(product + ":\n  settings: {" + settings + "}\n");
    }
}
