package dev.rollcall.suite.equivalence;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.rollcall.MockServer;
import dev.rollcall.MockServerOptions;
import dev.rollcall.client.commvault.model.CommServ;
import dev.rollcall.client.commvault.model.SessionList;
import dev.rollcall.client.commvault.model.UserList;
import dev.rollcall.contract.Contract;
import dev.rollcall.contract.xml.XmlReader;
import dev.rollcall.contract.xml.XmlReading;
import dev.rollcall.junit.TestClock;
import dev.rollcall.suite.RandomWorld;
import dev.rollcall.suite.RawHttp;
import dev.rollcall.suite.RawHttp.RawAnswer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.OptionalLong;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Whatever sessions and people there are, Commvault's XML says what its JSON says. */
class BothFormsTest {
    private static final Contract COMMVAULT = Contract.named("commvault");
    private static final ObjectMapper JSON = new ObjectMapper();

    /**
     * A path, the schema that its answers keep to, and the generated client's model of it.
     */
    private record Question(String path, String schema, Class<?> model) {}

    @Property(tries = 30)
    void bothFormsCarryTheSameFacts(@ForAll long seed, @ForAll @IntRange(min = 20, max = 28) int user)
            throws IOException {
        Path folder = Files.createTempDirectory("worlds");
        try (MockServer mock = mock(seed, folder)) {
            RawHttp http = new RawHttp(mock.url());

            same(http, new Question("/Session?userId=" + user, "SessionList", SessionList.class));
            same(http, new Question("/Session?userId=1", "SessionList", SessionList.class));
            same(http, new Question("/User", "UserList", UserList.class));
            same(http, new Question("/User/20", "UserList", UserList.class));
            same(http, new Question("/CommServ", "CommServ", CommServ.class));
        } finally {
            Files.delete(folder.resolve("world-" + seed + ".yaml"));
            Files.delete(folder);
        }
    }

    private static MockServer mock(long seed, Path folder) {
        return MockServer.start(MockServerOptions.defaults()
                .at("127.0.0.1", 0)
                .withClock(new TestClock())
                .withSeed(OptionalLong.of(seed))
                .withWorld(RandomWorld.of(seed, folder)));
    }

    private static void same(RawHttp http, Question question) throws IOException {
        RawAnswer json = ask(http, question, "application/json");
        RawAnswer xml = ask(http, question, "application/xml");
        if (json.status() != 200) {
            // Nobody has that number in this world.
            assertThat(xml.status()).isEqualTo(json.status());
            return;
        }

        XmlReading reading =
                new XmlReader(COMMVAULT, question.schema()).read(xml.body().getBytes(StandardCharsets.UTF_8));
        assertThat(reading.problems()).isEmpty();
        JsonNode facts = JSON.readTree(json.body());
        assertThat(reading.value()).as(xml.body()).isEqualTo(facts);
        assertThat(ClientForms.facts(ClientForms.fromXml(xml.body(), question.model())))
                .as(xml.body())
                .isEqualTo(ClientForms.facts(ClientForms.fromJson(json.body(), question.model())));
    }

    private static RawAnswer ask(RawHttp http, Question question, String form) {
        return http.get(
                "/commvault" + question.path(), Map.of("Authtoken", RandomWorld.COMMVAULT_TOKEN, "Accept", form));
    }
}
