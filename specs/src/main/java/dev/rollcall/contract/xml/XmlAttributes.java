package dev.rollcall.contract.xml;

import java.util.Objects;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLStreamReader;

/** The attributes of the element that a reader is at, counted from 0. */
final class XmlAttributes {
    private final XMLStreamReader reader;

    XmlAttributes(XMLStreamReader reader) {
        this.reader = reader;
    }

    int count() {
        return reader.getAttributeCount();
    }

    /** The name without its prefix. */
    String local(int index) {
        return reader.getAttributeLocalName(index);
    }

    /** The namespace, empty if the attribute is in none. */
    String namespace(int index) {
        return Objects.requireNonNullElse(reader.getAttributeNamespace(index), "");
    }

    /** The name as it is written. */
    String qualified(int index) {
        return XmlNames.qualified(reader.getAttributePrefix(index), reader.getAttributeLocalName(index));
    }

    String value(int index) {
        return reader.getAttributeValue(index);
    }

    /** Whether the attribute tells the reader something ({@code xsi:nil}, {@code xsi:type}), and is no value. */
    boolean isAboutXml(int index) {
        return namespace(index).equals(XMLConstants.W3C_XML_SCHEMA_INSTANCE_NS_URI);
    }

    /** Whether they say by {@code xsi:nil} that the element is null. */
    boolean isNil() {
        String value = reader.getAttributeValue(XMLConstants.W3C_XML_SCHEMA_INSTANCE_NS_URI, "nil");
        return value != null && (value.trim().equals("true") || value.trim().equals("1"));
    }
}
