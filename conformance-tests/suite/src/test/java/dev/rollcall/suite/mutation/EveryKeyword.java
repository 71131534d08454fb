package dev.rollcall.suite.mutation;

import com.fasterxml.jackson.databind.JsonNode;
import dev.rollcall.contract.Body;
import dev.rollcall.contract.Contract;
import dev.rollcall.contract.Exchange;
import dev.rollcall.contract.Exchange.Request;
import dev.rollcall.contract.Exchange.Response;
import dev.rollcall.contract.xml.XmlWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Exchanges of a contract that has the keywords which those of the products lack. */
final class EveryKeyword {
    private static final String NAME = "every-keyword";

    private final Contract contract = Contract.parse(NAME, text());

    Contract contract() {
        return contract;
    }

    /** Its examples: sent and answered in JSON and in XML. */
    List<Exchange> exchanges() {
        JsonNode thing = contract.root()
                .member("components")
                .member("examples")
                .member("Thing")
                .member("value")
                .value();
        Body json = Body.of(thing.toString().getBytes(StandardCharsets.UTF_8));
        Body xml = Body.of(new XmlWriter(contract, "Thing").write(thing));
        return List.of(exchange("application/json", json), exchange("application/xml", xml));
    }

    private static Exchange exchange(String type, Body body) {
        Map<String, List<String>> asked =
                Map.of("Content-Type", List.of(type), "X-Trace", List.of("abc"), "X-Key", List.of("secret"));
        Map<String, List<String>> answered = Map.of("Content-Type", List.of(type), "X-Count", List.of("3"));
        return new Exchange(
                NAME,
                Instant.EPOCH,
                new Request("PUT", "/things/7", "size=20&order=up", asked, body),
                new Response(200, answered, body));
    }

    private static String text() {
        String file = "/mutation/" + NAME + ".yaml";
        try (InputStream text = EveryKeyword.class.getResourceAsStream(file)) {
            return new String(Objects.requireNonNull(text, file).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
