package dev.rollcall.contract.xml;

import java.util.Objects;
import javax.xml.XMLConstants;
import javax.xml.stream.Location;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Walks through a document, past comments and processing instructions, and stops where a limit is reached. */
final class XmlCursor {
    private final XMLStreamReader reader;
    private final XmlLimits limits;
    private final XmlAttributes attributes;
    /** Where the event stands, as soon as somebody has asked: an element's attributes all stand where it does. */
    private @Nullable Location location;

    XmlCursor(XMLStreamReader reader) {
        this.reader = reader;
        this.limits = new XmlLimits(reader);
        this.attributes = new XmlAttributes(reader);
    }

    enum Event {
        START,
        TEXT,
        END,
        DONE
    }

    /** Goes on to the next element's start or end, text, or the document's end. */
    Event next() throws XmlUnreadable {
        Event event = null;
        while (event == null) {
            event = event(advance());
        }
        if (event == Event.START) {
            limits.enter();
        } else if (event == Event.END) {
            limits.leave();
        }
        return event;
    }

    /** Null for comments and processing instructions: nothing that a value is made of. */
    private @Nullable Event event(int type) throws XmlUnreadable {
        return switch (type) {
            case XMLStreamConstants.START_ELEMENT -> Event.START;
            case XMLStreamConstants.END_ELEMENT -> Event.END;
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> Event.TEXT;
            case XMLStreamConstants.END_DOCUMENT -> Event.DONE;
            case XMLStreamConstants.DTD ->
                throw new XmlUnreadable(XmlProblem.Kind.DOCTYPE, "A DOCTYPE is not accepted", reader.getLocation());
            default -> null;
        };
    }

    /** Goes to the end of the element whose start the cursor is at; says whether it had text or elements. */
    boolean skip() throws XmlUnreadable {
        boolean content = false;
        for (int depth = 1; depth > 0; ) {
            Event event = next();
            depth += event == Event.START ? 1 : event == Event.END ? -1 : 0;
            content |= event == Event.START || (event == Event.TEXT && !isBlank());
        }
        return content;
    }

    /** The name of the element, without its prefix. */
    String local() {
        return reader.getLocalName();
    }

    /** The namespace of the element, empty if it is in none. */
    String namespace() {
        return Objects.requireNonNullElse(reader.getNamespaceURI(), "");
    }

    /** The name of the element as it is written. */
    String qualified() {
        return XmlNames.qualified(reader.getPrefix(), reader.getLocalName());
    }

    /** The attributes of the element. */
    XmlAttributes attributes() {
        return attributes;
    }

    /** The namespace of unprefixed elements here. */
    String defaultNamespace() {
        return Objects.requireNonNullElse(reader.getNamespaceURI(XMLConstants.DEFAULT_NS_PREFIX), "");
    }

    boolean isBlank() {
        return reader.isWhiteSpace();
    }

    void appendTo(StringBuilder text) {
        text.append(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
    }

    /** The line where the element or text begins. */
    int line() {
        return Math.max(1, location().getLineNumber());
    }

    /** The column where the element or text begins. */
    int column() {
        return Math.max(1, location().getColumnNumber());
    }

    private Location location() {
        Location known = location;
        if (known == null) {
            known = reader.getLocation();
            location = known;
        }
        return known;
    }

    private int advance() throws XmlUnreadable {
        location = null;
        try {
            return reader.next();
        } catch (XMLStreamException | RuntimeException e) {
            // The parser's own mistakes too are no reason to fail: what it cannot read is unreadable.
            throw XmlParser.unreadable(e, reader.getLocation());
        }
    }
}
