package dev.rollcall.contract.xml;

import com.fasterxml.jackson.databind.JsonNode;
import dev.rollcall.contract.Contract;
import dev.rollcall.contract.ContractNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Compiles schemas, each of them once, whole and at once: so that what a contract cannot mean in XML is said before
 * anything is read or written. Schemas may contain themselves; shapes therefore know each other by supplier only.
 */
final class XmlShapes {
    private final Contract contract;
    private final IdentityHashMap<JsonNode, XmlShapeToCome> compiled = new IdentityHashMap<>();
    private final Map<String, String> namespaces = new HashMap<>();

    private XmlShapes(Contract contract) {
        this.contract = contract;
    }

    /**
     * The root element that a named schema describes.
     *
     * @throws java.util.NoSuchElementException if the contract has no such schema
     * @throws IllegalArgumentException if it cannot be written in XML
     */
    static XmlMember root(Contract contract, String schemaName) {
        return root(new ContractNode(contract, contract.schema(schemaName), ""), schemaName);
    }

    /**
     * The root element that a schema describes.
     *
     * @param fallback its name if the schema gives none
     * @throws IllegalArgumentException if it cannot be written in XML
     */
    static XmlMember root(ContractNode schema, String fallback) {
        XmlShapes shapes = new XmlShapes(schema.contract());
        XmlName name = shapes.name(new XmlParts(schema.contract(), schema.value()), fallback);
        return new XmlMember("", name, XmlMember.Form.ELEMENT, true, shapes.later(schema.value()));
    }

    private Supplier<XmlShape> later(JsonNode schema) {
        JsonNode resolved = contract.resolve(schema);
        XmlShapeToCome known = compiled.get(resolved);
        if (known != null) {
            return known;
        }
        XmlShapeToCome shape = new XmlShapeToCome();
        // Known before it is compiled, so that a schema that contains itself ends here.
        compiled.put(resolved, shape);
        shape.set(compile(new XmlParts(contract, resolved)));
        return shape;
    }

    private XmlShape compile(XmlParts parts) {
        if (parts.isObject()) {
            return object(parts);
        }
        if (parts.isList()) {
            JsonNode items = parts.items();
            XmlParts item = new XmlParts(contract, items);
            return new XmlList(item.xml().has("name"), name(item, "item"), later(items));
        }
        return parts.isScalar() ? scalar(parts) : XmlObject.ANY;
    }

    private static XmlScalar scalar(XmlParts parts) {
        String carrier = parts.xml().path("x-value-attribute").asText();
        return new XmlScalar(
                parts.scalars(),
                parts.xml().path("x-boolean").asText().equals("digits"),
                carrier.isEmpty() ? null : XmlName.plain(carrier));
    }

    private XmlObject object(XmlParts parts) {
        Map<String, JsonNode> properties = new LinkedHashMap<>();
        for (JsonNode part : parts.all()) {
            part.path("properties")
                    .properties()
                    .forEach(member -> properties.putIfAbsent(member.getKey(), member.getValue()));
        }
        List<XmlMember> members = new ArrayList<>();
        properties.forEach((property, schema) -> members.add(member(property, schema, parts.requires(property))));
        XmlMember extras =
                parts.additional().isMissingNode() ? XmlObject.extra() : member("any", parts.additional(), false);
        return new XmlObject(members, extras, parts.scalars().isEmpty() ? null : scalar(parts));
    }

    private XmlMember member(String property, JsonNode schema, boolean required) {
        XmlParts parts = new XmlParts(contract, schema);
        boolean attribute = parts.xml().path("attribute").asBoolean();
        if (parts.isList() && !parts.xml().path("wrapped").asBoolean() && !attribute) {
            XmlName name = name(new XmlParts(contract, parts.items()), property);
            return new XmlMember(property, name, XmlMember.Form.REPEATED, required, later(parts.items()));
        }
        XmlName name = name(parts, property);
        if (attribute && (parts.isList() || parts.isObject() || lacksPrefix(name))) {
            throw new IllegalArgumentException("The member " + property + " cannot be an attribute: "
                    + (lacksPrefix(name) ? "it has a namespace and no prefix" : "it is no scalar"));
        }
        XmlMember.Form form = attribute ? XmlMember.Form.ATTRIBUTE : XmlMember.Form.ELEMENT;
        return new XmlMember(property, name, form, required, later(schema));
    }

    /** The unprefixed name of an attribute is in no namespace at all, whatever the default. */
    private static boolean lacksPrefix(XmlName name) {
        return !name.namespace().isEmpty() && name.prefix().isEmpty();
    }

    private XmlName name(XmlParts parts, String fallback) {
        XmlName name = XmlName.of(parts.xml(), fallback);
        if (!name.prefix().isEmpty()) {
            String known = namespaces.putIfAbsent(name.prefix(), name.namespace());
            if (known != null && !known.equals(name.namespace())) {
                throw new IllegalArgumentException("The prefix " + name.prefix() + " stands for two namespaces");
            }
        }
        return name;
    }
}
