package dev.rollcall.contract.diff;

import java.util.Locale;

/** The forms in which a difference can be told. */
public enum DiffKind {
    /** For the console. */
    TEXT,
    /** For a comment on a pull request. */
    MARKDOWN,
    /** A page. */
    HTML,
    /** For programs. */
    JSON,
    /** What breaks clients, as CI servers show it. */
    JUNIT,
    /** What breaks clients, as code hosts show it. */
    SARIF;

    /** The word in options. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
