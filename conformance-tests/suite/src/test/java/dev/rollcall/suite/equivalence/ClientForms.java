package dev.rollcall.suite.equivalence;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.deser.DeserializationProblemHandler;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.xml.XmlMapper;
import dev.rollcall.client.commvault.ApiClient;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/** How a program that takes the generated Commvault client reads answers: by the annotations of its models. */
final class ClientForms {
    private static final XmlMapper XML = XmlMapper.builder()
            .configure(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, false)
            .addHandler(new DigitsForBooleans())
            .build();

    private ClientForms() {}

    /** OpenAPI has no word for a vendor who writes 1 and 0 for booleans, so that no annotation tells Jackson. */
    private static final class DigitsForBooleans extends DeserializationProblemHandler {
        @Override
        public @Nullable Object handleWeirdStringValue(
                DeserializationContext context, Class<?> type, String text, String failure) throws IOException {
            return type == Boolean.class && text.matches("[01]") ? text.equals("1") : NOT_HANDLED;
        }
    }

    /** What a model holds. XML cannot tell a list without items from none, if the list has no element around it. */
    static JsonNode facts(Object model) {
        return withoutNothing(ApiClient.createDefaultObjectMapper().valueToTree(model));
    }

    private static JsonNode withoutNothing(JsonNode facts) {
        if (facts instanceof ObjectNode members) {
            members.properties().removeIf(member -> isNothing(member.getValue()));
        }
        facts.forEach(ClientForms::withoutNothing);
        return facts;
    }

    private static boolean isNothing(JsonNode value) {
        return value.isNull() || (value.isArray() && value.isEmpty());
    }

    static <T> T fromJson(String json, Class<T> model) {
        try {
            return ApiClient.createDefaultObjectMapper().readValue(json, model);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    static <T> T fromXml(String xml, Class<T> model) {
        try {
            return XML.readValue(xml, model);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
