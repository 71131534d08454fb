package dev.rollcall.contract.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class LinterTest {

    /** One mistake and how it has to be told. */
    record Row(String rule, String place, String says, String file) {
        @Override
        public String toString() {
            return rule + ": " + says;
        }
    }

    static Stream<Row> rows() throws IOException {
        try (InputStream table = LinterTest.class.getResourceAsStream("mistakes.yaml")) {
            JsonNode rows = new YAMLMapper().readTree(Objects.requireNonNull(table));
            return StreamSupport.stream(rows.spliterator(), false).map(LinterTest::row).toList().stream();
        }
    }

    private static Row row(JsonNode row) {
        return new Row(
                row.path("rule").asText(),
                row.path("place").asText(),
                row.path("says").asText(),
                row.path("file").asText());
    }

    @ParameterizedTest
    @MethodSource("rows")
    void aMistakeIsFoundAtItsPlace(Row row) {
        List<LintFinding> findings = new Linter(RuleSet.HOUSE).lint("api.yaml", row.file());

        assertThat(findings)
                .filteredOn(finding -> finding.rule().key().equals(row.rule()))
                .extracting(LintFinding::toString)
                .anySatisfy(line -> assertThat(line)
                        .startsWith("api.yaml:" + row.place() + ": ")
                        .contains(row.says()));
    }

    @Test
    void everyRuleHasAMistakeThatItFinds() throws IOException {
        List<String> shown = rows().map(Row::rule).toList();

        assertThat(RuleSet.HOUSE.rules())
                .allSatisfy(rule -> assertThat(rule.reason()).endsWith("."))
                .extracting(LintRule::key)
                .doesNotHaveDuplicates()
                .isSubsetOf(shown);
    }

    @Test
    void theStyleOfThisHouseIsNotAskedOfOthers() {
        String file = """
                {"openapi": "3.0.0", "info": {"title": "Pets", "version": "1"},
                \t"paths": {"/pets": {"get": {"responses": {"200": {"description": "All pets"}}}}}}
                """;

        assertThat(new Linter(RuleSet.PORTABLE).lint("api.json", file)).isEmpty();
        assertThat(new Linter(RuleSet.HOUSE).lint("api.json", file)).isNotEmpty();
    }

    @Test
    void aMemberThatIsCalledLikeAKeywordIsNoKeyword() {
        String file = """
                openapi: 3.0.3
                info: {title: Values, version: '1'}
                paths:
                  /values:
                    get:
                      responses:
                        '200':
                          description: A value
                          content:
                            application/json:
                              schema:
                                type: object
                                properties:
                                  $ref: {type: string}
                                  example: {type: string}
                                  properties: {type: object}
                                  schema: {type: string}
                """;

        assertThat(new Linter(RuleSet.PORTABLE).lint("api.yaml", file)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"openapi: 3.1.0", "swagger: '2.0'", "a: [", "", "just text", "a: &x 1\nopenapi: *x"})
    void whatIsNotOpenApi30IsRefusedInOneSentence(String text) {
        Linter linter = new Linter(RuleSet.PORTABLE);

        assertThatThrownBy(() -> linter.lint("api.yaml", text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("api.yaml")
                .hasMessageNotContaining("\n");
    }
}
