package dev.rollcall.contract.diff;

import java.util.Locale;
import org.openapitools.openapidiff.core.output.ConsoleRender;
import org.openapitools.openapidiff.core.output.HtmlRender;
import org.openapitools.openapidiff.core.output.JsonRender;
import org.openapitools.openapidiff.core.output.MarkdownRender;
import org.openapitools.openapidiff.core.output.Render;

/** The forms in which a difference can be told. */
public enum DiffKind {
    /** For the console. */
    TEXT,
    /** For a comment on a pull request. */
    MARKDOWN,
    /** A page. */
    HTML,
    /** For programs. */
    JSON;

    Render render() {
        return switch (this) {
            case TEXT -> new ConsoleRender();
            case MARKDOWN -> new MarkdownRender();
            case HTML -> new HtmlRender();
            case JSON -> new JsonRender();
        };
    }

    /** The word in options. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
