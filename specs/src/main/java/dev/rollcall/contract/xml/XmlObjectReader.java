package dev.rollcall.contract.xml;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;

/**
 * Reads one object. What stands at a wrong place or under a wrong name is reported and kept nevertheless, so that one
 * mistake does not come back as a missing member.
 */
final class XmlObjectReader {
    private final XmlDocumentReader document;
    private final XmlCursor cursor;
    private final XmlObject object;
    private final XmlTrail trail;
    private final String inherited;
    private final XmlMemberValues values;
    private final XmlLooseText text = new XmlLooseText();

    /**
     * @param trail the element's
     * @param inherited the default namespace inside the element, as the contract has it
     */
    XmlObjectReader(XmlDocumentReader document, XmlCursor cursor, XmlObject object, XmlTrail trail, String inherited) {
        this.document = document;
        this.cursor = cursor;
        this.object = object;
        this.trail = trail;
        this.inherited = inherited;
        this.values = new XmlMemberValues(trail);
    }

    JsonNode read() throws XmlUnreadable {
        for (int i = 0; i < cursor.attributes().count(); i++) {
            if (!cursor.attributes().isAboutXml(i)) {
                attribute(i);
            }
        }
        for (XmlCursor.Event event = cursor.next(); event != XmlCursor.Event.END; event = cursor.next()) {
            if (event == XmlCursor.Event.START) {
                child();
            } else {
                text.append(cursor, trail);
            }
            // As soon as it is certain that the element is no mere text, for problems to come in the document's order.
            if (object.text() == null || !values.isEmpty()) {
                text.refuse(document);
            }
        }
        return value();
    }

    private JsonNode value() {
        XmlScalar scalar = object.text();
        if (scalar != null && values.isEmpty() && (scalar.isText() || !text.isBlank())) {
            return scalar.read(text.toString());
        }
        return values.complete(object);
    }

    private void attribute(int index) {
        String local = cursor.attributes().local(index);
        String namespace = cursor.attributes().namespace(index);
        String value = cursor.attributes().value(index);
        String key = namespace.isEmpty() ? local : cursor.attributes().qualified(index);
        XmlTrail at = trail.attribute(cursor, index);
        XmlMember member = object.attribute(local, namespace);
        if (member != null) {
            if (!member.name().namespace().equals(namespace)) {
                document.wrongNamespace(member.name(), member.name().namespace(), at);
            }
        } else if ((member = object.element(local, inherited, inherited)) != null && key.equals(local)) {
            document.problem(XmlProblem.Kind.ELEMENT_EXPECTED, "'" + key + "' must be an element", at);
        } else if ((member = object.member(key)) != null) {
            misnamed(member, key, at);
        } else {
            XmlMember extra = object.extra(key);
            values.extra(key, extra.is(XmlMember.Form.REPEATED), lexical(extra, value), at);
            return;
        }
        values.put(member, lexical(member, value), at);
    }

    private static JsonNode lexical(XmlMember member, String value) {
        XmlScalar scalar = member.shape().get().text();
        return scalar == null ? TextNode.valueOf(value) : scalar.read(value);
    }

    private void child() throws XmlUnreadable {
        String local = cursor.local();
        String namespace = cursor.namespace();
        String key = namespace.equals(inherited) ? local : cursor.qualified();
        XmlMember member = object.element(local, namespace, inherited);
        XmlTrail at = trail.member(cursor, member != null && member.is(XmlMember.Form.REPEATED));
        if (member != null) {
            known(member, at, document.inside(member.name(), inherited, at));
        } else if ((member = object.attribute(local, "")) != null) {
            document.problem(XmlProblem.Kind.ATTRIBUTE_EXPECTED, "'" + key + "' must be an attribute", at);
            known(member, at, inherited);
        } else if ((member = object.member(key)) != null) {
            misnamed(member, key, at);
            wrongName(member, at);
        } else {
            XmlMember extra = object.extra(key);
            JsonNode value = document.content(extra.name(), extra.shape().get(), at, cursor.defaultNamespace());
            values.extra(key, extra.is(XmlMember.Form.REPEATED), value, at);
        }
    }

    private void known(XmlMember member, XmlTrail at, String inner) throws XmlUnreadable {
        if (values.has(member) && !member.is(XmlMember.Form.REPEATED)) {
            document.problem(
                    XmlProblem.Kind.REPEATED,
                    "There must be one '" + member.name().local() + "' only",
                    at);
            cursor.skip();
        } else {
            values.put(member, document.content(member.name(), member.shape().get(), at, inner), at);
        }
    }

    /** Of a list without wrapper this is most likely a wrapper: no item, and there is nothing to be made of it. */
    private void wrongName(XmlMember member, XmlTrail at) throws XmlUnreadable {
        if (member.is(XmlMember.Form.REPEATED)) {
            cursor.skip();
        } else {
            known(member, at, inherited);
        }
    }

    private void misnamed(XmlMember member, String key, XmlTrail at) {
        document.problem(
                XmlProblem.Kind.NAME,
                "'" + key + "' is called '" + member.name().qualified() + "' in XML",
                at);
    }
}
