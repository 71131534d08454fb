package dev.rollcall.contract.diff;

import dev.rollcall.contract.Contract;
import dev.rollcall.contract.report.Report;
import dev.rollcall.contract.report.ReportKind;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.ParseOptions;
import io.swagger.v3.parser.core.models.SwaggerParseResult;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.openapitools.openapidiff.core.OpenApiCompare;
import org.openapitools.openapidiff.core.model.ChangedOpenApi;
import org.openapitools.openapidiff.core.output.ConsoleRender;
import org.openapitools.openapidiff.core.output.HtmlRender;
import org.openapitools.openapidiff.core.output.JsonRender;
import org.openapitools.openapidiff.core.output.MarkdownRender;
import org.openapitools.openapidiff.core.output.Render;

/** The differences between two versions of a contract, as openapi-diff sees them. Immutable. */
public final class ContractDiff {
    /** Within the page: the renderer's own style would be fetched from somewhere. */
    private static final String STYLE = "data:text/css,body{font-family:sans-serif;margin:2em;line-height:1.5}"
            + "li{margin:.3em 0}.GET,.POST,.PUT,.DELETE,.PATCH,.HEAD,.OPTIONS{font-weight:bold;margin-right:.6em}"
            + "del{color:brown}.missing,.deleted{color:brown}.comment{color:gray}";

    private final ChangedOpenApi changes;
    private final Contract older;
    private final Contract newer;

    private ContractDiff(ChangedOpenApi changes, Contract older, Contract newer) {
        this.changes = changes;
        this.older = older;
        this.newer = newer;
    }

    /**
     * Compares two versions.
     *
     * @throws IllegalArgumentException if one of them cannot be read as a whole
     */
    public static ContractDiff between(Contract older, Contract newer) {
        return new ContractDiff(OpenApiCompare.fromSpecifications(model(older), model(newer)), older, newer);
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

    /** What breaks clients of the older version, one finding each. */
    public Report breaking(String version) {
        return Report.ofFiles(
                "diff " + older + " " + newer,
                version,
                List.of(older.toString(), newer.toString()),
                BreakingChanges.of(changes, older, newer));
    }

    /**
     * Writes the changes in that form, in UTF-8; the stream stays open.
     *
     * @param version of this program
     */
    public void write(DiffKind kind, String version, OutputStream out) throws IOException {
        switch (kind) {
            case TEXT -> render(new ConsoleRender(), out);
            case MARKDOWN -> render(new MarkdownRender(), out);
            case HTML -> render(new HtmlRender("What changed", STYLE), out);
            case JSON -> render(new JsonRender(), out);
            case JUNIT -> ReportKind.JUNIT.writer().write(breaking(version), out);
            case SARIF -> ReportKind.SARIF.writer().write(breaking(version), out);
        }
    }

    private void render(Render render, OutputStream out) throws IOException {
        OutputStreamWriter writer = new KeptOpen(out);
        render.render(changes, writer);
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
