package dev.rollcall.contract.xml;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;

/**
 * Writes values by their shapes. Every value can be written: one that is not of its shape comes out as what it is, for
 * the judge to see.
 */
final class XmlRendering {
    private final XmlOutput out;

    XmlRendering(XmlOutput out) {
        this.out = out;
    }

    void element(XmlName name, XmlShape shape, JsonNode value) {
        int mark = out.mark();
        out.start(name);
        if (value.isNull()) {
            out.nil();
        } else if (value.isObject()) {
            object(shape instanceof XmlObject object ? object : XmlObject.ANY, value);
        } else if (value.isArray()) {
            XmlName item = shape instanceof XmlList list ? list.itemName(name) : name;
            XmlShape items = shape instanceof XmlList list ? list.item().get() : XmlObject.ANY;
            value.forEach(one -> element(item, items, one));
        } else if (shape instanceof XmlScalar scalar && scalar.carrier() != null) {
            out.attribute(scalar.carrier(), scalar.write(value));
        } else {
            out.text(lexical(shape, value));
        }
        out.end(name, mark);
    }

    private void object(XmlObject object, JsonNode value) {
        for (XmlMember member : object.members()) {
            if (isAttribute(member, value.path(member.property()))) {
                attribute(member, value.path(member.property()));
            }
        }
        for (Map.Entry<String, JsonNode> entry : value.properties()) {
            if (isExtra(object, entry.getKey()) && isScalar(entry.getValue())) {
                attribute(object.extra(entry.getKey()), entry.getValue());
            }
        }
        for (XmlMember member : object.members()) {
            JsonNode one = value.path(member.property());
            if (!isAttribute(member, one)) {
                elements(member, one);
            }
        }
        for (Map.Entry<String, JsonNode> entry : value.properties()) {
            if (isExtra(object, entry.getKey()) && !isScalar(entry.getValue())) {
                elements(object.extra(entry.getKey()), entry.getValue());
            }
        }
    }

    private void attribute(XmlMember member, JsonNode value) {
        out.attribute(member.name(), lexical(member.shape().get(), value));
    }

    private void elements(XmlMember member, JsonNode value) {
        if (value.isNull() || value.isMissingNode()) {
            return;
        }
        XmlShape shape = member.shape().get();
        if (value.isArray() && (member.is(XmlMember.Form.REPEATED) || !(shape instanceof XmlList))) {
            value.forEach(item -> element(member.name(), shape, item));
        } else {
            element(member.name(), shape, value);
        }
    }

    private static boolean isAttribute(XmlMember member, JsonNode value) {
        return member.is(XmlMember.Form.ATTRIBUTE) && isScalar(value);
    }

    /** Not a member of the contract, nor one that would be taken for such a member because of its name in XML. */
    private static boolean isExtra(XmlObject object, String key) {
        return object.member(key) == null && !object.isTaken(XmlNames.encode(key));
    }

    private static boolean isScalar(JsonNode value) {
        return value.isValueNode() && !value.isNull();
    }

    private static String lexical(XmlShape shape, JsonNode value) {
        XmlScalar text = shape.text();
        return text == null ? value.asText() : text.write(value);
    }
}
