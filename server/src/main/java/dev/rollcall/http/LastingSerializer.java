package dev.rollcall.http;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.SerializedString;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.BeanProperty;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.ser.BeanSerializerModifier;
import com.fasterxml.jackson.databind.ser.ContextualSerializer;
import com.fasterxml.jackson.databind.ser.ResolvableSerializer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Writes lasting models: the first time as others are written, then by copying what was written. */
final class LastingSerializer extends JsonSerializer<Object> implements ContextualSerializer, ResolvableSerializer {
    private final JsonSerializer<Object> usual;

    private LastingSerializer(JsonSerializer<Object> usual) {
        this.usual = usual;
    }

    /** The same mapper, but for lasting models. */
    static ObjectMapper in(ObjectMapper mapper) {
        ObjectMapper copy = mapper.copy();
        return copy.setSerializerFactory(copy.getSerializerFactory().withSerializerModifier(new Modifier()));
    }

    private static final class Modifier extends BeanSerializerModifier {
        private static final long serialVersionUID = 1;

        @Override
        @SuppressWarnings("unchecked") // Serializers of beans take any object.
        public JsonSerializer<?> modifySerializer(
                SerializationConfig config, BeanDescription bean, JsonSerializer<?> usual) {
            return Lasting.class.isAssignableFrom(bean.getBeanClass())
                    ? new LastingSerializer((JsonSerializer<Object>) usual)
                    : usual;
        }
    }

    @Override
    public void serialize(Object model, JsonGenerator json, SerializerProvider provider) throws IOException {
        WrittenJson written = ((Lasting) model).json();
        Optional<SerializableString> known = written.text();
        json.writeRawValue(known.isPresent() ? known.get() : first(model, written, json, provider));
    }

    private SerializableString first(Object model, WrittenJson written, JsonGenerator json, SerializerProvider provider)
            throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator own = json.getCodec().getFactory().createGenerator(bytes)) {
            usual.serialize(model, own, provider);
        }
        SerializableString text = new SerializedString(bytes.toString(StandardCharsets.UTF_8));
        written.keep(text);
        return text;
    }

    @Override
    public void resolve(SerializerProvider provider) throws JsonMappingException {
        if (usual instanceof ResolvableSerializer resolvable) {
            resolvable.resolve(provider);
        }
    }

    @Override
    @SuppressWarnings("unchecked") // What a context makes of a serializer takes the same objects.
    public JsonSerializer<?> createContextual(SerializerProvider provider, BeanProperty property)
            throws JsonMappingException {
        return new LastingSerializer(
                (JsonSerializer<Object>) provider.handleSecondaryContextualization(usual, property));
    }
}
