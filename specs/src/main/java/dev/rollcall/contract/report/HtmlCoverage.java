package dev.rollcall.contract.report;

import dev.rollcall.contract.coverage.CoverageItem;
import dev.rollcall.contract.coverage.CoverageTable;
import java.util.List;

/** The part of the page that says how much of each contract was seen. */
final class HtmlCoverage {
    private HtmlCoverage() {}

    static void write(List<CoverageTable> tables, Html page) {
        tables.forEach(table -> {
            page.element("h2", "", "Coverage of " + table.contract() + ": " + table.percent() + " %");
            page.raw(
                    "\n<table>\n<thead><tr><th>what</th><th class=\"number\">seen</th><th></th><th></th></tr></thead>\n<tbody>\n");
            table.rows().forEach(row -> row(row, page));
            page.raw("</tbody>\n</table>\n");
            missing(table, page);
        });
    }

    private static void row(CoverageTable.Row row, Html page) {
        page.raw("<tr>").element("td", "", row.kind().label());
        page.element("td", "number", row.shown() + " of " + row.known());
        page.element("td", "number", row.percent() + " %");
        page.raw("<td><div class=\"bar\"><i style=\"width:" + row.percent() + "%\"></i></div></td></tr>\n");
    }

    private static void missing(CoverageTable table, Html page) {
        if (table.missing().isEmpty()) {
            return;
        }
        page.raw("<details>")
                .element("summary", "", "Not seen: " + table.missing().size())
                .raw("<ul>\n");
        for (CoverageItem item : table.missing()) {
            page.raw("<li>")
                    .text(item.kind().label() + ": ")
                    .element("code", "", item.name())
                    .raw("</li>\n");
        }
        page.raw("</ul></details>\n");
    }
}
