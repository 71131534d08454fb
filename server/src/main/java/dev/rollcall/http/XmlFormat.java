package dev.rollcall.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.rollcall.contract.Contract;
import dev.rollcall.contract.xml.XmlReader;
import dev.rollcall.contract.xml.XmlReading;
import dev.rollcall.contract.xml.XmlWriter;
import jakarta.ws.rs.core.MediaType;

/**
 * XML as one product writes it: the JSON form of a model, told by the {@code xml} keywords of the schema that the model
 * was generated from. Model and schema have the same name.
 */
public final class XmlFormat implements BodyFormat {
    private final String contentType;
    private final ObjectMapper mapper;
    private final PerModel<XmlWriter> writers;
    private final PerModel<XmlReader> readers;

    /**
     * XML by this contract.
     *
     * @param contentType the exact Content-Type of answers
     * @param contract that the models were generated from
     * @param mapper between models and their JSON form, which must not be configured any more
     */
    public XmlFormat(String contentType, Contract contract, ObjectMapper mapper) {
        this.contentType = contentType;
        this.mapper = mapper;
        this.writers = new PerModel<>(model -> new XmlWriter(contract, model.getSimpleName()));
        this.readers = new PerModel<>(model -> new XmlReader(contract, model.getSimpleName()));
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
        return writers.of(model.getClass()).write(mapper.valueToTree(model));
    }

    @Override
    public <T> T read(Class<T> model, byte[] body) {
        XmlReading reading = readers.of(model).read(body);
        if (!reading.problems().isEmpty()) {
            throw new UnreadableBodyException(reading.problems().get(0).toString());
        }
        try {
            return mapper.treeToValue(reading.value(), model);
        } catch (JsonProcessingException e) {
            throw new UnreadableBodyException(JsonComplaint.about(e));
        }
    }
}
