package dev.rollcall.contract.coverage;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.rollcall.contract.Body;
import dev.rollcall.contract.ContractNode;
import dev.rollcall.contract.FirstMet;
import dev.rollcall.contract.rows.Row;
import dev.rollcall.contract.rows.RowFact;
import dev.rollcall.contract.rows.RowLists;
import dev.rollcall.contract.rows.RowText;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/** What the rows of lists in JSON bodies of one schema show, each found out once. Thread-safe. */
final class ShownRows {
    private static final int DISTINCT = 256;

    private final ObjectMapper json;
    private final RowLists lists;
    private final RowFact<Set<CoverageItem>> shown = new RowFact<>();
    private final Map<String, SchemaItems> items = new ConcurrentHashMap<>();
    /** Most rows show the same: one object for it. */
    private final FirstMet<Set<CoverageItem>, Set<CoverageItem>> distinct = new FirstMet<>(DISTINCT, set -> set);

    ShownRows(ContractNode schema, ObjectMapper json) {
        this.json = json;
        this.lists = RowLists.of(schema);
    }

    /**
     * Tells what the rows of a body show.
     *
     * @return what the body says without its rows; empty if it has none, or is no JSON: then nothing was told
     */
    Optional<JsonNode> tell(Body body, Consumer<CoverageItem> teller) {
        return lists.in(body).flatMap(text -> tell(text, teller));
    }

    private Optional<JsonNode> tell(RowText body, Consumer<CoverageItem> teller) {
        try {
            Set<Set<CoverageItem>> all = Collections.newSetFromMap(new IdentityHashMap<>());
            for (Row row : body.rows()) {
                all.add(shownBy(row));
            }
            BitSet rows = new BitSet();
            rows.set(0, body.rows().size());
            JsonNode rest = json.readTree(body.without(rows).utf8());
            all.forEach(each -> each.forEach(teller));
            return Optional.of(rest);
        } catch (JsonProcessingException e) {
            return Optional.empty();
        }
    }

    private Set<CoverageItem> shownBy(Row row) throws JsonProcessingException {
        Set<CoverageItem> known = shown.of(row).orElse(null);
        if (known == null) {
            Set<CoverageItem> found = new HashSet<>();
            items.computeIfAbsent(row.list(), list -> new SchemaItems(lists.row(list)))
                    .shown(json.readTree(row.text().utf8()), found::add);
            known = distinct.of(Set.copyOf(found));
            shown.keep(row, known);
        }
        return known;
    }
}
