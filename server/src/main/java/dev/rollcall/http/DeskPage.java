package dev.rollcall.http;

import java.util.List;
import java.util.stream.Collectors;

/** What the front desk says to a browser. */
final class DeskPage {
    private static final String PAGE = """
            <!doctype html>
            <html lang="en">
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width">
            <title>Rollcall</title>
            <style>
              body { font: 16px/1.5 system-ui, sans-serif; max-width: 46rem; margin: 3rem auto; padding: 0 1rem; color: #222 }
              table { border-collapse: collapse; width: 100%% }
              th, td { text-align: left; padding: .5rem; border-bottom: 1px solid #ddd }
              code { background: #f4f4f4; padding: .1rem .3rem }
              @media (prefers-color-scheme: dark) {
                body { background: #181818; color: #ddd } a { color: #8bf } code { background: #333 } th, td { border-color: #444 }
              }
            </style>
            <h1>Rollcall</h1>
            <p>%s</p>
            <table>
              <thead><tr><th>What</th><th>Mounted at</th><th>Contract</th></tr></thead>
              <tbody>
            %s
              </tbody>
            </table>
            <p>Schema of world files, for editors: <a href="/world.schema.json"><code>/world.schema.json</code></a></p>
            <p>Health check: <a href="/health"><code>/health</code></a></p>
            </html>
            """;

    private DeskPage() {}

    static String of(List<FrontDesk.Entry> entries, int status) {
        String lead = status == 200
                ? "Who is logged in, where, since when: a mock of three session APIs."
                : "No product is mounted here. These are:";
        return PAGE.formatted(lead, entries.stream().map(DeskPage::row).collect(Collectors.joining("\n")));
    }

    private static String row(FrontDesk.Entry entry) {
        String file = "/contracts/" + entry.contract() + ".yaml";
        return "    <tr><td>%s</td><td><code>%s</code></td><td><a href=\"%s\">%s</a></td></tr>"
                .formatted(entry.title(), entry.mount(), file, file);
    }
}
