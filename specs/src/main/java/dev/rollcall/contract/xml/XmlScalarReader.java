package dev.rollcall.contract.xml;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;

/**
 * Reads one value without structure: the text of an element, or the attribute that carries it. A value that stands as
 * text where an attribute should carry it is reported and kept nevertheless.
 */
final class XmlScalarReader {
    private final XmlDocumentReader document;
    private final XmlCursor cursor;
    private final XmlScalar scalar;
    private final XmlTrail trail;

    /** @param trail the element's */
    XmlScalarReader(XmlDocumentReader document, XmlCursor cursor, XmlScalar scalar, XmlTrail trail) {
        this.document = document;
        this.cursor = cursor;
        this.scalar = scalar;
        this.trail = trail;
    }

    JsonNode read() throws XmlUnreadable {
        XmlName carrier = scalar.carrier();
        document.refuseAttributes(trail, carrier);
        return scalar.read(carrier == null ? text() : carried(carrier));
    }

    private String carried(XmlName carrier) throws XmlUnreadable {
        String value = attribute(carrier);
        String text = text();
        if (value == null) {
            document.problem(
                    XmlProblem.Kind.ATTRIBUTE_EXPECTED,
                    "The value must be in an attribute '" + carrier.local() + "'",
                    trail);
            return text;
        }
        if (!text.isBlank()) {
            document.problem(XmlProblem.Kind.TEXT, "There must be no text beside the attribute", trail);
        }
        return value;
    }

    private @Nullable String attribute(XmlName name) {
        for (int i = 0; i < cursor.attributes().count(); i++) {
            if (cursor.attributes().qualified(i).equals(name.local())) {
                return cursor.attributes().value(i);
            }
        }
        return null;
    }

    private String text() throws XmlUnreadable {
        StringBuilder text = new StringBuilder();
        for (XmlCursor.Event event = cursor.next(); event != XmlCursor.Event.END; event = cursor.next()) {
            if (event == XmlCursor.Event.TEXT) {
                cursor.appendTo(text);
            } else {
                document.refuseElement(trail, "has a text and no elements");
            }
        }
        return text.toString();
    }
}
