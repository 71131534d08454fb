package dev.rollcall.suite.clients;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * One step of a walk, as the client saw it.
 *
 * @param name such as {@code log in}
 * @param status of the answer
 * @param sessions how many sessions the answer listed; -1 if it was no list
 */
record Step(String name, int status, int sessions) {
    private static final ObjectMapper JSON = new ObjectMapper();

    Step(String name, int status) {
        this(name, status, -1);
    }

    /** From all that a program printed, or a page shows: a line of JSON for each step, other lines are passed over. */
    static List<Step> parseAll(String output) {
        return output.lines()
                .map(line -> line.substring(Math.max(0, line.indexOf('{'))))
                .filter(line -> line.startsWith("{\"step\""))
                .map(Step::parse)
                .toList();
    }

    /** From a line that a program printed, such as {@code {"step":"list","status":200,"sessions":14}}. */
    private static Step parse(String line) {
        try {
            JsonNode told = JSON.readTree(line);
            return new Step(
                    told.required("step").asText(),
                    told.required("status").intValue(),
                    told.path("sessions").asInt(-1));
        } catch (IOException e) {
            throw new UncheckedIOException("Not a step: " + line, e);
        }
    }

    @Override
    public String toString() {
        return name + " " + status + (sessions < 0 ? "" : " (" + sessions + " sessions)");
    }
}
