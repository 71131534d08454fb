package dev.rollcall.masking;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rollcall.contract.Body;
import dev.rollcall.contract.Contract;
import dev.rollcall.contract.Exchange;
import dev.rollcall.contract.Judge;
import dev.rollcall.contract.SecretNames;
import dev.rollcall.contract.Violation;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is called like a secret is shown neither in a journal nor in a violation. */
class SecretNamesTest {
    private static final String VALUE = "hush-9f3c-hush";
    private static final String NUMBER = "73519";

    /** Every name of the list, and how such names look in the wild. */
    static Stream<String> names() {
        return Stream.of(
                        SecretNames.PARTS.stream(),
                        SecretNames.PARTS.stream().map(part -> "X-" + part + "-of-mine"),
                        SecretNames.WORDS.stream(),
                        Stream.of("x-2fa-code", "session_id", "sessionId", "totp", "API-Key", "Cookie2", "Set-Cookie"),
                        Stream.of("X-Odd"))
                .flatMap(each -> each);
    }

    /** A contract in which everything of that name is a boolean, and a security scheme is called X-Odd. */
    private static Contract contract(String name) {
        String value = "{name: '" + name + "', schema: {type: boolean}}";
        return Contract.parse("small", """
                openapi: 3.0.3
                info: {title: Small, version: "1"}
                components: {securitySchemes: {Odd: {type: apiKey, in: header, name: X-Odd}}}
                paths:
                  /things:
                    post:
                      operationId: add
                      parameters: [%1$s, %2$s]
                      requestBody: {content: {application/json: {schema: %3$s},
                        application/x-www-form-urlencoded: {schema: %3$s}, application/xml: {schema: %3$s}}}
                      responses:
                        '200':
                          description: fine
                          headers: {'%4$s': {schema: {type: boolean}}}
                          content: {application/json: {schema: %3$s}}
                """.formatted(
                        value.replace("{name", "{in: query, name"),
                        value.replace("{name", "{in: header, name"),
                        "{type: object, xml: {name: thing}, properties: {'" + name + "': {type: boolean}}}",
                        name));
    }

    @ParameterizedTest
    @MethodSource("names")
    void nobodyIsShownTheValue(String name) {
        Contract contract = contract(name);
        String json = "{\"" + name + "\":\"" + VALUE + "\"}";
        String number = "{\"" + name + "\":" + NUMBER + "}";
        String xml = "<thing><" + name + ">" + VALUE + "</" + name + "></thing>";

        for (Exchange exchange : List.of(
                exchange(name, "application/json", json, json),
                exchange(name, "application/json", number, number),
                exchange(name, "application/x-www-form-urlencoded", name + "=" + VALUE, json),
                exchange(name, "application/xml", xml, json))) {
            List<Violation> violations = Judge.of(contract).judge(exchange);

            assertThat(violations).hasSizeGreaterThanOrEqualTo(2);
            assertThat(violations.toString()).doesNotContain(VALUE).doesNotContain(NUMBER);
            Exchange masked = new Masking(contract).apply(exchange);
            assertThat(masked.toString()
                            + masked.request().body().utf8()
                            + masked.response().body().utf8())
                    .doesNotContain(VALUE)
                    .doesNotContain(NUMBER);
        }
    }

    private static Exchange exchange(String name, String type, String sent, String answered) {
        Map<String, List<String>> asked = new LinkedHashMap<>(Map.of("Content-Type", List.of(type)));
        asked.put(name, List.of(VALUE));
        Map<String, List<String>> got = new LinkedHashMap<>(Map.of("Content-Type", List.of("application/json")));
        got.put(name, List.of(name.toLowerCase(java.util.Locale.ROOT).contains("cookie") ? "a=" + VALUE : VALUE));
        return new Exchange(
                "small",
                Instant.EPOCH,
                new Exchange.Request("POST", "/things", name + "=" + VALUE, asked, body(sent)),
                new Exchange.Response(200, got, body(answered)));
    }

    private static Body body(String text) {
        return Body.of(text.getBytes(StandardCharsets.UTF_8));
    }
}
