package dev.rollcall.contract.xml;

import org.jspecify.annotations.Nullable;

/** The text directly inside an object's element: its value if there is nothing else, and a problem otherwise. */
final class XmlLooseText {
    private final StringBuilder text = new StringBuilder();
    private @Nullable XmlTrail first;
    private boolean refused;

    /** Takes the text at the cursor, which stands in the element of that trail. */
    void append(XmlCursor cursor, XmlTrail element) {
        cursor.appendTo(text);
        if (first == null && !cursor.isBlank()) {
            first = element.text(cursor);
        }
    }

    boolean isBlank() {
        return first == null;
    }

    /** Reports the text, if there is any, once. */
    void refuse(XmlDocumentReader document) {
        if (first != null && !refused) {
            refused = true;
            document.problem(XmlProblem.Kind.TEXT, "There must be no text beside attributes and elements", first);
        }
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
