package dev.rollcall.suite.clients;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.rollcall.suite.NodeModules;
import dev.rollcall.suite.Tool;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Rocket.Chat's own clients, as npm has them, without a change; installed once, when the first of them is needed. */
final class RocketChatClients {
    private static final Path FOLDER = Path.of("realclients");

    private RocketChatClients() {}

    /** The client of that name below {@code @rocket.chat/}. */
    static ClientUnderTest named(String name) {
        return new ClientUnderTest(
                "@rocket.chat/" + name, version(name), List.of(Flow.ROCKET_CHAT), () -> walker(name));
    }

    private static String version(String name) {
        try {
            JsonNode manifest = new ObjectMapper().readTree(Files.readString(FOLDER.resolve("package.json")));
            return manifest.path("dependencies")
                    .required("@rocket.chat/" + name)
                    .asText();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Walker walker(String name) {
        NodeModules.in(FOLDER);
        return new ProgramWalker(Tool.required("node"), FOLDER, List.of("walk.mjs", name));
    }
}
