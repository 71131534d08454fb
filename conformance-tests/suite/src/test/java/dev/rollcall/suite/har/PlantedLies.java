package dev.rollcall.suite.har;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.function.UnaryOperator;

/** The recording of {@code page.html}, with ten things in it that were never said. */
final class PlantedLies {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final JsonNode recording;

    private PlantedLies(JsonNode recording) {
        this.recording = recording;
    }

    static void plant(Path honest, Path lying) throws IOException {
        JsonNode recording = JSON.readTree(Files.readString(honest));
        new PlantedLies(recording).plant();
        Files.writeString(lying, JSON.writeValueAsString(recording));
    }

    private void plant() {
        answer(2, json -> replaced(json, "\"loginTime\":1453328412", "\"loginTime\":\"yesterday\""));
        answer(3, xml -> replaced(xml, "consoleType=\"5\"", "consoleType=\"five\""));
        object(4, "/response").put("status", 418);
        header(5, "Content-Type").put("value", "text/csv");
        change(object(6, "/request"), "url", url -> replaced(url, "count=5", "count=five"));
        change(object(7, "/request/postData"), "text", json -> replaced(json, "\"olive.user-password\"", "7"));
        answer(8, json -> replaced(json, "\"_id\":\"2tTEqR7ZNMJ4HGGNa\",", ""));
        header(8, "X-Instance-ID").put("name", "X-Another");
        answer(9, json -> json.substring(0, json.length() - 1));
        answer(10, json -> replaced(json, "\"status\":403", "\"status\":\"403\""));
    }

    private void answer(int entry, UnaryOperator<String> lie) {
        change(object(entry, "/response/content"), "text", lie);
    }

    private static void change(ObjectNode object, String member, UnaryOperator<String> lie) {
        object.put(member, lie.apply(object.path(member).asText()));
    }

    private static String replaced(String text, String truth, String lie) {
        if (!text.contains(truth)) {
            throw new IllegalArgumentException("Nobody said " + truth + " in " + text);
        }
        return text.replace(truth, lie);
    }

    private ObjectNode header(int entry, String name) {
        Iterator<JsonNode> headers = object(entry, "/response").path("headers").elements();
        while (headers.hasNext()) {
            JsonNode header = headers.next();
            if (header.path("name").asText().equalsIgnoreCase(name)) {
                return (ObjectNode) header;
            }
        }
        throw new IllegalArgumentException("There is no header " + name);
    }

    private ObjectNode object(int entry, String pointer) {
        return (ObjectNode) recording.at("/log/entries/" + (entry - 1) + pointer);
    }
}
