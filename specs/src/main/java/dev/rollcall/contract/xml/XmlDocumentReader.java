package dev.rollcall.contract.xml;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.NullNode;
import org.jspecify.annotations.Nullable;

/** Reads one document: knows where it is in it, and collects what is wrong. */
final class XmlDocumentReader {
    private final XmlCursor cursor;
    private final XmlProblems problems = new XmlProblems();
    private final XmlTrail outside;
    private XmlTrail here;

    /** @param outside the trail of the document, around the root element */
    XmlDocumentReader(XmlCursor cursor, XmlTrail outside) {
        this.cursor = cursor;
        this.outside = outside;
        this.here = outside;
    }

    /** @param anyRoot whether the root element may be called as it likes */
    XmlPass read(XmlMember expected, boolean anyRoot) {
        try {
            return document(expected, anyRoot);
        } catch (XmlUnreadable e) {
            problems.addLast(e.problem(here.place()));
            return new XmlPass(MissingNode.getInstance(), problems.list(), outside);
        }
    }

    private XmlPass document(XmlMember expected, boolean anyRoot) throws XmlUnreadable {
        while (cursor.next() != XmlCursor.Event.START) {
            // Whitespace before the root.
        }
        XmlTrail trail = outside.element(cursor);
        String inner = cursor.defaultNamespace();
        if (cursor.local().equals(expected.name().local())) {
            inner = inside(expected.name(), "", trail);
        } else if (!anyRoot) {
            problem(
                    XmlProblem.Kind.ROOT,
                    "The root element must be '" + expected.name().qualified() + "', not '" + cursor.qualified() + "'",
                    trail);
        }
        JsonNode value = content(expected.name(), expected.shape().get(), trail, inner);
        while (cursor.next() != XmlCursor.Event.DONE) {
            // Whitespace after the root.
        }
        return new XmlPass(value, problems.list(), trail);
    }

    /**
     * The default namespace that names without a prefix have inside the element at the cursor. If the element itself is
     * in a wrong one, that is said once, and what it contains is measured by its own.
     */
    String inside(XmlName expected, String inherited, XmlTrail trail) {
        String namespace = expected.namespaceWithin(inherited);
        if (cursor.namespace().equals(namespace)) {
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
        JsonNode value = cursor.attributes().isNil() ? nil(trail) : contentOf(name, shape, trail, inner);
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
        problem(
                XmlProblem.Kind.UNEXPECTED_ELEMENT,
                "There must be no element '" + cursor.qualified() + "': this " + reason,
                trail.element(cursor));
        cursor.skip();
    }

    /** Reports the attributes of the element at the cursor, but for that one. */
    void refuseAttributes(XmlTrail trail, @Nullable XmlName but) {
        for (int i = 0; i < cursor.attributes().count(); i++) {
            boolean expected = but != null && cursor.attributes().qualified(i).equals(but.local());
            if (!expected && !cursor.attributes().isAboutXml(i)) {
                problem(
                        XmlProblem.Kind.UNEXPECTED_ATTRIBUTE,
                        "There must be no attribute '" + cursor.attributes().qualified(i) + "' here",
                        trail.attribute(cursor, i));
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
}
