package dev.rollcall.contract.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * One page with everything in it: no script, nothing is fetched, light or dark as the reader's system is. All that comes
 * from outside is escaped.
 */
final class HtmlReport implements ReportWriter {

    @Override
    public void write(Report report, OutputStream out) throws IOException {
        Html page = new Html();
        page.raw("<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n")
                .raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
                // Whatever slips through cannot run or fetch anything.
                .raw(
                        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n");
        page.element("title", "", report.title())
                .raw("\n<style>\n")
                .raw(style())
                .raw("</style>\n</head>\n<body>\n");
        head(report, page);
        bySubject(report).forEach((subject, findings) -> {
            page.element("h2", "", subject.toString()).raw("\n");
            findings.forEach(finding -> finding(finding, page));
        });
        rest(report, page);
        HtmlCoverage.write(report.coverage(), page);
        page.element("footer", "", "Rollcall " + report.version()).raw("\n</body>\n</html>\n");
        out.write(page.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static String style() throws IOException {
        try (InputStream css = Objects.requireNonNull(HtmlReport.class.getResourceAsStream("report.css"))) {
            return new String(css.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static void head(Report report, Html page) {
        page.element("h1", "", report.title()).raw("\n");
        page.element(
                "p",
                report.isBroken() ? "verdict bad" : "verdict good",
                "%,d violations, %,d warnings".formatted(report.errors(), report.warnings()));
        page.raw("\n<ul class=\"facts\">\n");
        report.facts()
                .forEach(fact -> page.raw("<li>")
                        .element("b", "", "%,d".formatted(fact.count()))
                        .text(" " + fact.label())
                        .raw("</li>\n"));
        page.raw("</ul>\n")
                .element("p", "meta", "By " + String.join(", ", report.sources()))
                .raw("\n");
    }

    private static Map<Subject, List<Finding>> bySubject(Report report) {
        return report.findings().stream()
                .collect(Collectors.groupingBy(Finding::subject, LinkedHashMap::new, Collectors.toList()));
    }

    private static void finding(Finding finding, Html page) {
        String severity = finding.severity().name().toLowerCase(Locale.ROOT);
        page.raw("<article class=\"" + severity + "\">\n").element("p", "", finding.sentence());
        page.raw("\n<div class=\"sides\">");
        side("expected", finding.expected(), page);
        side("received", finding.received(), page);
        page.raw("</div>\n<p class=\"meta\">").element("span", "key", finding.key());
        for (String meta : List.of(finding.occasion(), finding.where())) {
            page.text(meta.isEmpty() ? "" : " · " + meta);
        }
        page.raw("</p>\n").element("p", "meta", "Contract: " + finding.rule()).raw("\n</article>\n");
    }

    private static void side(String name, String text, Html page) {
        page.raw("<div class=\"" + name + "\">")
                .element("span", "", name)
                .element("pre", "", text)
                .raw("</div>");
    }

    private static void rest(Report report, Html page) {
        report.notListed()
                .forEach((key, count) ->
                        page.element("p", "meta", "%,d more of %s are counted, but not listed.".formatted(count, key)));
        if (!report.remarks().isEmpty()) {
            page.raw("<h2>Remarks</h2>\n<ul>\n");
            report.remarks().forEach(remark -> page.element("li", "", remark).raw("\n"));
            page.raw("</ul>\n");
        }
    }
}
