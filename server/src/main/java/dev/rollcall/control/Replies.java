package dev.rollcall.control;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/** Answers that went well. */
final class Replies {
    private Replies() {}

    static Response of(Object model) {
        return Response.ok(model, MediaType.APPLICATION_JSON_TYPE).build();
    }

    /**
     * What was made, and where it can be read.
     *
     * @param path below the mount, in segments
     */
    static Response created(Object model, String... path) {
        String location = List.of(path).stream()
                .map(Replies::escaped)
                .collect(Collectors.joining("/", ControlApi.MOUNT + "/", ""));
        return Response.status(201)
                .header("Location", location)
                .type(MediaType.APPLICATION_JSON_TYPE)
                .entity(model)
                .build();
    }

    private static String escaped(String segment) {
        return URLEncoder.encode(segment, StandardCharsets.UTF_8).replace("+", "%20");
    }

    static Response done() {
        return Response.noContent().build();
    }
}
