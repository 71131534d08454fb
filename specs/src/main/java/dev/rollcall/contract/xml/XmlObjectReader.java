package dev.rollcall.contract.xml;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.HashMap;
import java.util.Map;
import javax.xml.namespace.QName;

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
    private final Map<String, Integer> positions = new HashMap<>();
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
        for (int i = 0; i < cursor.attributes(); i++) {
            QName name = cursor.attribute(i);
            if (!XmlCursor.isAboutXml(name)) {
                attribute(name, cursor.attributeValue(i));
            }
        }
        for (XmlCursor.Event event = cursor.next(); event != XmlCursor.Event.END; event = cursor.next()) {
            if (event == XmlCursor.Event.START) {
                child(cursor.name());
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

    private void attribute(QName name, String value) {
        String local = name.getLocalPart();
        String key = name.getNamespaceURI().isEmpty() ? local : XmlDocumentReader.qualified(name);
        XmlTrail at = trail.step("@" + XmlDocumentReader.qualified(name), cursor);
        XmlMember member = object.attribute(local, name.getNamespaceURI());
        if (member != null) {
            if (!member.name().namespace().equals(name.getNamespaceURI())) {
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

    private void child(QName name) throws XmlUnreadable {
        String local = name.getLocalPart();
        String key = name.getNamespaceURI().equals(inherited) ? local : XmlDocumentReader.qualified(name);
        XmlMember member = object.element(local, name.getNamespaceURI(), inherited);
        XmlTrail at = trail.step(step(name, member != null && member.is(XmlMember.Form.REPEATED)), cursor);
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

    private String step(QName name, boolean item) {
        String qualified = XmlDocumentReader.qualified(name);
        int position = positions.merge(qualified, 1, Integer::sum);
        return position == 1 && !item ? qualified : qualified + "[" + position + "]";
    }
}
