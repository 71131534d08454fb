package dev.rollcall.suite.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/** Contracts read like an index, and say of every fact how it is known. */
@ParameterizedClass
@MethodSource("dev.rollcall.suite.contract.ContractFile#all")
record ContractStyleTest(ContractFile contract) {
    private static final List<String> CHAPTERS =
            List.of("openapi", "info", "servers", "tags", "paths", "components", "security");
    private static final List<String> SECTIONS =
            List.of("securitySchemes", "parameters", "requestBodies", "headers", "responses", "schemas", "examples");
    private static final Set<String> PROVENANCES = Set.of("documented", "source-read", "captured", "assumed");

    @Test
    void speaksTheDialectThatIsJudgedInFull() {
        assertThat(contract.document().path("openapi").asText()).isEqualTo("3.0.3");
    }

    @Test
    void hasItsChaptersInOrder() {
        assertThat(namesIn(contract.document())).isSubsetOf(CHAPTERS).isSortedAccordingTo(orderOf(CHAPTERS));
        assertThat(namesIn(contract.document().path("components")))
                .isSubsetOf(SECTIONS)
                .isSortedAccordingTo(orderOf(SECTIONS));
    }

    @Test
    void namesEverythingThatAnOperationIsMadeOf() {
        assertThat(contract.operations()).allSatisfy(operation -> {
            JsonNode node = operation.getValue();
            List<JsonNode> parts = new ArrayList<>();
            node.path("parameters").forEach(parts::add);
            node.path("responses").forEach(parts::add);
            if (node.has("requestBody")) {
                parts.add(node.get("requestBody"));
            }
            assertThat(parts).as(operation.getKey()).isNotEmpty().allMatch(part -> part.has("$ref"));
        });
    }

    @Test
    void tellsOfEveryOperationWhatItIsForAndHowThatIsKnown() {
        assertThat(contract.operations()).allSatisfy(operation -> {
            JsonNode node = operation.getValue();
            assertThat(List.of("operationId", "summary", "description", "x-provenance", "x-source", "responses"))
                    .as(operation.getKey())
                    .allMatch(node::has);
            assertThat(node.path("tags")).as(operation.getKey()).hasSize(1);
        });
    }

    @Test
    void givesEveryOperationANameOfItsOwnThatBeginsWithAVerb() {
        List<String> ids = contract.operations().stream()
                .map(operation -> operation.getValue().path("operationId").asText())
                .toList();

        assertThat(ids).doesNotHaveDuplicates().allMatch(id -> id.matches("[a-z]+[A-Z][A-Za-z0-9]+"));
    }

    @Test
    void saysHowEveryFactIsKnown() {
        assertThat(contract.objects())
                .filteredOn(place -> place.getValue().has("x-provenance"))
                .isNotEmpty()
                .allSatisfy(place -> {
                    assertThat(place.getValue().path("x-provenance").asText())
                            .as(place.getKey())
                            .isIn(PROVENANCES);
                    assertThat(place.getValue().path("x-source").asText())
                            .as(place.getKey())
                            .isNotBlank();
                });
    }

    @Test
    void saysHowEveryPartOfTheContractIsKnown() {
        for (String section : List.of("securitySchemes", "parameters", "headers", "responses", "schemas")) {
            assertThat(contract.components(section))
                    .as(section)
                    .allSatisfy(part -> assertThat(part.getValue().has("x-provenance"))
                            .as(part.getKey())
                            .isTrue());
        }
    }

    @Test
    void writesNothingBesideAReference() {
        assertThat(contract.objects())
                .filteredOn(place -> place.getValue().path("$ref").isTextual())
                .allSatisfy(place ->
                        assertThat(namesIn(place.getValue())).as(place.getKey()).containsExactly("$ref"));
    }

    @Test
    void showsANamedExampleOfEveryAnswer() {
        assertThat(contract.components("responses"))
                .allSatisfy(response -> response.getValue()
                        .path("content")
                        .properties()
                        .forEach(content -> assertThat(
                                        content.getValue().path("examples").properties())
                                .as(response.getKey() + " " + content.getKey())
                                .isNotEmpty()
                                .allMatch(example -> example.getValue().has("$ref"))));
    }

    @Test
    void namesEverySchema() {
        assertThat(contract.objects())
                .filteredOn(place ->
                        place.getKey().endsWith("/schema") && place.getKey().contains("/content/"))
                .allSatisfy(place -> assertThat(place.getValue().has("$ref"))
                        .as(place.getKey())
                        .isTrue());
        assertThat(contract.components("schemas")).allSatisfy(schema -> {
            assertThat(schema.getKey()).matches("[A-Z][A-Za-z0-9]+");
            schema.getValue()
                    .path("properties")
                    .properties()
                    .forEach(property -> assertThat(
                                    property.getValue().path("type").asText())
                            .as(schema.getKey() + "." + property.getKey() + " is an object without a name")
                            .isNotEqualTo("object"));
        });
    }

    @Test
    void usesEverySecuritySchemeAndKeepsCredentialsOutOfTheParameters() {
        List<String> outsideOfPaths = contract.components("parameters").stream()
                .filter(parameter -> !parameter.getValue().path("in").asText().equals("path"))
                .map(parameter -> parameter.getValue().path("name").asText().toLowerCase(Locale.ROOT))
                .toList();

        assertThat(contract.components("securitySchemes")).isNotEmpty().allSatisfy(scheme -> {
            assertThat(outsideOfPaths)
                    .doesNotContain(scheme.getValue().path("name").asText().toLowerCase(Locale.ROOT));
            assertThat(contract.document().toString()).contains("\"" + scheme.getKey() + "\":[]");
        });
    }

    @Test
    void keepsItsLinesShort() {
        assertThat(contract.lines()).allMatch(line -> line.length() <= 120 || line.contains("http"));
    }

    private static List<String> namesIn(JsonNode node) {
        return node.properties().stream().map(Map.Entry::getKey).toList();
    }

    private static Comparator<String> orderOf(List<String> names) {
        return Comparator.comparingInt(names::indexOf);
    }
}
