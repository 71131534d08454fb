package dev.rollcall.contract.xml;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;

/** Reads a list inside its wrapping element. */
final class XmlListReader {
    private final XmlDocumentReader document;
    private final XmlCursor cursor;
    private final XmlShape item;
    private final XmlTrail trail;
    private final String inherited;
    private final ArrayNode values = JsonNodeFactory.instance.arrayNode();
    private boolean stray;

    /**
     * @param trail the wrapper's
     * @param inherited the default namespace inside the wrapper, as the contract has it
     */
    XmlListReader(XmlDocumentReader document, XmlCursor cursor, XmlList list, XmlTrail trail, String inherited) {
        this.document = document;
        this.cursor = cursor;
        this.item = list.item().get();
        this.trail = trail;
        this.inherited = inherited;
    }

    JsonNode read(XmlName itemName) throws XmlUnreadable {
        for (XmlCursor.Event event = cursor.next(); event != XmlCursor.Event.END; event = cursor.next()) {
            if (event == XmlCursor.Event.START) {
                child(itemName);
            } else if (!cursor.isBlank() && !stray) {
                stray = true;
                document.problem(XmlProblem.Kind.TEXT, "There must be no text around the items", trail.text(cursor));
            }
        }
        return values;
    }

    private void child(XmlName itemName) throws XmlUnreadable {
        if (!cursor.local().equals(itemName.local())) {
            document.refuseElement(trail, "is a list of '" + itemName.local() + "'");
            return;
        }
        XmlTrail at = trail.item(cursor, values.size());
        values.add(document.content(itemName, item, at, document.inside(itemName, inherited, at)));
    }
}
