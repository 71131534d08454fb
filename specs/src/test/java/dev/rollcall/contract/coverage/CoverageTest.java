package dev.rollcall.contract.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rollcall.contract.Body;
import dev.rollcall.contract.Contract;
import dev.rollcall.contract.Exchange;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CoverageTest {
    private static final Contract PETS = Contract.parse("pets", """
            openapi: 3.0.3
            info: {title: Pets, version: '1'}
            paths:
              /pets/{id}:
                parameters:
                  - {name: id, in: path, required: true, schema: {type: string}}
                put:
                  operationId: keepPet
                  parameters:
                    - {name: how, in: query, schema: {type: array, items: {type: string, enum: [fast, slow]}}}
                    - {name: X-Trace, in: header, schema: {type: string}}
                    - {name: night, in: cookie, schema: {type: string}}
                  requestBody:
                    content:
                      application/json: {schema: {$ref: '#/components/schemas/Pet'}}
                      application/x-www-form-urlencoded: {schema: {$ref: '#/components/schemas/Pet'}}
                  responses:
                    '200':
                      description: kept
                      content:
                        application/json: {schema: {$ref: '#/components/schemas/Pet'}}
                        application/xml: {schema: {$ref: '#/components/schemas/Pet'}}
                    4XX:
                      description: refused
                      content:
                        application/*:
                          schema: {$ref: '#/components/schemas/Refusal'}
                          examples:
                            unknown-pet: {value: {code: unknown, message: There is no pet 7}}
                            busy: {value: {code: busy, message: The pet 7 sleeps, until: '2026-03-04T05:06:07Z'}}
                    default: {description: whatever}
            components:
              schemas:
                Pet:
                  type: object
                  required: [name]
                  xml: {name: pet}
                  properties:
                    name: {type: string, xml: {attribute: true}}
                    kind: {type: string, enum: [cat, dog], xml: {attribute: true}}
                    mother: {$ref: '#/components/schemas/Pet'}
                Refusal:
                  type: object
                  properties:
                    code: {type: string}
            """);

    private final Coverage coverage = new Coverage(PETS);

    @Test
    void everythingThatTheContractKnowsIsListed() {
        assertThat(coverage.known(CoverageKind.values()))
                .map(item -> item.kind() + " " + item.name())
                .containsExactly(
                        "OPERATION keepPet",
                        "STATUS keepPet 200",
                        "STATUS keepPet 4XX",
                        "STATUS keepPet default",
                        "MEDIA_TYPE keepPet 200 application/json",
                        "MEDIA_TYPE keepPet 200 application/xml",
                        "MEDIA_TYPE keepPet 4XX application/*",
                        "MEDIA_TYPE keepPet request application/json",
                        "MEDIA_TYPE keepPet request application/x-www-form-urlencoded",
                        "PARAMETER keepPet cookie night",
                        "PARAMETER keepPet header X-Trace",
                        "PARAMETER keepPet path id",
                        "PARAMETER keepPet query how",
                        "ENUM_VALUE /paths/~1pets~1{id}/put/parameters/0/schema[] = fast",
                        "ENUM_VALUE /paths/~1pets~1{id}/put/parameters/0/schema[] = slow",
                        "ENUM_VALUE Pet.kind = cat",
                        "ENUM_VALUE Pet.kind = dog",
                        "OPTIONAL_MEMBER Pet.kind",
                        "OPTIONAL_MEMBER Pet.mother",
                        "OPTIONAL_MEMBER Refusal.code",
                        "REFUSAL keepPet 4XX busy",
                        "REFUSAL keepPet 4XX unknown-pet");
    }

    @Test
    void anExchangeShowsWhatIsInIt() {
        coverage.take(exchange(
                "how=slow",
                Map.of("content-type", List.of("application/json; charset=utf-8"), "x-trace", List.of("1")),
                "{\"name\":\"Tom\",\"mother\":{\"name\":\"Lea\",\"kind\":\"cat\"}}",
                404,
                "application/problem+json",
                "{\"code\":\"unknown\",\"message\":\"There is no pet 12\"}"));

        assertThat(shown())
                .containsExactly(
                        "keepPet",
                        "keepPet 4XX",
                        "keepPet 4XX application/*",
                        "keepPet request application/json",
                        "keepPet header X-Trace",
                        "keepPet path id",
                        "keepPet query how",
                        "/paths/~1pets~1{id}/put/parameters/0/schema[] = slow",
                        "Pet.kind = cat",
                        "Pet.kind",
                        "Pet.mother",
                        "Refusal.code",
                        "keepPet 4XX unknown-pet");
    }

    @Test
    void xmlAndFormsShowTheSameAsJson() {
        coverage.take(exchange(
                "",
                Map.of("Content-Type", List.of("application/x-www-form-urlencoded"), "Cookie", List.of("a=b; night=1")),
                "name=Tom&kind=dog",
                200,
                "application/xml",
                "<pet name='Tom' kind='cat'/>"));

        assertThat(shown())
                .contains(
                        "Pet.kind = dog",
                        "Pet.kind = cat",
                        "keepPet cookie night",
                        "keepPet 200 application/xml",
                        "keepPet request application/x-www-form-urlencoded")
                .doesNotContain("Pet.mother");
    }

    @Test
    void anAnswerThatIsNoneOfTheDocumentedRefusalsShowsNone() {
        coverage.take(exchange("", Map.of(), "", 409, "application/json", "{\"code\":\"other\",\"message\":\"Else\"}"));

        assertThat(coverage.shown(CoverageKind.REFUSAL)).isEmpty();
        assertThat(coverage.shown(CoverageKind.STATUS)).map(CoverageItem::name).containsExactly("keepPet 4XX");
    }

    @Test
    void hostileBodiesShowNothingAndHarmNothing() {
        for (String body : List.of("", "{", "[".repeat(5000), "null", "7", "\u0000")) {
            coverage.take(exchange("&&=%zz", Map.of(), body, 404, "application/json", body));
            coverage.take(exchange("", Map.of(), body, 200, "application/xml", body));
        }

        assertThat(coverage.shown(CoverageKind.REFUSAL)).isEmpty();
        assertThat(coverage.shown(CoverageKind.OPTIONAL_MEMBER)).isEmpty();
    }

    @Test
    void whatBelongsToNoOperationShowsNothing() {
        coverage.take(new Exchange(
                "pets",
                Instant.EPOCH,
                new Exchange.Request("GET", "/pets", "", Map.of(), Body.EMPTY),
                new Exchange.Response(404, Map.of(), Body.EMPTY)));

        assertThat(coverage.table().shown()).isZero();
    }

    @Test
    void theTableCountsByKindAndInAll() {
        coverage.take(exchange("", Map.of(), "", 503, "text/plain", "busy"));

        CoverageTable table = coverage.table();

        assertThat(table.rows())
                .contains(
                        new CoverageTable.Row(CoverageKind.OPERATION, 1, 1),
                        new CoverageTable.Row(CoverageKind.STATUS, 1, 3),
                        new CoverageTable.Row(CoverageKind.PARAMETER, 1, 4));
        assertThat(table.shown()).isEqualTo(3);
        assertThat(table.known()).isEqualTo(22);
        assertThat(table.percent()).isEqualTo(13);
        assertThat(table.missing()).hasSize(19);
    }

    @Test
    void everyContractOfOursHasRefusalsToBeSeen() {
        for (String name : List.of("commvault", "rocketchat", "joomla-capi", "mock-control")) {
            if (Coverage.class.getResource("/specs/" + name + ".yaml") != null) {
                assertThat(new Coverage(Contract.named(name)).known(CoverageKind.REFUSAL))
                        .as(name)
                        .isNotEmpty();
            }
        }
    }

    private List<String> shown() {
        return coverage.shown(CoverageKind.values()).stream()
                .map(CoverageItem::name)
                .toList();
    }

    private static Exchange exchange(
            String query, Map<String, List<String>> headers, String sent, int status, String type, String answered) {
        return new Exchange(
                "pets",
                Instant.EPOCH,
                new Exchange.Request("PUT", "/pets/7", query, headers, body(sent)),
                new Exchange.Response(status, Map.of("Content-Type", List.of(type)), body(answered)));
    }

    private static Body body(String text) {
        return Body.of(text.getBytes(StandardCharsets.UTF_8));
    }
}
