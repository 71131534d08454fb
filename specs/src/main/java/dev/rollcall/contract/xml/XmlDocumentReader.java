package dev.rollcall.contract.xml;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.NullNode;
import javax.xml.namespace.QName;
import org.jspecify.annotations.Nullable;

/** Reads one document: knows where it is in it, and collects what is wrong. */
final class XmlDocumentReader {
    private final XmlCursor cursor;
    private final XmlProblems problems = new XmlProblems();
    private @Nullable XmlTrail root;
    private @Nullable XmlTrail here;

    XmlDocumentReader(XmlCursor cursor) {
        this.cursor = cursor;
    }

    /** @param anyRoot whether the root element may be called as it likes */
    XmlReading read(XmlMember expected, boolean anyRoot) {
        try {
            return new XmlReading(document(expected, anyRoot), problems.list(), root);
        } catch (XmlUnreadable e) {
            problems.addLast(e.problem(here == null ? "/" : here.xpath()));
            return new XmlReading(MissingNode.getInstance(), problems.list(), null);
        }
    }

    private JsonNode document(XmlMember expected, boolean anyRoot) throws XmlUnreadable {
        while (cursor.next() != XmlCursor.Event.START) {
            // Whitespace before the root.
        }
        QName name = cursor.name();
        XmlTrail trail = XmlTrail.root(qualified(name), cursor);
        root = trail;
        String inner = cursor.defaultNamespace();
        if (name.getLocalPart().equals(expected.name().local())) {
            inner = inside(expected.name(), "", trail);
        } else if (!anyRoot) {
            problem(
                    XmlProblem.Kind.ROOT,
                    "The root element must be '" + expected.name().qualified() + "', not '" + qualified(name) + "'",
                    trail);
        }
        JsonNode value = content(expected.name(), expected.shape().get(), trail, inner);
        here = null;
        while (cursor.next() != XmlCursor.Event.DONE) {
            // Whitespace after the root.
        }
        return value;
    }

    /**
     * The default namespace that names without a prefix have inside the element at the cursor. If the element itself is
     * in a wrong one, that is said once, and what it contains is measured by its own.
     */
    String inside(XmlName expected, String inherited, XmlTrail trail) {
        String namespace = expected.namespaceWithin(inherited);
        if (cursor.name().getNamespaceURI().equals(namespace)) {
            return expected.defaultWithin(inherited);
        }
        wrongNamespace(expected, namespace, trail);
        return cursor.defaultNamespace();
    }

    void wrongNamespace(XmlName expected, String namespace, XmlTrail trail) {
        String right = namespace.isEmpty() ? "no namespace" : "the namespace " + namespace;
        problem(XmlProblem.Kind.NAMESPACE, "'" + expected.local() + "' must be in " + right, trail);
    }

    /** The value of the element at whose start the cursor is; the cursor is at its end afterwards. */
    JsonNode content(XmlName name, XmlShape shape, XmlTrail trail, String inner) throws XmlUnreadable {
        XmlTrail before = here;
        // Left as it is when reading ends abruptly: then it tells where.
        here = trail;
        JsonNode value = cursor.isNil() ? nil(trail) : contentOf(name, shape, trail, inner);
        here = before;
        return value;
    }

    private JsonNode contentOf(XmlName name, XmlShape shape, XmlTrail trail, String inner) throws XmlUnreadable {
        if (shape instanceof XmlObject object) {
            return new XmlObjectReader(this, cursor, object, trail, inner).read();
        }
        if (shape instanceof XmlList list) {
            refuseAttributes(trail, null);
            return new XmlListReader(this, cursor, list, trail, inner).read(list.itemName(name));
        }
        return new XmlScalarReader(this, cursor, (XmlScalar) shape, trail).read();
    }

    /** Reports and skips the element at the cursor. */
    void refuseElement(XmlTrail trail, String reason) throws XmlUnreadable {
        String name = qualified(cursor.name());
        problem(
                XmlProblem.Kind.UNEXPECTED_ELEMENT,
                "There must be no element '" + name + "': this " + reason,
                trail.step(name, cursor));
        cursor.skip();
    }

    /** Reports the attributes of the element at the cursor, but for that one. */
    void refuseAttributes(XmlTrail trail, @Nullable XmlName but) {
        for (int i = 0; i < cursor.attributes(); i++) {
            String name = qualified(cursor.attribute(i));
            boolean expected = but != null && name.equals(but.local());
            if (!expected && !XmlCursor.isAboutXml(cursor.attribute(i))) {
                problem(
                        XmlProblem.Kind.UNEXPECTED_ATTRIBUTE,
                        "There must be no attribute '" + name + "' here",
                        trail.step("@" + name, cursor));
            }
        }
    }

    private JsonNode nil(XmlTrail trail) throws XmlUnreadable {
        if (cursor.skip()) {
            problem(XmlProblem.Kind.NIL, "An element that is xsi:nil must be empty", trail);
        }
        return NullNode.getInstance();
    }

    void problem(XmlProblem.Kind kind, String message, XmlTrail trail) {
        problems.add(kind, message, trail);
    }

    static String qualified(QName name) {
        return name.getPrefix().isEmpty() ? name.getLocalPart() : name.getPrefix() + ":" + name.getLocalPart();
    }
}
