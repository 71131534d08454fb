package dev.rollcall.api;

import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.rollcall.sandbox.Sandbox;
import dev.rollcall.world.World;
import dev.rollcall.world.WorldSection;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Reads what was written of a product as if it stood in a world file. */
public final class Reread {
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

    private Reread() {}

    /**
     * The rules over that state.
     *
     * @throws dev.rollcall.world.WorldException if it cannot be read
     */
    public static <S> S in(Sandbox sandbox, MockedApi<S> api, ObjectNode section) {
        World world = world(api.name(), section);
        WorldSection told = world.section(api.name(), sandbox.clock().instant()).orElseThrow();
        OwnWorld<S> own = api.read(told);
        world.check(List.of(told));
        return own.in(sandbox);
    }

    private static World world(String product, ObjectNode section) {
        try {
            Path file = Files.createTempFile("world", ".json");
            try {
                JSON.writeValue(file.toFile(), JSON.createObjectNode().set(product, section));
                return World.read(file);
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
