package dev.rollcall.contract.judge;

import dev.rollcall.contract.ContractNode;
import dev.rollcall.contract.MessagePlace;
import dev.rollcall.contract.MessagePlace.Part;
import java.util.List;

/** What a contract says of one header of an answer. */
final class HeaderRules {
    private final String name;
    private final ContractNode node;
    private final boolean required;
    private final ValueReader reader;
    private final Secrets secrets;
    private final RightValues right = new RightValues();

    HeaderRules(String name, ContractNode node, SharedSchemas schemas, Secrets secrets) {
        this.name = name;
        this.node = node;
        this.required = node.says("required");
        this.reader = new ValueReader(node, "simple", raw -> raw, schemas);
        this.secrets = secrets;
    }

    void judge(Message message, Findings findings) {
        List<String> values = message.header(name);
        if (values.isEmpty()) {
            if (required) {
                add(
                        MessageKey.HEADER_MISSING,
                        findings,
                        "a value",
                        "nothing",
                        " is missing; the contract requires it.");
            }
        } else if (reader.isList() || values.size() == 1) {
            value(values.size() == 1 ? values.get(0) : String.join(",", values), findings);
        } else if (name.equalsIgnoreCase("Set-Cookie")) {
            // The one header whose lines are no list (RFC 9110, section 5.3).
            values.forEach(value -> value(value, findings));
        } else {
            String count = values.size() + " values";
            add(
                    MessageKey.HEADER_REPEATED,
                    findings,
                    "one value",
                    count,
                    " comes " + values.size() + " times; the contract has it once.");
        }
    }

    private void value(String raw, Findings findings) {
        right.judge(raw, findings, () -> read(raw, findings));
    }

    private void read(String raw, Findings findings) {
        try {
            new SchemaFindings(findings, secrets)
                    .judge(
                            "header.",
                            reader.schema(),
                            reader.read(name, List.of(raw)),
                            Part.HEADER,
                            name,
                            path -> subject() + (path.isEmpty() ? "" : " (at " + path + ")"));
        } catch (Unreadable e) {
            String expected = String.valueOf(e.getMessage());
            String received = Secrets.shown(raw, secrets.isSecret(name));
            add(
                    MessageKey.HEADER_SERIALIZATION,
                    findings,
                    expected,
                    received,
                    " is not written as the contract says: " + expected + ".");
        }
    }

    private void add(MessageKey key, Findings findings, String expected, String received, String end) {
        findings.add(key, MessagePlace.of(Part.HEADER, name), node.place(), expected, received, subject() + end);
    }

    private String subject() {
        return "The header '" + name + "' of the answer";
    }
}
