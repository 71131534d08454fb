package dev.rollcall.contract.judge;

import com.fasterxml.jackson.databind.JsonNode;
import dev.rollcall.contract.ContractNode;
import dev.rollcall.contract.MessagePlace;
import dev.rollcall.contract.MessagePlace.Part;
import java.util.List;
import java.util.function.UnaryOperator;

/** Holds values against schemas and turns what does not fit into violations. */
final class SchemaFindings {
    private final Findings findings;
    private final Secrets secrets;

    SchemaFindings(Findings findings, Secrets secrets) {
        this.findings = findings;
        this.secrets = secrets;
    }

    /** How the value does not fit; if the schema cannot be judged by, nothing but a warning about that. */
    List<SchemaFault> faults(Schema schema, JsonNode value) {
        try {
            return schema.faults(value);
        } catch (Schema.Unusable e) {
            unusable(schema.node(), e);
            return List.of();
        }
    }

    void unusable(ContractNode node, RuntimeException e) {
        String reason = Secrets.cut(String.valueOf(e.getMessage()));
        findings.add(
                MessageKey.CONTRACT_UNUSABLE,
                MessagePlace.of(Part.BODY, ""),
                node.place(),
                "",
                "",
                "The contract cannot be judged by at " + node.pointer() + ": " + reason);
    }

    /**
     * Lists a fault of a body.
     *
     * @param place where it stands
     */
    void addOfBody(Schema schema, SchemaFault fault, MessagePlace place) {
        String whole = "he body of " + (findings.message().equals("The request") ? "the request" : "the answer");
        String subject = fault.path().isEmpty() ? "T" + whole : "'" + fault.pointer() + "' in t" + whole;
        boolean secret = fault.path().stream().anyMatch(secrets::isSecret);
        add("body.", schema, fault, place, subject, secret);
    }

    /**
     * Judges a parameter or header.
     *
     * @param prefix of the key
     * @param subject makes a sentence's subject out of the path within the value, empty for the whole
     */
    void judge(String prefix, Schema schema, JsonNode value, Part part, String name, UnaryOperator<String> subject) {
        for (SchemaFault fault : faults(schema, value)) {
            boolean secret = secrets.isSecret(name) || fault.path().stream().anyMatch(secrets::isSecret);
            MessagePlace place = MessagePlace.of(part, name);
            add(prefix, schema, fault, place, subject.apply(fault.pointer()), secret);
        }
    }

    private void add(
            String prefix, Schema schema, SchemaFault fault, MessagePlace place, String subject, boolean secret) {
        findings.add(
                prefix + fault.keyword().key(),
                fault.keyword().severity(),
                place,
                schema.node().contract().place(fault.rule()),
                SchemaWording.of(schema.node().contract(), fault, subject, secret));
    }
}
