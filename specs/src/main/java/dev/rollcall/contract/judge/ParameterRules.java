package dev.rollcall.contract.judge;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.rollcall.contract.ContractNode;
import dev.rollcall.contract.MessagePlace;
import dev.rollcall.contract.MessagePlace.Part;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;

/** What a contract says of one parameter of an operation. */
final class ParameterRules {
    private final ContractNode node;
    private final String name;
    private final String in;
    private final boolean required;
    private final boolean mayBeEmpty;
    private final ValueReader reader;
    private final Secrets secrets;
    private final RightValues right = new RightValues();

    ParameterRules(ContractNode node, SharedSchemas schemas, Secrets secrets) {
        this.node = node;
        this.name = node.text("name", "");
        this.in = node.text("in", "");
        this.required = node.says("required") || in.equals("path");
        this.mayBeEmpty = node.says("allowEmptyValue");
        boolean form = in.equals("query") || in.equals("cookie");
        this.reader = new ValueReader(node, form ? "form" : "simple", decoder(), schemas);
        this.secrets = secrets;
    }

    private UnaryOperator<String> decoder() {
        return switch (in) {
            case "query" -> raw -> PercentEncoded.decodeForm(raw).orElse(raw);
            case "header" -> raw -> raw;
            default -> raw -> PercentEncoded.decode(raw).orElse(raw);
        };
    }

    /** "If in is header and the name field is Accept, Content-Type or Authorization, the definition shall be ignored." */
    boolean isIgnored() {
        return in.equals("header")
                && Set.of("accept", "content-type", "authorization").contains(name.toLowerCase(Locale.ROOT));
    }

    /** What tells two parameters apart: one of the operation replaces the same of the path. */
    String identity() {
        return in + " " + name;
    }

    /** Whether a query parameter of that name belongs to this one. */
    boolean owns(String query) {
        return in.equals("query") && (reader.spreads() ? reader.owns(name, query) : name.equals(query));
    }

    void judge(Target target, Findings findings) {
        if (reader.spreads() && in.equals("query")) {
            spread(target, findings);
            return;
        }
        List<String> values = target.values(in, name);
        if (values.isEmpty()) {
            missing(findings);
        } else if (values.size() > 1 && !reader.repeats() && !in.equals("header")) {
            add(
                    MessageKey.PARAMETER_REPEATED,
                    findings,
                    "one value",
                    values.size() + " values",
                    " comes " + values.size() + " times; the contract has it once.");
        } else if (!(mayBeEmpty && values.get(0).isEmpty())) {
            value(values, findings);
        }
    }

    private void value(List<String> values, Findings findings) {
        if (values.size() == 1) {
            right.judge(values.get(0), findings, () -> read(values, findings));
        } else {
            read(values, findings);
        }
    }

    private void spread(Target target, Findings findings) {
        ObjectNode object = reader.gather(name, target.query().values());
        if (object.isEmpty()) {
            missing(findings);
        } else {
            judge(object, findings);
        }
    }

    private void missing(Findings findings) {
        if (required) {
            add(MessageKey.PARAMETER_MISSING, findings, "a value", "nothing", " is missing; the contract requires it.");
        }
    }

    private void read(List<String> values, Findings findings) {
        try {
            // Header lines of one name are one list (RFC 9110, section 5.3).
            judge(reader.read(name, in.equals("header") ? List.of(String.join(",", values)) : values), findings);
        } catch (Unreadable e) {
            String expected = String.valueOf(e.getMessage());
            String received = Secrets.shown(values.get(0), isSecret());
            add(
                    MessageKey.PARAMETER_SERIALIZATION,
                    findings,
                    expected,
                    received,
                    " is not written as the contract says: " + expected + ".");
        }
    }

    private void judge(JsonNode value, Findings findings) {
        new SchemaFindings(findings, secrets)
                .judge(
                        "parameter.",
                        reader.schema(),
                        value,
                        part(),
                        name,
                        path -> subject() + (path.isEmpty() ? "" : " (at " + path + ")"));
    }

    private void add(MessageKey key, Findings findings, String expected, String received, String end) {
        findings.add(key, MessagePlace.of(part(), name), node.place(), expected, received, subject() + end);
    }

    private String subject() {
        return "The " + in + " parameter '" + name + "'";
    }

    private boolean isSecret() {
        return secrets.isSecret(name)
                || reader.schema().node().text("format", "").equals("password");
    }

    private Part part() {
        return switch (in) {
            case "path" -> Part.PATH;
            case "query" -> Part.QUERY;
            case "header" -> Part.HEADER;
            default -> Part.COOKIE;
        };
    }
}
