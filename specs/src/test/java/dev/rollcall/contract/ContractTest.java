package dev.rollcall.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which files are contracts, and where everything stands in them. */
class ContractTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            openapi: 3.1.0                | says openapi: '3.1.0', but only 3.0 is judged
            openapi: 3.0                  | says openapi: '3.0', but only 3.0 is judged
            swagger: '2.0'                | is a Swagger 2.0 file; only OpenAPI 3.0 is judged
            just a text                   | is no OpenAPI document: it has no members
            '{"openapi": '                | is neither YAML nor JSON
            'a: [b'                       | is neither YAML nor JSON
            'openapi: 3.0.0\\npaths: {/a: {$ref: other.yaml#/a}}' | refers to another file, other.yaml#/a; bundle it into one file first
            'openapi: 3.0.0\\npaths: {/a: {$ref: ''#/nowhere''}}' | refers to #/nowhere, which it does not have
            'openapi: 3.0.0\\nx: &a 1\\ny: *a' | uses a YAML alias in line 3; write out what it stands for
            """)
    void whatCannotBeJudgedByIsRefusedInPlainWords(String text, String reason) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Contract.parse("mine", text.replace("\\n", "\n")))
                .withMessageStartingWith("The contract mine " + reason);
    }

    @Test
    void aReferenceInAnExampleIsNoReference() {
        Contract contract = Contract.parse(
                "mine",
                "openapi: 3.0.2\npaths: {}\nx-any: {$ref: a.yaml}\ncomponents: {schemas: {A: {example:"
                        + " {$ref: b.yaml}, properties: {$ref: {type: string}, default: {$ref: '#/components/schemas/A'}}}}}\n");

        assertThat(contract.operations()).isEmpty();
    }

    @Test
    void everyNodeHasALine() {
        Contract contract = Contract.parse(
                "mine",
                "openapi: 3.0.0\npaths:\n  /a/{b}:\n    get:\n      responses:\n        '200': {description: |\n"
                                .replace(
                                        "{description: |\n",
                                        "\n          description: >\n            long\n            text\n")
                        + "          headers: {A: {},\n            B: {}}\n      tags:\n        - one\n        - two\n");

        assertThat(contract.place("/paths/~1a~1{b}/get/responses/200/description")
                        .line())
                .isEqualTo(7);
        assertThat(contract.place("/paths/~1a~1{b}/get/responses/200/headers/B").line())
                .isEqualTo(11);
        assertThat(contract.place("/paths/~1a~1{b}/get/tags/1").line()).isEqualTo(14);
        assertThat(contract.place("/paths/~1a~1{b}/get/nothing/at/all").line()).isEqualTo(4);
        assertThat(contract.place("").toString()).isEqualTo("specs/mine.yaml:1 ");
    }

    @Test
    void jsonIsFineTooWithTabsAndAByteOrderMark(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("shop.json");
        Files.writeString(file, "\uFEFF{\n\t\"openapi\": \"3.0.9\",\n\t\"paths\": {\n\t\t\"/a\": {\"get\": {}}}}");

        Contract contract = Contract.read(file);

        assertThat(contract.name()).isEqualTo("shop");
        assertThat(contract.place("/paths/~1a/get")).isEqualTo(new ContractPlace(file.toString(), 4, "/paths/~1a/get"));
        assertThat(contract.operation("get /a")).isPresent();
    }

    @Test
    void referencesAreFollowedWhereverTheyStand() {
        Contract contract = Contract.parse("mine", """
                openapi: 3.0.0
                paths:
                  /a: {$ref: '#/x-items/a'}
                  /b: {get: {responses: {$ref: '#/x-items/a/get/responses'}}}
                x-items: {a: {get: {responses: {'200': {$ref: '#/components/responses/R%31'}}}}}
                components: {responses: {R1: {description: right}}}
                """);

        assertThat(contract.root()
                        .member("paths")
                        .member("/b")
                        .member("get")
                        .member("responses")
                        .member("200")
                        .pointer())
                .isEqualTo("/components/responses/R1");
        assertThat(contract.operations()).extracting(Operation::id).isEqualTo(List.of("get /a", "get /b"));
    }

    @ParameterizedTest
    @CsvSource({
        "/users/me,            /users/me",
        "/users/7,             /users/{id}",
        "/users/7.json,        /users/{id}.json",
        "/users/7-8,           /users/{from}-{to}",
        "/users/7/,            ''",
        "/users/,              ''",
        "/users/a%2Fb,         /users/{id}",
        "/u%C3%BC,             /uü",
    })
    void theMostConcretePathIsMeant(String path, String template) {
        String paths = String.join(
                "",
                List.of("/users/{id}", "/users/me", "/users/{id}.json", "/users/{from}-{to}", "/uü").stream()
                        .map(each -> "  '" + each + "': {get: {}}\n")
                        .toList());
        Contract contract = Contract.parse("mine", "openapi: 3.0.0\npaths:\n" + paths);

        assertThat(contract.match("GET", path).map(Operation::path).orElse("")).isEqualTo(template);
    }
}
