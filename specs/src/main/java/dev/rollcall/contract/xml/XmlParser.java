package dev.rollcall.contract.xml;

import com.ctc.wstx.api.WstxInputProperties;
import com.ctc.wstx.stax.WstxInputFactory;
import java.io.ByteArrayInputStream;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Woodstox, with everything shut that a document could reach the outside or blow itself up with. Safe for use by
 * several threads.
 */
final class XmlParser {
    private final XMLInputFactory factory = new WstxInputFactory();

    XmlParser() {
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_VALIDATING, false);
        factory.setProperty(WstxInputProperties.P_MAX_ATTRIBUTES_PER_ELEMENT, XmlLimits.ATTRIBUTES);
        // Errors come when the parser reaches them, not later as runtime exceptions of a getter.
        factory.setProperty("com.ctc.wstx.lazyParsing", false);
        // Callers choose the names: they must not fill the JVM's table of strings.
        factory.setProperty("org.codehaus.stax2.internNames", false);
        factory.setProperty("org.codehaus.stax2.internNsUris", false);
    }

    XMLStreamReader parse(byte[] document) throws XmlUnreadable {
        try {
            return factory.createXMLStreamReader(new ByteArrayInputStream(document));
        } catch (XMLStreamException | RuntimeException e) {
            throw unreadable(e, null);
        }
    }

    /** What the parser complains about, in one line, its place taken from the complaint or else from where it stands. */
    static XmlUnreadable unreadable(Exception e, @Nullable Location at) {
        Location own = e instanceof XMLStreamException complaint ? complaint.getLocation() : null;
        String text =
                String.valueOf(e.getMessage()).lines().findFirst().orElse("").strip();
        String reason = text.length() > 200 ? text.substring(0, 200) + "…" : text;
        XmlProblem.Kind kind = kind(e, reason);
        return new XmlUnreadable(kind, sentence(kind) + ": " + reason, own == null ? at : own);
    }

    private static XmlProblem.Kind kind(Exception e, String reason) {
        if (e instanceof com.ctc.wstx.exc.WstxIOException || reason.startsWith("Declared encoding")) {
            return XmlProblem.Kind.ENCODING;
        }
        // Woodstox has no type of its own for its limits; all its other complaints have one.
        return e.getClass() == XMLStreamException.class ? XmlProblem.Kind.LIMIT : XmlProblem.Kind.MALFORMED;
    }

    private static String sentence(XmlProblem.Kind kind) {
        if (kind == XmlProblem.Kind.ENCODING) {
            return "The bytes cannot be read as text";
        }
        return kind == XmlProblem.Kind.LIMIT ? "The document is too large" : "The document is not well-formed XML";
    }
}
