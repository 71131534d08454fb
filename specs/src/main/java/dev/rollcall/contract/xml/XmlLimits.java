package dev.rollcall.contract.xml;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** What one document may have. Each limit is there because the parser's work outgrows the document without it. */
final class XmlLimits {
    /** The deepest nesting of elements. */
    static final int DEPTH = 100;

    /** The most different names: the parser's table of names degrades to a list if they are chosen to collide. */
    static final int NAMES = 4096;

    /** The longest name, in characters. */
    static final int NAME_LENGTH = 1000;

    /** The most attributes of one element, and the most namespaces in force at one place. */
    static final int ATTRIBUTES = 256;

    /** A power of two, somewhat more than the names that a list of ours has. */
    private static final int LATELY = 64;

    private final XMLStreamReader reader;
    private final Set<String> names = new HashSet<>();
    /** Some of them, each at the place that its hash gives: most names come again and again. */
    private final @Nullable String[] lately = new @Nullable String[LATELY];

    private final Deque<Integer> declared = new ArrayDeque<>();
    private int namespaces;

    XmlLimits(XMLStreamReader reader) {
        this.reader = reader;
    }

    /** Counts the element that the reader has just come to. */
    void enter() throws XmlUnreadable {
        declared.push(reader.getNamespaceCount());
        namespaces += reader.getNamespaceCount();
        if (declared.size() > DEPTH) {
            throw refused(XmlProblem.Kind.DEPTH, "Elements are nested more than " + DEPTH + " deep");
        }
        if (namespaces > ATTRIBUTES) {
            throw refused(XmlProblem.Kind.LIMIT, "More than " + ATTRIBUTES + " namespaces are in force");
        }
        remember(reader.getLocalName());
        remember(reader.getPrefix());
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            remember(reader.getAttributeLocalName(i));
            remember(reader.getAttributePrefix(i));
        }
        for (int i = 0; i < reader.getNamespaceCount(); i++) {
            remember(reader.getNamespacePrefix(i));
        }
    }

    /** Forgets the namespaces of the element that the reader has just left. */
    void leave() {
        namespaces -= declared.pop();
    }

    private void remember(@Nullable String name) throws XmlUnreadable {
        if (name == null) {
            return;
        }
        int place = name.hashCode() & (LATELY - 1);
        if (name.equals(lately[place])) {
            return;
        }
        lately[place] = name;
        if (!names.add(name)) {
            return;
        }
        if (name.length() > NAME_LENGTH) {
            throw refused(XmlProblem.Kind.LIMIT, "A name is longer than " + NAME_LENGTH + " characters");
        }
        if (names.size() > NAMES) {
            throw refused(XmlProblem.Kind.LIMIT, "There are more than " + NAMES + " different names");
        }
    }

    private XmlUnreadable refused(XmlProblem.Kind kind, String message) {
        return new XmlUnreadable(kind, message, reader.getLocation());
    }
}
