package dev.rollcall.control;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.ext.ContextResolver;

/** Tells Jersey's JSON which mapper to take. */
final class JsonMapperOfControl implements ContextResolver<ObjectMapper> {
    private final ObjectMapper mapper;

    JsonMapperOfControl(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public ObjectMapper getContext(Class<?> type) {
        return mapper;
    }
}
