package dev.rollcall.contract.coverage;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.rollcall.contract.Body;
import dev.rollcall.contract.ContractNode;
import dev.rollcall.contract.xml.XmlReader;
import java.util.NoSuchElementException;
import java.util.Optional;

/** One media type of a message, and how bodies of it are read as values. Whatever cannot be read is missing. */
final class BodyForm {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final SchemaItems items;
    private final Optional<XmlReader> xml;

    BodyForm(ContractNode schema) {
        this.items = new SchemaItems(schema);
        this.xml = reader(schema);
    }

    private static Optional<XmlReader> reader(ContractNode schema) {
        String prefix = "/components/schemas/";
        try {
            return schema.exists() && schema.pointer().startsWith(prefix)
                    ? Optional.of(
                            new XmlReader(schema.contract(), schema.pointer().substring(prefix.length())))
                    : Optional.empty();
        } catch (IllegalArgumentException | NoSuchElementException e) {
            // A schema that no XML can follow; the judge says so.
            return Optional.empty();
        }
    }

    SchemaItems items() {
        return items;
    }

    JsonNode read(String label, Body body) {
        if (label.endsWith("json")) {
            return json(body);
        }
        if (label.endsWith("xml")) {
            return xml.map(reader -> reader.read(body.toByteArray()).value()).orElse(MissingNode.getInstance());
        }
        if (label.equals("application/x-www-form-urlencoded")) {
            ObjectNode form = JsonNodeFactory.instance.objectNode();
            Pairs.of(body.utf8(), "&").forEach(pair -> form.put(pair.name(), pair.value()));
            return form;
        }
        return label.startsWith("text/") ? TextNode.valueOf(body.utf8()) : MissingNode.getInstance();
    }

    private static JsonNode json(Body body) {
        try {
            return body.isEmpty() ? MissingNode.getInstance() : JSON.readTree(body.utf8());
        } catch (JsonProcessingException e) {
            return MissingNode.getInstance();
        }
    }
}
