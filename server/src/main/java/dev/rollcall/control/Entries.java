package dev.rollcall.control;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.rollcall.sandbox.Sandbox;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The accounts or the sessions of one product in one sandbox, as entries of a world file. */
final class Entries {
    private final ControlDesk desk;
    private final Sandbox sandbox;
    private final String product;
    private final String list;

    /** @param list which of them: {@code accounts} or {@code sessions} */
    Entries(ControlDesk desk, String sandbox, String product, String list) {
        this.desk = desk;
        this.product = desk.product(product).name();
        this.sandbox = desk.sandbox(sandbox);
        this.list = list;
    }

    /** All of them. */
    List<ObjectNode> all() {
        return in(desk.worlds().section(sandbox, product)).toList();
    }

    /** The first that fits. */
    Optional<ObjectNode> find(Predicate<ObjectNode> wanted) {
        return all().stream().filter(wanted).findFirst();
    }

    /** Adds one; all its mistakes are told, and nothing is changed then. */
    void add(ObjectNode entry) {
        change(section -> {
            section.withArray(list).add(entry);
            return section;
        });
    }

    /** Edits the product's section as a whole. */
    void change(UnaryOperator<ObjectNode> edit) {
        WorldProblems.told(() -> desk.worlds().change(sandbox, product, edit));
    }

    private Stream<ObjectNode> in(ObjectNode section) {
        return StreamSupport.stream(section.path(list).spliterator(), false)
                .filter(JsonNode::isObject)
                .map(ObjectNode.class::cast);
    }
}
