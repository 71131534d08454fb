package dev.rollcall.bench.load;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rollcall.MockServer;
import dev.rollcall.MockServerOptions;
import dev.rollcall.bench.world.CrowdedWorld;
import dev.rollcall.world.World;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PageTest {
    private static final World CROWDED = World.of("bench", CrowdedWorld.forLists());

    @Test
    void everyPageOfTheCrowdedWorldHasItsRows() throws IOException {
        List<Page> pages = List.of(Page.rocketChat(), Page.commvault(), Page.joomla());

        try (MockServer server = MockServer.start(MockServerOptions.defaults().withWorld(CROWDED))) {
            assertThat(pages).allMatch(page -> isRight(server, page));
        }
    }

    @Test
    void thePageOfTheDefaultWorldHasItsRows() {
        try (MockServer server = MockServer.start()) {
            assertThat(isRight(server, Page.ofTheDefaultWorld())).isTrue();
        }
    }

    @Test
    void anotherAnswerIsNotRight() {
        String page =
                Stream.generate(() -> "{\"sessionId\":1}").limit(50).toList().toString();

        assertThat(Page.rocketChat().isRight(200, page)).isTrue();
        assertThat(Page.rocketChat().isRight(401, page)).isFalse();
        assertThat(Page.rocketChat().isRight(200, "[]")).isFalse();
    }

    private static boolean isRight(MockServer server, Page page) {
        try (KeptConnection connection = new KeptConnection(server.url())) {
            byte[] body = connection.get(page.target(), page.headers());
            return page.isRight(200, new String(body, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
