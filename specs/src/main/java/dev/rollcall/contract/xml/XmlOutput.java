package dev.rollcall.contract.xml;

import java.util.ArrayList;
import java.util.List;
import javax.xml.XMLConstants;

/** Puts a document's characters together: tags, and namespaces where they are needed and not in force yet. */
final class XmlOutput {
    private final StringBuilder out = new StringBuilder(1024);
    private final List<XmlName> declared = new ArrayList<>();
    private boolean inTag;

    /** A place to come back to at the end of an element. */
    int mark() {
        return declared.size();
    }

    void declaration() {
        out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
    }

    void start(XmlName name) {
        closeTag();
        out.append('<').append(name.qualified());
        inTag = true;
        declare(name);
    }

    void attribute(XmlName name, String value) {
        declare(name);
        raw(name.qualified(), value);
    }

    void nil() {
        raw("xmlns:" + XmlNames.XSI_PREFIX, XMLConstants.W3C_XML_SCHEMA_INSTANCE_NS_URI);
        raw(XmlNames.XSI_PREFIX + ":nil", "true");
    }

    void text(String text) {
        if (!text.isEmpty()) {
            closeTag();
            XmlEscapes.append(out, text, false);
        }
    }

    /** Ends an element, and with it the namespaces declared since the mark that was taken before its start. */
    void end(XmlName name, int mark) {
        if (inTag) {
            // The space before the slash is the product's way (saved responses of Commvault's Web Server).
            out.append(" />");
            inTag = false;
        } else {
            out.append("</").append(name.qualified()).append('>');
        }
        declared.subList(mark, declared.size()).clear();
    }

    private void declare(XmlName name) {
        if (name.namespace().isEmpty() || inForce(name)) {
            return;
        }
        declared.add(name);
        raw(name.prefix().isEmpty() ? "xmlns" : "xmlns:" + name.prefix(), name.namespace());
    }

    private boolean inForce(XmlName name) {
        for (int i = declared.size() - 1; i >= 0; i--) {
            if (declared.get(i).prefix().equals(name.prefix())) {
                return declared.get(i).namespace().equals(name.namespace());
            }
        }
        return false;
    }

    private void raw(String name, String value) {
        out.append(' ').append(name).append("=\"");
        XmlEscapes.append(out, value, true);
        out.append('"');
    }

    private void closeTag() {
        if (inTag) {
            out.append('>');
            inTag = false;
        }
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
