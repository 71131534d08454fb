package dev.rollcall.http;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonMappingException.Reference;
import java.util.Objects;
import java.util.stream.Collectors;

/** Says what is wrong with a JSON text without a word of Java: the parser's own messages name classes. */
final class JsonComplaint {
    private JsonComplaint() {}

    static String about(JsonProcessingException e) {
        JsonLocation place = e.getLocation();
        String where = place == null ? "" : " at line " + place.getLineNr() + " column " + place.getColumnNr();
        if (e instanceof JsonMappingException mapping && !mapping.getPath().isEmpty()) {
            return "Unexpected value of " + path(mapping) + where;
        }
        return "Unexpected token" + where;
    }

    private static String path(JsonMappingException e) {
        return e.getPath().stream()
                .map(Reference::getFieldName)
                .filter(Objects::nonNull)
                .collect(Collectors.joining("."));
    }
}
