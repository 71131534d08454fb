package dev.rollcall.contract.xml;

/**
 * What is wrong with an XML document as XML. What is wrong with its values is for the JSON schema to say.
 *
 * @param kind what sort of problem
 * @param message one sentence that names elements and attributes, never their values: those may be secret
 * @param place where
 */
public record XmlProblem(Kind kind, String message, Place place) {

    /** The sorts of problems. With one of the first five there is no value: the document was not read to its end. */
    public enum Kind {
        /** Not well-formed, text or a second element after the root included. */
        MALFORMED("xml.malformed"),
        /** The bytes are not what the declaration or the byte order mark says, or that encoding is unknown. */
        ENCODING("xml.encoding"),
        /** There is a DOCTYPE. It was not read, and nothing that it names was fetched. */
        DOCTYPE("xml.doctype"),
        /** Elements are nested too deeply. */
        DEPTH("xml.depth"),
        /** Too many attributes, names or namespaces, or too long ones. */
        LIMIT("xml.limit"),
        /** The root element has another name. */
        ROOT("xml.root"),
        /** The right name in a wrong namespace. */
        NAMESPACE("xml.namespace"),
        /** A member has another name in XML than in JSON, and the JSON name was used. */
        NAME("xml.name"),
        /** An element where the contract has an attribute. */
        ATTRIBUTE_EXPECTED("xml.attribute-expected"),
        /** An attribute where the contract has an element. */
        ELEMENT_EXPECTED("xml.element-expected"),
        /** A second element where the contract has one. */
        REPEATED("xml.repeated"),
        /** Text where the contract has none. */
        TEXT("xml.text"),
        /** An attribute in an element that has none. */
        UNEXPECTED_ATTRIBUTE("xml.unexpected-attribute"),
        /** An element in a scalar, or one of another name in the wrapper of a list. */
        UNEXPECTED_ELEMENT("xml.unexpected-element"),
        /** {@code xsi:nil} on an element that has content. */
        NIL("xml.nil"),
        /** There are more problems than are listed. */
        MORE("xml.more");

        private final String key;

        Kind(String key) {
            this.key = key;
        }

        /** The name for reports, which does not change. */
        public String key() {
            return key;
        }
    }

    public XmlProblem {
        if (message.isBlank()) {
            throw new IllegalArgumentException("A problem must say what is wrong");
        }
    }

    @Override
    public String toString() {
        return place + " " + kind.key() + ": " + message;
    }
}
