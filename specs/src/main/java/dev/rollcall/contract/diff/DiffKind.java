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

    /** Within the page: the renderer's own style would be fetched from somewhere. */
    private static final String STYLE = "data:text/css,body{font-family:sans-serif;margin:2em;line-height:1.5}"
            + "li{margin:.3em 0}.GET,.POST,.PUT,.DELETE,.PATCH,.HEAD,.OPTIONS{font-weight:bold;margin-right:.6em}"
            + "del{color:brown}.missing,.deleted{color:brown}.comment{color:gray}";

    Render render() {
        return switch (this) {
            case TEXT -> new ConsoleRender();
            case MARKDOWN -> new MarkdownRender();
            case HTML -> new HtmlRender("What changed", STYLE);
            case JSON -> new JsonRender();
        };
    }

    /** The word in options. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
