package dev.rollcall.contract.diff;

import dev.rollcall.contract.Contract;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.ParseOptions;
import io.swagger.v3.parser.core.models.SwaggerParseResult;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import org.openapitools.openapidiff.core.OpenApiCompare;
import org.openapitools.openapidiff.core.model.ChangedOpenApi;

/** The differences between two versions of a contract, as openapi-diff sees them. Immutable. */
public final class ContractDiff {
    private final ChangedOpenApi changes;

    private ContractDiff(ChangedOpenApi changes) {
        this.changes = changes;
    }

    /**
     * Compares two versions.
     *
     * @throws IllegalArgumentException if one of them cannot be read as a whole
     */
    public static ContractDiff between(Contract older, Contract newer) {
        return new ContractDiff(OpenApiCompare.fromSpecifications(model(older), model(newer)));
    }

    private static OpenAPI model(Contract contract) {
        ParseOptions options = new ParseOptions();
        options.setResolve(true);
        SwaggerParseResult result = new OpenAPIV3Parser().readContents(contract.text(), null, options);
        OpenAPI model = result.getOpenAPI();
        if (model == null) {
            throw new IllegalArgumentException(
                    "The contract " + contract.name() + " cannot be read: " + String.join("; ", result.getMessages()));
        }
        return model;
    }

    /** Whether anything changed that a program can notice or a reader should know. */
    public boolean isDifferent() {
        return changes.isDifferent();
    }

    /** Whether a client of the older version may fail with a server of the newer one. */
    public boolean isBreaking() {
        return changes.isIncompatible();
    }

    /** Writes all changes in that form, in UTF-8; the stream stays open. */
    public void write(DiffKind kind, OutputStream out) throws IOException {
        OutputStreamWriter writer = new KeptOpen(out);
        kind.render().render(changes, writer);
        writer.flush();
    }

    /** The renderers close what they have written to. */
    private static final class KeptOpen extends OutputStreamWriter {
        KeptOpen(OutputStream out) {
            super(out, StandardCharsets.UTF_8);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
