package dev.rollcall.suite.clients;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Clients that people have go through whole sessions and cannot tell the mock from the product. */
class RealClientsTest {
    private static final Path README = Path.of("..", "..", "generated-client", "README.md");
    private static final String BEGIN = "<!-- matrix -->\n";
    private static final String END = "<!-- /matrix -->";
    private static final List<ClientUnderTest> CLIENTS = RealClients.all();
    private static final Matrix MATRIX = new Matrix();

    @ParameterizedTest(name = "{0}, {1}")
    @MethodSource("walks")
    void getsThrough(ClientUnderTest client, Flow flow) {
        Walked.through(flow, client.walker().get());

        MATRIX.through(client, flow);
    }

    static Stream<Arguments> walks() {
        return CLIENTS.stream()
                .flatMap(client -> client.flows().stream()
                        .map(flow ->
                                Arguments.of(Named.of(client.toString(), client), Named.of(flow.product(), flow))));
    }

    /** Of what did not run, or failed, nothing can be told; that has been said already. */
    @AfterAll
    static void theReadmeShowsWhatWasSeen() throws IOException {
        String readme = Files.readString(README);
        int begin = readme.indexOf(BEGIN) + BEGIN.length();
        int end = readme.indexOf(END);
        String table = MATRIX.table(CLIENTS, readme.substring(begin, end));
        String seen = readme.substring(0, begin) + "\n" + table + "\n" + readme.substring(end);
        if (Boolean.getBoolean("rollcall.reprint")) {
            Files.writeString(README, seen);
        }
        assertThat(Files.readString(README)).isEqualTo(seen);
    }
}
