package dev.rollcall.verdict;

import dev.rollcall.contract.Body;
import dev.rollcall.contract.Contract;
import dev.rollcall.contract.Exchange;
import dev.rollcall.journal.Entry;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A small contract, and what is said to it. */
final class Shop {
    static final Contract CONTRACT = Contract.parse("shop", """
            openapi: 3.0.3
            info: {title: Shop, version: "1"}
            paths:
              /things:
                get:
                  operationId: list
                  parameters:
                    - {name: size, in: query, schema: {type: integer}}
                  responses:
                    "200":
                      description: things
                      content: {application/json: {schema: {type: array, items: {type: string}}}}
                    "404": {description: none}
            """);

    private Shop() {}

    /** Somebody asks for things and gets this text. */
    static Entry entry(long number, String query, String answer) {
        return new Entry(number, exchange(query, answer), Optional.of("list"), Optional.empty());
    }

    /** The same, but the answer is not the product's. */
    static Entry bent(long number, String query, String answer) {
        return new Entry(number, exchange(query, answer), Optional.of("list"), Optional.of("Prefer: code=200"));
    }

    static Exchange exchange(String query, String answer) {
        Exchange.Request request = new Exchange.Request("GET", "/things", query, Map.of(), Body.EMPTY);
        Body body = Body.of(answer.getBytes(StandardCharsets.UTF_8));
        Map<String, List<String>> json = Map.of("Content-Type", List.of("application/json"));
        return new Exchange("shop", Instant.EPOCH, request, new Exchange.Response(200, json, body));
    }
}
