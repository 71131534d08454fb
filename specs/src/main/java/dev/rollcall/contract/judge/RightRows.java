package dev.rollcall.contract.judge;

import dev.rollcall.contract.Body;
import dev.rollcall.contract.rows.RowFact;
import dev.rollcall.contract.rows.RowLists;
import dev.rollcall.contract.rows.RowText;
import java.util.BitSet;
import java.util.Optional;

/**
 * The rows of lists that fitted one schema lately. They need not be looked at again: a list of sessions differs from the one
 * before in a row or two. Thread-safe.
 */
final class RightRows {
    private final Schema schema;
    private final RowLists lists;
    private final RowFact<Boolean> right = new RowFact<>();

    /** @param schema of the whole bodies */
    RightRows(Schema schema) {
        this.schema = schema;
        this.lists = RowLists.of(schema.node());
    }

    /** The rows of a body, if it has some. */
    Optional<RowText> in(Body body) {
        return lists.in(body);
    }

    /**
     * Whether a body is right: some of its rows are known to be, and there is nothing wrong with it without them. It may be right
     * even if this says no; what is wrong with it, and where, is seen in the whole of it alone.
     */
    boolean leaveNothingWrong(RowText body) {
        BitSet known = new BitSet();
        for (int i = 0; i < body.rows().size(); i++) {
            known.set(i, right.of(body.rows().get(i)).isPresent());
        }
        if (known.isEmpty() || !fits(body.without(known))) {
            return false;
        }
        for (int i = known.nextClearBit(0); i < body.rows().size(); i = known.nextClearBit(i + 1)) {
            right.keep(body.rows().get(i), true);
        }
        return true;
    }

    private boolean fits(Body rest) {
        String text = rest.utf8();
        JsonText.Reading reading = JsonText.read(text);
        try {
            // Such a character may stand for bytes that are no text.
            return text.indexOf('\uFFFD') < 0
                    && reading.problems().isEmpty()
                    && !reading.value().isMissingNode()
                    && schema.faults(reading.value()).isEmpty();
        } catch (Schema.Unusable e) {
            return false;
        }
    }

    /** Remembers the rows of a body that is right. */
    void keep(RowText body) {
        body.rows().forEach(row -> right.keep(row, true));
    }
}
