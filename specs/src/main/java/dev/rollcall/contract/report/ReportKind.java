package dev.rollcall.contract.report;

import java.util.Locale;

/** The forms in which a report can be written to a file. */
public enum ReportKind {
    /** What a person reads first. */
    TEXT,
    /** JUnit XML, which CI servers show as tests. */
    JUNIT,
    /** SARIF 2.1.0, which code hosts show at the lines of the contract. */
    SARIF,
    /** One page with everything in it. */
    HTML,
    /** For programs. */
    JSON;

    /** What writes this form. */
    public ReportWriter writer() {
        return switch (this) {
            case TEXT -> new TextReport();
            case JUNIT -> new JUnitReport();
            case SARIF -> new SarifReport();
            case HTML -> new HtmlReport();
            case JSON -> new JsonReport();
        };
    }

    /** The word in options. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
