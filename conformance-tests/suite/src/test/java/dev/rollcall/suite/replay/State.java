package dev.rollcall.suite.replay;

import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.rollcall.MockedApis;
import dev.rollcall.api.Filling;
import dev.rollcall.api.MockedApi;
import dev.rollcall.sandbox.Sandbox;
import dev.rollcall.world.World;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;

/**
 * The state of one product in one sandbox, behind its scenes.
 *
 * @param product its name
 */
record State(Sandbox sandbox, String product) {
    /** They are made once: each reads its contract. */
    static final List<MockedApi<?>> APIS = MockedApis.all();

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

    /** As a section of a world file. */
    ObjectNode written() {
        return APIS.stream()
                .filter(api -> api.name().equals(product))
                .map(this::written)
                .findFirst()
                .orElseThrow();
    }

    private <S> ObjectNode written(MockedApi<S> api) {
        return api.backstage().write(sandbox.state(api.rules()));
    }

    /** Puts what a section tells in the place of all that there is. */
    void read(ObjectNode section, Path folder) {
        World world = World.read(file(section, folder));
        Filling.of(APIS, world, sandbox.clock().instant()).stream()
                .filter(filling -> filling.api().name().equals(product))
                .forEach(filling -> filling.pourInto(sandbox));
    }

    private Path file(ObjectNode section, Path folder) {
        try {
            Path file = folder.resolve("world.json");
            JSON.writeValue(file.toFile(), JSON.createObjectNode().set(product, section));
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
