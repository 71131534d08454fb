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
import java.util.function.Consumer;

/** One media type of a message, and how bodies of it are read as values. Whatever cannot be read is missing. */
final class BodyForm {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final SchemaItems items;
    private final Optional<ShownRows> rows;
    private final Optional<XmlReader> xml;

    BodyForm(ContractNode schema, boolean rowByRow) {
        this.items = new SchemaItems(schema);
        this.rows = rowByRow ? Optional.of(new ShownRows(schema, JSON)) : Optional.empty();
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

    void known(Consumer<CoverageItem> teller) {
        items.known(teller);
    }

    /**
     * Tells what is in a body.
     *
     * @return what the body says, without the rows of its lists if it is read row by row
     */
    JsonNode shown(String label, Body body, Consumer<CoverageItem> teller) {
        if (label.endsWith("json") && !body.isEmpty()) {
            Optional<JsonNode> rest = rows.flatMap(each -> each.tell(body, teller));
            return shown(rest.orElseGet(() -> json(body.utf8())), teller);
        }
        return shown(read(label, body), teller);
    }

    private JsonNode shown(JsonNode value, Consumer<CoverageItem> teller) {
        items.shown(value, teller);
        return value;
    }

    private JsonNode read(String label, Body body) {
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

    private static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException e) {
            return MissingNode.getInstance();
        }
    }
}
