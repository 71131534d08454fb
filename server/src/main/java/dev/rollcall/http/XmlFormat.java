package dev.rollcall.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.rollcall.contract.Contract;
import dev.rollcall.contract.xml.XmlReader;
import dev.rollcall.contract.xml.XmlReading;
import dev.rollcall.contract.xml.XmlWriter;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * XML as one product writes it: the JSON form of a model, told by the {@code xml} keywords of the schema that the model
 * was generated from. Model and schema have the same name.
 */
public final class XmlFormat implements BodyFormat {
    private final String contentType;
    private final Contract contract;
    private final ObjectMapper mapper;
    private final Map<Class<?>, XmlWriter> writers = new ConcurrentHashMap<>();
    private final Map<Class<?>, XmlReader> readers = new ConcurrentHashMap<>();

    /**
     * XML by this contract.
     *
     * @param contentType the exact Content-Type of answers
     * @param contract that the models were generated from
     * @param mapper between models and their JSON form, which must not be configured any more
     */
    public XmlFormat(String contentType, Contract contract, ObjectMapper mapper) {
        this.contentType = contentType;
        this.contract = contract;
        this.mapper = mapper;
    }

    @Override
    public String contentType() {
        return contentType;
    }

    @Override
    public boolean reads(MediaType type) {
        return type.getSubtype().equals("xml") || type.getSubtype().endsWith("+xml");
    }

    @Override
    public byte[] write(Object model) {
        XmlWriter writer = writers.computeIfAbsent(model.getClass(), type -> new XmlWriter(contract, schema(type)));
        return writer.write(mapper.valueToTree(model));
    }

    @Override
    public <T> T read(Class<T> model, byte[] body) {
        XmlReader reader = readers.computeIfAbsent(model, type -> new XmlReader(contract, schema(type)));
        XmlReading reading = reader.read(body);
        if (!reading.problems().isEmpty()) {
            throw new UnreadableBodyException(reading.problems().get(0).toString());
        }
        try {
            return mapper.treeToValue(reading.value(), model);
        } catch (JsonProcessingException e) {
            throw new UnreadableBodyException(JsonComplaint.about(e));
        }
    }

    private static String schema(Class<?> model) {
        return model.getSimpleName();
    }
}
