package dev.rollcall.bench.load;

import dev.rollcall.bench.world.CrowdedWorld;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Scripts for {@code wrk}. */
public final class Script {
    private Script() {}

    /** One that never asks the same twice in a row; written into that folder. */
    public static Path different(Path folder) {
        try (InputStream file = Script.class.getResourceAsStream("different.lua")) {
            if (file == null) {
                throw new IllegalStateException("There is no different.lua beside this class");
            }
            String text = new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("@IDS@", ids())
                    .replace("@TOKEN@", CrowdedWorld.TOKEN)
                    .replace("@CODE@", CrowdedWorld.CODE)
                    .replace("@PASSWORD@", CrowdedWorld.PASSWORD);
            Files.createDirectories(folder);
            return Files.writeString(folder.resolve("different.lua"), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String ids() {
        return IntStream.range(0, CrowdedWorld.ADMINISTRATORS)
                .mapToObj(i -> "\"" + CrowdedWorld.administrator(i) + "\"")
                .collect(Collectors.joining(", "));
    }
}
