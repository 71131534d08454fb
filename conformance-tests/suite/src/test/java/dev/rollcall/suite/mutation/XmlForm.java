package dev.rollcall.suite.mutation;

import com.fasterxml.jackson.databind.JsonNode;
import dev.rollcall.contract.Contract;
import dev.rollcall.contract.xml.XmlReader;
import dev.rollcall.contract.xml.XmlWriter;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Stream;

/** XML bodies with another value somewhere. */
final class XmlForm {
    /** XML has texts only, so that 1.5 and "1.5" are the same. */
    private static final Comparator<JsonNode> BY_TEXT = (one, other) ->
            one.isValueNode() && other.isValueNode() && one.asText().equals(other.asText()) ? 0 : 1;

    private static final Map<String, XmlReader> READERS = new ConcurrentHashMap<>();
    private static final Map<String, XmlWriter> WRITERS = new ConcurrentHashMap<>();

    private XmlForm() {}

    static List<Change> changes(Message message, Function<Site, Stream<JsonNode>> others) {
        if (!message.isXml()) {
            return List.of();
        }
        JsonNode body = value(message);
        return Site.of(message.schema(), body).stream()
                .flatMap(site -> others.apply(site).flatMap(other -> change(message, body, site, other)))
                .toList();
    }

    /** The change, if XML can say it: a list without items needs no element, and null has none. */
    private static Stream<Change> change(Message message, JsonNode body, Site site, JsonNode other) {
        JsonNode changed = site.put(body, other);
        byte[] document = write(message, changed);
        JsonNode readAgain = reader(message).read(document).value();
        return readAgain.equals(BY_TEXT, changed)
                ? Stream.of(new Change("XML " + site.pointer() + " becomes " + other, message.with(document)))
                : Stream.empty();
    }

    static JsonNode value(Message message) {
        return reader(message).read(message.body().toByteArray()).value();
    }

    /** The same document, but what the contract has as attributes became elements. */
    static byte[] writtenWithoutAttributes(Message message) {
        Contract contract = message.operation().contract();
        return WRITERS.computeIfAbsent(
                        "elements " + key(message),
                        key -> new XmlWriter(
                                Contract.parse(
                                        contract.name(),
                                        contract.text().replace("attribute: true", "attribute: false")),
                                schemaName(message)))
                .write(value(message));
    }

    private static byte[] write(Message message, JsonNode value) {
        Contract contract = message.operation().contract();
        return WRITERS.computeIfAbsent(key(message), key -> new XmlWriter(contract, schemaName(message)))
                .write(value);
    }

    private static XmlReader reader(Message message) {
        Contract contract = message.operation().contract();
        return READERS.computeIfAbsent(key(message), key -> new XmlReader(contract, schemaName(message)));
    }

    private static String key(Message message) {
        return message.exchange().contract() + " " + schemaName(message);
    }

    /** All schemas of bodies are named in these contracts. */
    private static String schemaName(Message message) {
        String pointer = message.schema().pointer();
        return pointer.substring(pointer.lastIndexOf('/') + 1);
    }
}
