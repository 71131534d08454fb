package dev.rollcall.contract.coverage;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.rollcall.contract.ContractNode;
import dev.rollcall.contract.Exchange;
import dev.rollcall.contract.Headers;
import dev.rollcall.contract.Operation;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** One declared parameter: whether it was sent, and with which values of its enumeration. */
final class ParameterCoverage {
    private final String in;
    private final String name;
    private final CoverageItem item;
    private final SchemaItems schema;

    ParameterCoverage(Operation operation, ContractNode parameter) {
        this.in = parameter.text("in", "");
        this.name = parameter.text("name", "");
        this.item = new CoverageItem(CoverageKind.PARAMETER, operation.id() + " " + in + " " + name);
        this.schema = new SchemaItems(parameter.member("schema"));
    }

    void known(Consumer<CoverageItem> items) {
        items.accept(item);
        schema.known(items);
    }

    /** A parameter of the path is sent whenever the path fits; its value is not looked at. */
    void shown(Exchange.Request request, Consumer<CoverageItem> items) {
        List<String> values = values(request).toList();
        if (in.equals("path") || !values.isEmpty()) {
            items.accept(item);
        }
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        for (String value : values) {
            schema.shown(TextNode.valueOf(value), items);
            Stream.of(value.split("[,| ]")).forEach(list::add);
        }
        schema.shown(list, items);
    }

    private Stream<String> values(Exchange.Request request) {
        return switch (in) {
            case "query" ->
                Pairs.of(request.query(), "&")
                        .filter(pair -> pair.name().equals(name) || pair.name().startsWith(name + "["))
                        .map(Pairs.Pair::value);
            case "header" -> Headers.values(request.headers(), name).stream();
            case "cookie" ->
                Headers.values(request.headers(), "Cookie").stream()
                        .flatMap(cookies -> Pairs.of(cookies.strip(), ";"))
                        .filter(pair ->
                                pair.name().strip().toLowerCase(Locale.ROOT).equals(name.toLowerCase(Locale.ROOT)))
                        .map(Pairs.Pair::value);
            default -> Stream.of();
        };
    }
}
