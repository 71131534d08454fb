package dev.rollcall.contract.xml;

import com.fasterxml.jackson.databind.JsonNode;
import javax.xml.XMLConstants;

/**
 * The name of an element or attribute, as the contract has it.
 *
 * @param local the name without a prefix
 * @param prefix empty if it is written without one
 * @param namespace empty if the contract gives none: an attribute then has none, and an element stands in the default
 *     namespace of the element around it, as unadorned names in a text do
 */
record XmlName(String local, String prefix, String namespace) {

    XmlName {
        if (!XmlNames.isName(local) || (!prefix.isEmpty() && !XmlNames.isName(prefix))) {
            throw new IllegalArgumentException("No name for XML: '" + prefix + "' '" + local + "'");
        }
        if (!prefix.isEmpty() && namespace.isEmpty()) {
            throw new IllegalArgumentException("The prefix " + prefix + " of " + local + " has no namespace");
        }
        if (prefix.startsWith("xml") || prefix.equals(XmlNames.XSI_PREFIX) || isReserved(namespace)) {
            throw new IllegalArgumentException("The prefix or namespace of " + prefix + ":" + local + " is reserved");
        }
    }

    /** The name that these {@code xml} keywords give; without {@code name}, the fallback. */
    static XmlName of(JsonNode xml, String fallback) {
        return new XmlName(
                xml.path("name").asText(fallback),
                xml.path("prefix").asText(""),
                xml.path("namespace").asText(""));
    }

    static XmlName plain(String local) {
        return new XmlName(local, "", "");
    }

    XmlName withLocal(String other) {
        return new XmlName(other, prefix, namespace);
    }

    /** As it is written. */
    String qualified() {
        return prefix.isEmpty() ? local : prefix + ":" + local;
    }

    /** The namespace of an element of this name, within an element whose default namespace is given. */
    String namespaceWithin(String inherited) {
        return namespace.isEmpty() ? inherited : namespace;
    }

    /** The default namespace inside an element of this name. */
    String defaultWithin(String inherited) {
        return namespace.isEmpty() || !prefix.isEmpty() ? inherited : namespace;
    }

    private static boolean isReserved(String namespace) {
        return namespace.equals(XMLConstants.XML_NS_URI)
                || namespace.equals(XMLConstants.XMLNS_ATTRIBUTE_NS_URI)
                || namespace.equals(XMLConstants.W3C_XML_SCHEMA_INSTANCE_NS_URI);
    }
}
