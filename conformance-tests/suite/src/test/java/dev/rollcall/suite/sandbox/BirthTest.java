package dev.rollcall.suite.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rollcall.junit.RollcallMock;
import dev.rollcall.suite.RawHttp;
import dev.rollcall.suite.RawHttp.RawAnswer;
import dev.rollcall.world.World;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A sandbox that comes into being three hours after its server. */
class BirthTest {
    private static final String WORLD = """
            commvault:
              accounts:
                - {id: 1, name: root, password: Quiet-Harbour-1, managesUsers: true}
              sessions:
                - {account: root, token: QSDK 0a1b2c3d, begun: -2h, lasting: true}
            """;
    private static final String ENDED =
            "    - {account: root, console: webConsole, begun: -90m, ended: 2026-03-04T04:00:00Z}\n";

    @TempDir
    private Path folder;

    @Test
    void relativeTimesOfAWorldFileCountFromItsBirth() throws IOException {
        RawAnswer list = listAfterThreeHours(WORLD);

        assertThat(list.body()).contains("\"loginTime\":" + seconds("2026-03-04T06:06:07Z"));
    }

    @Test
    void timesThatCannotBeTrueAnyMoreAreThoseOfTheServersStart() throws IOException {
        RawAnswer list = listAfterThreeHours(WORLD + ENDED);

        assertThat(list.body())
                .contains("\"loginTime\":" + seconds("2026-03-04T03:06:07Z"))
                .contains("\"loginTime\":" + seconds("2026-03-04T03:36:07Z"));
    }

    private RawAnswer listAfterThreeHours(String text) throws IOException {
        World world = World.read(Files.writeString(folder.resolve("world.yaml"), text));
        try (RollcallMock mock = RollcallMock.start(options -> options.withWorld(world))) {
            mock.clock().advance(Duration.ofHours(3));
            Map<String, String> headers = Map.of("Authtoken", "QSDK 0a1b2c3d", "Accept", "application/json");

            RawAnswer list = new RawHttp(mock.url()).get("/sandbox/late/commvault/Session?userId=1", headers);

            mock.judge();
            return list;
        }
    }

    private static long seconds(String moment) {
        return Instant.parse(moment).getEpochSecond();
    }
}
