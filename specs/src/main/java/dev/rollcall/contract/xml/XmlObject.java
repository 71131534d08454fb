package dev.rollcall.contract.xml;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An object: which of its properties are attributes, which elements, and what becomes of members it does not name. */
final class XmlObject implements XmlShape {
    /** What no schema describes: a text, or an object if it has attributes or elements. */
    static final XmlObject ANY = new XmlObject(List.of(), extra(), XmlScalar.TEXT);

    private final Map<String, XmlMember> members = new LinkedHashMap<>();
    private final Map<String, List<XmlMember>> attributes = new HashMap<>();
    private final Map<String, List<XmlMember>> elements = new HashMap<>();
    private final XmlMember extras;
    private final @Nullable XmlScalar text;

    /**
     * @param members in the order of the schema
     * @param extras how members that the schema does not name are read and written, whatever they are called
     * @param text what an element without attributes and elements may hold instead, null if nothing
     */
    XmlObject(List<XmlMember> members, XmlMember extras, @Nullable XmlScalar text) {
        this.extras = extras;
        this.text = text;
        for (XmlMember member : members) {
            if (this.members.put(member.property(), member) != null || !index(member)) {
                throw new IllegalArgumentException("Two members are called " + member.name());
            }
        }
    }

    /** How a member is read and written that no schema describes. */
    static XmlMember extra() {
        return new XmlMember("*", XmlName.plain("any"), XmlMember.Form.ELEMENT, false, () -> ANY);
    }

    private boolean index(XmlMember member) {
        Map<String, List<XmlMember>> index = member.is(XmlMember.Form.ATTRIBUTE) ? attributes : elements;
        List<XmlMember> namesakes = index.computeIfAbsent(member.name().local(), local -> new ArrayList<>());
        return namesakes.stream()
                        .noneMatch(other ->
                                other.name().namespace().equals(member.name().namespace()))
                && namesakes.add(member);
    }

    Collection<XmlMember> members() {
        return members.values();
    }

    /** The member with this name in JSON. */
    @Nullable
    XmlMember member(String property) {
        return members.get(property);
    }

    /** The member that is an attribute of this name; if its namespace is forgotten, the first with the local name. */
    @Nullable
    XmlMember attribute(String local, String namespace) {
        List<XmlMember> namesakes = attributes.getOrDefault(local, List.of());
        // Loops rather than streams: this is asked for every attribute and element of every document.
        for (XmlMember member : namesakes) {
            if (member.name().namespace().equals(namespace)) {
                return member;
            }
        }
        return namesakes.isEmpty() || !namespace.isEmpty() ? null : namesakes.get(0);
    }

    /** The member that is an element of this name; if none has its namespace, the first with the local name. */
    @Nullable
    XmlMember element(String local, String namespace, String inherited) {
        List<XmlMember> namesakes = elements.getOrDefault(local, List.of());
        for (XmlMember member : namesakes) {
            if (member.name().namespaceWithin(inherited).equals(namespace)) {
                return member;
            }
        }
        return namesakes.isEmpty() ? null : namesakes.get(0);
    }

    /** Whether a member of the contract already has this name in XML. */
    boolean isTaken(String local) {
        return attributes.containsKey(local) || elements.containsKey(local);
    }

    XmlMember extra(String name) {
        return extras.called(name);
    }

    @Override
    public @Nullable XmlScalar text() {
        return text;
    }
}
