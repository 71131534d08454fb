package dev.rollcall.contract.xml;

import com.fasterxml.jackson.databind.JsonNode;
import dev.rollcall.contract.Contract;
import java.nio.charset.StandardCharsets;

/**
 * Writes JSON values of one schema as XML documents, by the schema's {@code xml} keywords: UTF-8, without indentation.
 * Compiled once; immutable and safe for use by several threads.
 *
 * <p>Members come in the order of the schema. Those that are absent or {@code null} are left out; a {@code null} in a
 * list is an element with {@code xsi:nil}. Members that the schema does not know become attributes if they are scalars,
 * and elements otherwise; what cannot stand in their names is written {@code _xHHHH_}, and one whose name belongs to
 * another member in XML is left out. Characters that XML 1.0 cannot carry become U+FFFD. Booleans are {@code true} and
 * {@code false}, or {@code 1} and {@code 0} where the {@code xml} keywords say {@code x-boolean: digits}; a scalar is its
 * element's text, or an attribute of that element where they say {@code x-value-attribute} and its name.
 */
public final class XmlWriter {
    private final XmlMember root;
    private final boolean declared;

    /**
     * A writer of documents without an XML declaration, as Commvault's Web Server writes them (saved responses).
     *
     * @throws java.util.NoSuchElementException if the contract has no schema of that name
     * @throws IllegalArgumentException if the schema cannot be written in XML, for instance as an object is an attribute
     */
    public XmlWriter(Contract contract, String schemaName) {
        this(XmlShapes.root(contract, schemaName), false);
    }

    private XmlWriter(XmlMember root, boolean declared) {
        this.root = root;
        this.declared = declared;
    }

    /** The same, but its documents begin with an XML declaration. */
    public XmlWriter withDeclaration() {
        return new XmlWriter(root, true);
    }

    /** The document that holds this value. A value that does not keep to the schema is written as what it is. */
    public byte[] write(JsonNode value) {
        XmlOutput out = new XmlOutput();
        if (declared) {
            out.declaration();
        }
        new XmlRendering(out).element(root.name(), root.shape().get(), value);
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }
}
