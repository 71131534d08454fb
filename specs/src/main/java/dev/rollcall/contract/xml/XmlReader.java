package dev.rollcall.contract.xml;

import com.fasterxml.jackson.databind.node.MissingNode;
import dev.rollcall.contract.Contract;
import dev.rollcall.contract.ContractNode;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/**
 * Reads XML documents of one schema as JSON values, by the schema's {@code xml} keywords, and says what is wrong with
 * them as XML. Compiled once; immutable and safe for use by several threads.
 *
 * <p>Texts become numbers and booleans where the schema has these and the spelling is right, and stay texts otherwise;
 * members that the schema does not know are kept: the JSON schema decides about both. A list without wrapper is always
 * an array; without items it is {@code []} if it is required, and absent otherwise. An element with {@code xsi:nil} is
 * {@code null}.
 *
 * <p>No input makes it fail, and none makes it read anything else: a DOCTYPE is refused, entities other than the five of
 * XML are unknown. The time taken grows with the size of the document only.
 */
public final class XmlReader {
    private static final String NAMED = "/components/schemas/";

    private final ContractNode schema;
    private final XmlMember root;
    private final boolean anyRoot;
    private final XmlParser parser = new XmlParser();

    /**
     * @throws java.util.NoSuchElementException if the contract has no schema of that name
     * @throws IllegalArgumentException if the schema cannot be read from XML, for instance as an object is an attribute
     */
    public XmlReader(Contract contract, String schemaName) {
        this.schema = new ContractNode(contract, contract.schema(schemaName), NAMED + ContractNode.escaped(schemaName));
        this.root = XmlShapes.root(contract, schemaName);
        this.anyRoot = false;
    }

    /**
     * A reader for a schema at any place of a contract. Where neither {@code xml.name} nor the name of the schema in
     * {@code components} tells what the root element is called, any name will do.
     *
     * @throws IllegalArgumentException if the schema cannot be read from XML
     */
    public XmlReader(ContractNode schema) {
        String name = schema.pointer().startsWith(NAMED) ? schema.pointer().substring(NAMED.length()) : "";
        boolean named = XmlNames.isName(name) && !name.contains("/");
        this.schema = schema;
        this.root = XmlShapes.root(schema, named ? name : "root");
        this.anyRoot = !named && !schema.value().path("xml").has("name");
    }

    /**
     * Reads a document to its end.
     *
     * @throws IOException if the stream fails; the document itself cannot be the reason
     */
    public XmlReading read(InputStream document) throws IOException {
        return read(document.readAllBytes());
    }

    /** Reads a document, in the encoding that it declares or UTF-8. The bytes must not be changed afterwards. */
    public XmlReading read(byte[] document) {
        return LastReading.of(schema, anyRoot, document, this::reading);
    }

    /** Nearly all documents are right, and nobody asks where something stands in them: only who does has it read again. */
    private XmlReading reading(byte[] document) {
        XmlPass quick = pass(document, XmlNoTrail.INSTANCE);
        if (quick.problems().isEmpty()) {
            return new XmlReading(
                    quick.value(),
                    List.of(),
                    () -> pass(document, XmlKeptTrail.document()).trail());
        }
        XmlPass whole = pass(document, XmlKeptTrail.document());
        return new XmlReading(whole.value(), whole.problems(), whole::trail);
    }

    XmlPass pass(byte[] document, XmlTrail trail) {
        try {
            return new XmlDocumentReader(new XmlCursor(parser.parse(document)), trail).read(root, anyRoot);
        } catch (XmlUnreadable e) {
            return new XmlPass(MissingNode.getInstance(), List.of(e.problem(trail.place())), trail);
        }
    }
}
