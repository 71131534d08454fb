package dev.rollcall.contract.judge;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.rollcall.contract.Body;
import dev.rollcall.contract.ContractNode;
import dev.rollcall.contract.MessagePlace;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Bodies that are multipart forms: an object whose members are the parts. */
final class MultipartBody implements BodyForm {
    private final ContractNode mediaType;
    private final Schema schema;
    private final Secrets secrets;

    MultipartBody(ContractNode mediaType, Schema schema, Secrets secrets) {
        this.mediaType = mediaType;
        this.schema = schema;
        this.secrets = secrets;
    }

    @Override
    public void judge(Body body, MediaType type, Findings findings) {
        Optional<List<Parts.Part>> parts =
                Optional.ofNullable(type.parameters().get("boundary")).flatMap(boundary -> Parts.of(body, boundary));
        if (parts.isEmpty()) {
            String sentence = "The body is not made of parts that its Content-Type's boundary divides.";
            add(MessageKey.MULTIPART_MALFORMED, "", "a multipart body", sentence, findings);
            return;
        }
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        parts.get().forEach(part -> put(object, part, findings));
        SchemaFindings faults = new SchemaFindings(findings, secrets);
        faults.faults(schema, object)
                .forEach(fault ->
                        faults.addOfBody(schema, fault, MessagePlace.of(MessagePlace.Part.BODY, fault.pointer())));
    }

    private void put(ObjectNode object, Parts.Part part, Findings findings) {
        Schema property = schema.property(part.name());
        contentType(part, findings);
        boolean list = ParameterStyle.isList(property)
                && !part.type().map(MediaType::isJson).orElse(false);
        JsonNode value = value(list ? property.items() : property, part);
        JsonNode earlier = object.get(part.name());
        if (list) {
            ArrayNode values = earlier instanceof ArrayNode array ? array : object.putArray(part.name());
            values.add(value);
        } else if (earlier == null) {
            object.set(part.name(), value);
        } else {
            String sentence =
                    "The form has the part '" + Secrets.cut(part.name()) + "' twice; the contract has it once.";
            add(MessageKey.FORM_REPEATED, part.name(), "one part", sentence, findings);
        }
    }

    private static JsonNode value(Schema property, Parts.Part part) {
        String text = part.content().utf8();
        boolean json = part.type()
                .map(MediaType::isJson)
                .orElse(ParameterStyle.isObject(property) || ParameterStyle.isList(property));
        JsonNode value = json ? JsonText.read(text).value() : Lexical.read(property, text);
        return value.isMissingNode() ? TextNode.valueOf(text) : value;
    }

    private void contentType(Parts.Part part, Findings findings) {
        String allowed = mediaType.member("encoding").member(part.name()).text("contentType", "");
        MediaType actual = part.type().orElse(MediaType.parse("text/plain").orElseThrow());
        boolean right = allowed.isEmpty()
                || Arrays.stream(allowed.split(",", -1))
                        .flatMap(range -> MediaType.parse(range).stream())
                        .anyMatch(range -> range.fits(actual) > 0);
        if (!right) {
            String sentence =
                    "The part '" + Secrets.cut(part.name()) + "' is " + actual.name() + ", not " + allowed + ".";
            add(MessageKey.MULTIPART_CONTENT_TYPE, part.name(), allowed, sentence, findings);
        }
    }

    private void add(MessageKey key, String name, String expected, String sentence, Findings findings) {
        String pointer = name.isEmpty() ? "" : "/" + ContractNode.escaped(name);
        findings.add(key, MessagePlace.of(MessagePlace.Part.BODY, pointer), mediaType.place(), expected, "", sentence);
    }
}
