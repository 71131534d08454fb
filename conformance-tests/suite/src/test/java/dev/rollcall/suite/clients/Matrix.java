package dev.rollcall.suite.clients;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which client got through which product: the table that the clients' README shows. Thread-safe. */
final class Matrix {
    private static final String HEAD =
            "| client | version | Commvault | Rocket.Chat | Joomla (cAPI) |\n| --- | --- | --- | --- | --- |\n";

    private final Map<String, String> cells = new ConcurrentHashMap<>();

    /** Notes that a client got through. */
    void through(ClientUnderTest client, Flow flow) {
        cells.put(key(client, flow), "through, " + flow.steps().size() + " steps");
    }

    /**
     * The table, in Markdown.
     *
     * @param before the one before: who has not been everywhere now has the row that stands there
     */
    String table(List<ClientUnderTest> clients, String before) {
        return clients.stream()
                .map(client -> hasBeenEverywhere(client) ? row(client) : rowBefore(client, before))
                .collect(Collectors.joining("", HEAD, ""));
    }

    private boolean hasBeenEverywhere(ClientUnderTest client) {
        return client.flows().stream().allMatch(flow -> cells.containsKey(key(client, flow)));
    }

    private static String rowBefore(ClientUnderTest client, String table) {
        return table.lines()
                .filter(line -> line.startsWith("| " + client.name() + " |"))
                .map(line -> line + "\n")
                .findFirst()
                .orElse("");
    }

    private String row(ClientUnderTest client) {
        return Stream.concat(
                        Stream.of(client.name(), client.version()),
                        Flow.all().stream().map(flow -> cells.getOrDefault(key(client, flow), "-")))
                .collect(Collectors.joining(" | ", "| ", " |\n"));
    }

    private static String key(ClientUnderTest client, Flow flow) {
        return client.name() + " " + flow.product();
    }
}
