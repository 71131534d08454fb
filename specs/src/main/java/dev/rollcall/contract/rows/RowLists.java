package dev.rollcall.contract.rows;

import dev.rollcall.contract.Body;
import dev.rollcall.contract.ContractNode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The lists that stand directly in the bodies of one schema and of which the schema says no more than what each row is like: with
 * more or fewer rows that are right they are as right as before. It remembers the rows it has met. Thread-safe.
 */
public final class RowLists {
    /** None of them looks at the rows, or at how many there are. */
    private static final Set<String> OF_BODY =
            Set.of("type", "required", "properties", "additionalProperties", "title", "description", "nullable", "xml");

    private static final Set<String> OF_LIST = Set.of("type", "items", "title", "description", "nullable", "xml");

    private final Map<String, ContractNode> rows;
    private final RowMemory memory = new RowMemory();

    private RowLists(Map<String, ContractNode> rows) {
        this.rows = rows;
    }

    /** Those of bodies of that schema, the same for all who ask; none if its lists do not stand alone. */
    public static RowLists of(ContractNode schema) {
        return schema.once(RowLists.class, RowLists::in);
    }

    private static RowLists in(ContractNode schema) {
        Map<String, ContractNode> rows = new LinkedHashMap<>();
        if (says(schema, "object", OF_BODY)) {
            schema.member("properties").members().forEach((name, member) -> {
                if (says(member, "array", OF_LIST)) {
                    rows.put(name, member.member("items"));
                }
            });
        }
        return new RowLists(rows);
    }

    private static boolean says(ContractNode schema, String type, Set<String> keywords) {
        return schema.text("type", "").equals(type)
                && schema.value().properties().stream()
                        .map(Map.Entry::getKey)
                        .allMatch(word -> keywords.contains(word) || word.startsWith("x-"));
    }

    /** The schema of the rows of a list. */
    public ContractNode row(String list) {
        return Optional.ofNullable(rows.get(list)).orElseThrow();
    }

    /**
     * Takes the rows out of a body.
     *
     * @param body in UTF-8
     * @return empty if there is no row, or if there is something in a list that is no object; if the body is no JSON, that is so
     *     with and without its rows
     */
    public Optional<RowText> in(Body body) {
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        return RowText.last(this, body).or(() -> read(body));
    }

    private Optional<RowText> read(Body body) {
        RowScanner scanner = new RowScanner(body, rows.keySet(), memory);
        if (!scanner.finds()) {
            return Optional.empty();
        }
        memory.follow(scanner.rows());
        return Optional.of(RowText.found(this, body, scanner.rows(), scanner.places()));
    }
}
