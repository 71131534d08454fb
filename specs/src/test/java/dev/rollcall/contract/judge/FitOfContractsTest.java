package dev.rollcall.contract.judge;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.rollcall.contract.Contract;
import dev.rollcall.contract.ContractNode;
import dev.rollcall.contract.Violation.Side;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Of our contracts, all schemas: held against examples, damaged examples and what was made for another schema. */
class FitOfContractsTest {
    private final Map<String, JsonNode> schemas = new LinkedHashMap<>();
    /** By the schema that they were written for. */
    private final Map<String, List<JsonNode>> examples = new LinkedHashMap<>();

    @ParameterizedTest
    @ValueSource(strings = {"commvault", "joomla-capi", "rocketchat", "mock-control"})
    void examplesThatAreRightAreKnownToBe(String name) {
        Contract contract = Contract.named(name);
        gather(contract.root());
        Doubt doubt = new Doubt(contract, Side.RESPONSE);
        int right = 0;

        for (Map.Entry<String, List<JsonNode>> each : examples.entrySet()) {
            for (JsonNode example : each.getValue()) {
                if (doubt.isRight(each.getKey(), example)) {
                    right++;
                    assertThat(doubt.fits(each.getKey(), example))
                            .as(each.getKey() + " " + example)
                            .isTrue();
                }
            }
        }

        assertThat(right).isGreaterThan(30);
    }

    @ParameterizedTest
    @ValueSource(strings = {"commvault", "joomla-capi", "rocketchat", "mock-control"})
    void whatIsCalledRightIsRight(String name) {
        Contract contract = Contract.named(name);
        gather(contract.root());
        assertThat(schemas).hasSizeGreaterThan(100);
        Damage damage = new Damage(new Random(11), examples.values());
        Random random = new Random(12);
        Set<String> doubted = new TreeSet<>();
        int right = 0;

        for (Side side : Side.values()) {
            Doubt doubt = new Doubt(contract, side);
            for (String pointer : schemas.keySet()) {
                List<JsonNode> own = examples.getOrDefault(pointer, List.of());
                for (int i = 0; i < 150; i++) {
                    JsonNode value = i < 50 || own.isEmpty() ? damage.any() : own.get(random.nextInt(own.size()));
                    JsonNode damaged = random.nextInt(4) == 0 ? value : damage.of(value);
                    boolean isRight = doubt.isRight(pointer, damaged);
                    boolean fits = doubt.fits(pointer, damaged);

                    assertThat(isRight || !fits).as(pointer + " " + damaged).isTrue();
                    right += fits ? 1 : 0;
                    if (isRight && !fits) {
                        doubted.add(pointer + " " + damaged);
                    }
                }
            }
        }

        assertThat(right).isGreaterThan(1_000);
        // The engine overlooks additional members whose names begin like that.
        assertThat(doubted).filteredOn(each -> !each.contains("\"#\":")).isEmpty();
    }

    /** All that looks like a schema, and the examples beside those that are a body's or a parameter's. */
    private void gather(ContractNode root) {
        walk(root.contract(), root.value(), "");
    }

    private void walk(Contract contract, JsonNode node, String pointer) {
        node.properties().forEach(member -> {
            String at = pointer + "/" + ContractNode.escaped(member.getKey());
            if (member.getKey().equals("schema")) {
                schema(member.getValue(), at);
                List<JsonNode> here = new ArrayList<>();
                node.path("examples")
                        .forEach(example -> here.add(contract.resolve(example).path("value")));
                here.add(node.path("example"));
                for (JsonNode example : here) {
                    if (!example.isMissingNode()) {
                        deepen(contract, at, JsonText.read(example.toString()).value());
                    }
                }
            } else if (at.startsWith("/components/schemas/")) {
                schema(member.getValue(), at);
            } else {
                walk(contract, member.getValue(), at);
            }
        });
        for (int i = 0; i < (node.isArray() ? node.size() : 0); i++) {
            walk(contract, node.get(i), pointer + "/" + i);
        }
    }

    private void schema(JsonNode schema, String pointer) {
        schemas.put(pointer, schema);
        schema.path("properties")
                .properties()
                .forEach(property -> schema(
                        property.getValue(), pointer + "/properties/" + ContractNode.escaped(property.getKey())));
        for (String inner : List.of("items", "additionalProperties")) {
            if (schema.path(inner).isObject()) {
                schema(schema.get(inner), pointer + "/" + inner);
            }
        }
        for (int i = 0; i < schema.path("oneOf").size(); i++) {
            schema(schema.get("oneOf").get(i), pointer + "/oneOf/" + i);
        }
    }

    /** An example of a schema has examples of the schemas in that in it. */
    private void deepen(Contract contract, String pointer, JsonNode value) {
        examples.computeIfAbsent(pointer, at -> new ArrayList<>()).add(value);
        JsonNode schema = contract.root().value().at(pointer);
        if (schema.has("$ref")) {
            deepen(contract, contract.target(schema.get("$ref").asText()).pointer(), value);
        }
        schema.path("properties").properties().forEach(property -> {
            if (value.has(property.getKey())) {
                deepen(
                        contract,
                        pointer + "/properties/" + ContractNode.escaped(property.getKey()),
                        value.get(property.getKey()));
            }
        });
        if (schema.has("items")) {
            value.forEach(item -> deepen(contract, pointer + "/items", item));
        }
    }
}
