package dev.rollcall.contract.judge;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.rollcall.contract.Body;
import dev.rollcall.contract.ContractNode;
import dev.rollcall.contract.MessagePlace;
import dev.rollcall.contract.MessagePlace.Part;
import java.util.List;

/** Bodies that are urlencoded forms: an object whose members are written as their {@code encoding} says. */
final class FormBody implements BodyForm {
    private final ContractNode mediaType;
    private final Schema schema;
    private final Secrets secrets;

    FormBody(ContractNode mediaType, Schema schema, Secrets secrets) {
        this.mediaType = mediaType;
        this.schema = schema;
        this.secrets = secrets;
    }

    @Override
    public void judge(Body body, MediaType type, Findings findings) {
        Pairs pairs = Pairs.ofQuery(new BodyText(findings, mediaType).plain(body, type));
        if (!pairs.isWellFormed()) {
            String sentence = "The form holds a percent sign or bytes that are no percent-encoded UTF-8.";
            add(MessageKey.FORM_MALFORMED, "", "percent-encoded UTF-8", sentence, findings);
        }
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        pairs.values().forEach((name, values) -> object.set(name, value(name, values, findings)));
        SchemaFindings faults = new SchemaFindings(findings, secrets);
        faults.faults(schema, object)
                .forEach(fault -> faults.addOfBody(schema, fault, MessagePlace.of(Part.BODY, fault.pointer())));
    }

    private JsonNode value(String name, List<String> values, Findings findings) {
        Schema property = schema.property(name);
        ParameterStyle style = ParameterStyle.of(
                mediaType.member("encoding").member(name),
                "form",
                raw -> PercentEncoded.decodeForm(raw).orElse(raw));
        boolean free = !property.node().exists() || property.types().isEmpty();
        if (values.size() > 1 && !style.repeats(property) && !free) {
            String sentence = "The form has the member '" + Secrets.cut(name) + "' " + values.size()
                    + " times; the contract has it once.";
            add(MessageKey.FORM_REPEATED, name, "one value", sentence, findings);
        }
        String text = style.decoder().apply(values.get(0));
        if (ParameterStyle.isObject(property)) {
            // "For object: application/json" (Encoding Object, contentType); a text that is none stays one.
            JsonNode json = JsonText.read(text).value();
            return json.isMissingNode() ? TextNode.valueOf(text) : json;
        }
        try {
            return style.read(property, name, values);
        } catch (Unreadable e) {
            return TextNode.valueOf(text);
        }
    }

    private void add(MessageKey key, String name, String expected, String sentence, Findings findings) {
        String pointer = name.isEmpty() ? "" : "/" + ContractNode.escaped(name);
        findings.add(key, MessagePlace.of(Part.BODY, pointer), mediaType.place(), expected, "", sentence);
    }
}
