package dev.rollcall.contract.judge;

import com.networknt.schema.JsonMetaSchema;
import com.networknt.schema.JsonNodePath;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.PathType;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaValidatorsConfig;
import dev.rollcall.contract.Contract;
import dev.rollcall.contract.ContractNode;
import dev.rollcall.contract.FirstMet;
import dev.rollcall.contract.Late;
import dev.rollcall.contract.Violation.Side;
import java.util.Optional;

/**
 * The schemas of a contract as the engine has them, each compiled once, when it is first needed, and shared by all that
 * refer to it. Thread-safe.
 */
final class SharedSchemas {
    private final Contract contract;
    private final Side side;
    private final Patterns patterns = new Patterns();
    private final Fits fits;
    private final FirstMet<String, JsonSchema> compiled = new FirstMet<>(Integer.MAX_VALUE, this::compile);
    /** The whole contract. To make the engine ready takes long at a start, and as long as all is right nobody needs it. */
    private final Late<JsonSchema> document = new Late<>(this::read);

    SharedSchemas(Contract contract, Side side) {
        this.contract = contract;
        this.side = side;
        this.fits = new Fits(contract, side, patterns);
    }

    private JsonSchema read() {
        JsonMetaSchema dialect = Dialect.of(contract, side, this);
        SchemaValidatorsConfig config = SchemaValidatorsConfig.builder()
                .pathType(PathType.JSON_POINTER)
                .preloadJsonSchema(false)
                .nullableKeywordEnabled(false)
                .regularExpressionFactory(patterns)
                .readOnly(side == Side.REQUEST)
                .writeOnly(side == Side.RESPONSE)
                .build();
        return JsonSchemaFactory.builder()
                .metaSchema(dialect)
                .defaultMetaSchemaIri(Dialect.IRI)
                // A $schema member of a contract must not make us fetch anything.
                .metaSchemaFactory((iri, factory, its) -> dialect)
                .build()
                .getSchema(
                        SchemaLocation.of("urn:rollcall:contract"),
                        contract.root().value(),
                        config);
    }

    /** What can be told of values of the schema at the pointer without the engine. */
    Fit fit(String pointer) {
        return fits.at(pointer);
    }

    /** The schema at the pointer, which must be there. */
    JsonSchema at(String pointer) {
        return compiled.of(pointer);
    }

    private JsonSchema compile(String pointer) {
        JsonNodePath path = new JsonNodePath(PathType.JSON_POINTER);
        for (String step : pointer.substring(1).split("/", -1)) {
            String name = step.replace("~1", "/").replace("~0", "~");
            path = name.matches("0|[1-9][0-9]{0,8}") ? path.append(Integer.parseInt(name)) : path.append(name);
        }
        return document.get().getSubSchema(path);
    }

    /** The schema at the pointer, if the contract has one there. */
    Optional<JsonSchema> find(String pointer) {
        return contract.root().value().at(pointer).isObject() ? Optional.of(at(pointer)) : Optional.empty();
    }

    /** The pointer that a reference leads to in the end. */
    String target(String reference) {
        return contract.target(reference).pointer();
    }

    /** The pointer that a path of the engine's stands for. */
    static String pointer(JsonNodePath path) {
        StringBuilder pointer = new StringBuilder();
        for (int i = 0; i < path.getNameCount(); i++) {
            pointer.append('/').append(ContractNode.escaped(String.valueOf(path.getElement(i))));
        }
        return pointer.toString();
    }
}
