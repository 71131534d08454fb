package dev.rollcall.api.rocketchat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.rollcall.http.BodyFormat;
import jakarta.ws.rs.core.MediaType;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;

/** Reads forms as the objects of texts that they stand for; the answers to forms are JSON like all others. */
final class FormFormat implements BodyFormat {
    private final BodyFormat json;
    private final ObjectMapper mapper;

    /**
     * Forms that are answered in this JSON.
     *
     * @param json writes the answers
     * @param mapper makes the models
     */
    FormFormat(BodyFormat json, ObjectMapper mapper) {
        this.json = json;
        this.mapper = mapper;
    }

    @Override
    public String contentType() {
        return json.contentType();
    }

    @Override
    public boolean reads(MediaType type) {
        return MediaType.APPLICATION_FORM_URLENCODED_TYPE.isCompatible(type);
    }

    @Override
    public byte[] write(Object model) {
        return json.write(model);
    }

    @Override
    public <T> T read(Class<T> model, byte[] body) {
        ObjectNode form = mapper.createObjectNode();
        for (String pair : new String(body, StandardCharsets.UTF_8).split("&", -1)) {
            int equals = pair.indexOf('=');
            String name = decoded(equals < 0 ? pair : pair.substring(0, equals));
            if (form.has(name)) {
                // A name that comes twice is a list, and a list is neither a name nor a password.
                form.putArray(name);
            } else {
                form.put(name, equals < 0 ? "" : decoded(pair.substring(equals + 1)));
            }
        }
        return mapper.convertValue(form, model);
    }

    /** A bad escape stands for itself. */
    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return text;
        }
    }
}
