package dev.rollcall.contract.judge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rollcall.contract.Contract;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Messages, and contracts, that are made to bring a judge down. */
class HostileInputTest {
    private static final Duration SOON = Duration.ofSeconds(10);
    private static final Contract TREE = Small.contract("""
            paths: {/: {get: {responses: {'200': {description: fine, content: {application/json: {schema: {$ref: '#/components/schemas/Tree'}}}}}}}}
            components: {schemas: {Tree: {type: object, properties: {left: {$ref: '#/components/schemas/Tree'}, right: {allOf: [{$ref: '#/components/schemas/Tree'}]}, n: {type: integer}}}}}
            """);

    @Test
    void jsonThatIsNestedAHundredThousandDeep() {
        assertThat(soon(TREE, "{\"left\":".repeat(100_000))).containsExactly("response.body.json.depth");
        assertThat(soon(TREE, "[".repeat(100_000))).containsExactly("response.body.json.depth");
    }

    @Test
    void jsonThatIsNestedAsDeepAsIsAllowed() {
        String deep = "{\"right\":".repeat(399) + "{\"n\":\"x\"}" + "}".repeat(399);

        assertThat(soon(TREE, deep)).containsExactly("response.body.type");
    }

    @Test
    void numbersThatAreLongerThanAnyNeedToBe() {
        Contract contract = Small.answering("{type: number, multipleOf: 0.1, maximum: 10, format: float}");

        assertThat(soon(contract, "9".repeat(100_000))).containsExactly("response.body.json.limit");
        assertThat(soon(contract, "1e999999999")).contains("response.body.maximum", "response.body.format");
        assertThat(soon(contract, "1e-999999999")).isEmpty();
        assertThat(soon(contract, "9".repeat(900))).contains("response.body.maximum");
    }

    @ParameterizedTest
    @ValueSource(strings = {"^(a+)+$", "(a|aa)+$", "^(a|a?)+$", "^(([a-z])+.)+[A-Z]([a-z])+$", "(.*a){25}$"})
    void patternsThatNeedExponentialTimeElsewhere(String pattern) {
        Contract contract = Small.answering("{type: string, pattern: '" + pattern + "'}");

        assertThat(soon(contract, "\"" + "a".repeat(20_000) + "!\"")).containsExactly("response.body.pattern");
    }

    @Test
    void patternsWithLookAheadAreGivenUpWhenTheyTakeTooLong() {
        Contract contract = Small.answering("{type: string, pattern: '^(?=.)(.*)(.*)(.*)(.*)(.*)\\1x$'}");

        assertThat(soon(contract, "\"" + "a".repeat(50) + "!\"")).containsExactly("response.contract.unusable");
        assertThat(soon(contract, "\"aax\"")).isEmpty();
    }

    @Test
    void schemasThatCannotBeJudgedByAreAWarningEachTime() {
        Contract circle = Small.contract(
                "paths: {/: {get: {responses: {'200': {description: fine, content: {application/json: {schema:"
                        + " {$ref: '#/components/schemas/A'}}}}}}}}\ncomponents: {schemas: {A: {allOf: [{$ref: '#/components/schemas/A'}]}}}\n");

        assertThat(soon(Small.answering("{type: string, pattern: '('}"), "\"a\""))
                .containsExactly("response.contract.unusable");
        assertThat(soon(circle, "1")).containsExactly("response.contract.unusable");
    }

    @Test
    void aMillionMembersAndAMillionItems() {
        String members = "{\"a\":1" + ",\"a\":1".repeat(500_000) + "}";

        assertThat(soon(TREE, members)).hasSizeLessThan(102).contains("response.body.json.duplicate-key");
        assertThat(soon(
                        Small.answering("{type: array, items: {type: integer}}"),
                        "[1" + ",\"x\"".repeat(500_000) + "]"))
                .hasSize(101);
    }

    @Test
    void bytesThatAreNothingAtAll() {
        Contract contract = Contract.named("commvault");
        for (String type :
                List.of("application/json", "application/xml", "text/plain", "application/x-www-form-urlencoded")) {
            byte[] bytes = new byte[300];
            ThreadLocalRandom.current().nextBytes(bytes);

            assertThat(Traffic.call("POST", "/Login?%%%=&a[=%")
                            .sending(type, bytes)
                            .with("Cookie", ";;=;")
                            .answered(type, bytes)
                            .keys(contract))
                    .isNotEmpty();
        }
    }

    @Test
    void oneJudgeServesManyThreads() {
        dev.rollcall.contract.Judge judge = dev.rollcall.contract.Judge.of(TREE);
        var right = Traffic.get("/")
                .answered("application/json", "{\"left\":{\"right\":{\"n\":1}}}")
                .exchange("small");
        var wrong = Traffic.get("/")
                .answered("application/json", "{\"left\":{\"right\":{\"n\":true}}}")
                .exchange("small");

        List<Integer> counts = IntStream.range(0, 2000)
                .parallel()
                .mapToObj(i -> judge.judge(i % 2 == 0 ? right : wrong).size())
                .toList();

        assertThat(IntStream.range(0, 2000)).allMatch(i -> counts.get(i) == i % 2);
    }

    private static List<String> soon(Contract contract, String json) {
        return Assertions.assertTimeoutPreemptively(
                SOON, () -> Traffic.get("/").answered("application/json", json).keys(contract));
    }
}
