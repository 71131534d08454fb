package dev.rollcall.cli;

import dev.rollcall.MockServer;
import dev.rollcall.api.Filling;
import dev.rollcall.api.MockedApi;
import dev.rollcall.api.ReadyAccount;
import java.util.ArrayList;
import java.util.List;

/** What the server prints when it has started: where everything is, and who can log in. */
final class Welcome {
    private static final List<String> HEADINGS =
            List.of("product", "user", "password", "role", "second factor", "token");

    private Welcome() {}

    static String to(MockServer server) {
        StringBuilder text = new StringBuilder("Rollcall answers at " + server.url() + "\n");
        for (Filling<?> filling : server.fillings()) {
            MockedApi<?> api = filling.api();
            String base = base(server, api);
            text.append("\n").append(api.title()).append("  ").append(base).append("\n");
            text.append("  ").append(filling.sampleCall(base)).append("\n");
        }
        text.append("\nControl API  ").append(server.url()).append("/mock/v1/sandboxes\n");
        server.controlToken()
                .ifPresent(token -> text.append("  -H 'Authorization: Bearer ")
                        .append(token.value())
                        .append("'\n"));
        return text.append("\nReady accounts:\n")
                .append(table(server.fillings()))
                .append("\nStop with Ctrl-C.\n")
                .toString();
    }

    /** Where the product sits at its root, if it has a port of its own, else its mount. */
    private static String base(MockServer server, MockedApi<?> api) {
        return server.ownUrl(api.name())
                .map(own -> own + api.mount().substring(1 + api.name().length()))
                .orElseGet(() -> server.url() + api.mount());
    }

    private static String table(List<Filling<?>> fillings) {
        List<List<String>> rows = new ArrayList<>(List.of(HEADINGS));
        fillings.forEach(filling -> filling.readyAccounts().forEach(account -> rows.add(row(filling.api(), account))));
        StringBuilder table = new StringBuilder();
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder(" ");
            for (int column = 0; column < row.size(); column++) {
                line.append(" ").append(padded(row.get(column), width(rows, column)));
            }
            table.append(line.toString().stripTrailing()).append("\n");
        }
        return table.toString();
    }

    private static List<String> row(MockedApi<?> api, ReadyAccount account) {
        return List.of(
                api.title(),
                account.user(),
                account.password(),
                orDash(account.role()),
                orDash(account.secondFactor()),
                orDash(account.token()));
    }

    private static String orDash(String text) {
        return text.isEmpty() ? "-" : text;
    }

    private static int width(List<List<String>> rows, int column) {
        return rows.stream().mapToInt(row -> row.get(column).length()).max().orElse(0);
    }

    private static String padded(String text, int width) {
        return text + " ".repeat(width - text.length() + 1);
    }
}
