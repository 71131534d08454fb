package dev.rollcall.contract.coverage;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.rollcall.contract.ContractNode;
import dev.rollcall.contract.Operation;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** One declared parameter: whether it was sent, and with which values of its enumeration. */
final class ParameterCoverage {
    private final String in;
    private final String name;
    private final CoverageItem item;
    private final SchemaItems schema;
    private final boolean anyValue;

    ParameterCoverage(Operation operation, ContractNode parameter) {
        this.in = parameter.text("in", "");
        this.name = parameter.text("name", "");
        this.item = new CoverageItem(CoverageKind.PARAMETER, operation.id() + " " + in + " " + name);
        this.schema = new SchemaItems(parameter.member("schema"));
        Set<CoverageItem> values = new HashSet<>();
        schema.known(values::add);
        this.anyValue = values.isEmpty();
    }

    void known(Consumer<CoverageItem> items) {
        items.accept(item);
        schema.known(items);
    }

    /** A parameter of the path is sent whenever the path fits; its value is not looked at. */
    void shown(SentValues sent, Consumer<CoverageItem> items) {
        List<String> values = sent.of(in, name);
        if (in.equals("path") || !values.isEmpty()) {
            items.accept(item);
        }
        if (anyValue || values.isEmpty()) {
            return;
        }
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        for (String value : values) {
            schema.shown(TextNode.valueOf(value), items);
            Stream.of(value.split("[,| ]")).forEach(list::add);
        }
        schema.shown(list, items);
    }
}
