package dev.rollcall.contract.xml;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What was read from an XML document: its value, what is wrong with it, and where each value stands. */
public final class XmlReading {
    private final JsonNode value;
    private final List<XmlProblem> problems;
    private final Supplier<XmlTrail> trails;
    private volatile @Nullable XmlTrail root;

    /** @param trails finds where everything stands, asked once somebody wants to know */
    XmlReading(JsonNode value, List<XmlProblem> problems, Supplier<XmlTrail> trails) {
        this.value = value;
        this.problems = List.copyOf(problems);
        this.trails = trails;
    }

    /** The value as JSON, or a {@code MissingNode} if the document {@linkplain #isReadable() cannot be read}. */
    public JsonNode value() {
        return value;
    }

    /** What is wrong, in the order of the document; after a hundred, one of kind {@code MORE} ends the list. */
    public List<XmlProblem> problems() {
        return problems;
    }

    /** Whether the document is XML that we read; if not, the last problem says why, and there is no value. */
    public boolean isReadable() {
        return !value.isMissingNode();
    }

    /**
     * Where the value stands that the pointer leads to. If the document does not have it, because it is missing, the
     * place of the innermost value around it; and the beginning of the document if there is none either.
     */
    public Place place(JsonPointer pointer) {
        XmlTrail here = root();
        for (JsonPointer rest = pointer; !rest.matches(); rest = rest.tail()) {
            XmlTrail next = here.child(rest.getMatchingProperty());
            if (next == null) {
                break;
            }
            here = next;
        }
        return here.place();
    }

    private XmlTrail root() {
        XmlTrail known = root;
        if (known == null) {
            // Two threads may well find the same.
            known = trails.get();
            root = known;
        }
        return known;
    }
}
