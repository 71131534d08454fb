package dev.rollcall.contract.judge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rollcall.contract.Contract;
import dev.rollcall.contract.Violation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who may call. */
class CredentialsTest {
    private static final String SCHEMES = """
            components:
              securitySchemes:
                Key: {type: apiKey, in: header, name: X-Key}
                Id: {type: apiKey, in: header, name: X-Id}
                Query: {type: apiKey, in: query, name: key}
                Cookie: {type: apiKey, in: cookie, name: sid}
                Basic: {type: http, scheme: basic}
                Bearer: {type: http, scheme: Bearer}
                Digest: {type: http, scheme: digest}
                OAuth: {type: oauth2, flows: {}}
                OpenId: {type: openIdConnect, openIdConnectUrl: 'https://a.example'}
            """;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Key    | x-key: k                       | X_Key: k                     | missing
            Key    | X-KEY: k                       | X-Key:                       | missing
            Cookie | Cookie: a=b; sid=1             | Cookie: SID=1                | missing
            Basic  | Authorization: bASIC YTpi      | Authorization: Basic YWI=    | malformed
            Basic  | Authorization: Basic   Og==    | Authorization: Basic a:b     | malformed
            Basic  | Authorization: Basic YTpi      | Authorization: Bearer YTpi   | missing
            Bearer | Authorization: BEARER a.b-c==  | Authorization: Bearer        | malformed
            Bearer | authorization: bearer abc      | Authorization: Bearer a b    | malformed
            Digest | Authorization: Digest a=b      | Authorization: Digest        | malformed
            OAuth  | Authorization: Bearer abc      | Authorization: abc           | missing
            OpenId | Authorization: Bearer abc      | X-Key: abc                   | missing
            """)
    void areOfTheFormOfTheirScheme(String scheme, String right, String wrong, String what) {
        Contract contract = Small.contract(SCHEMES + operation("security: [{" + scheme + ": []}]"));

        assertThat(with(right).keys(contract)).isEmpty();
        assertThat(with(wrong).keys(contract)).containsExactly("request.credentials." + what);
        assertThat(Traffic.get("/").keys(contract)).containsExactly("request.credentials.missing");
    }

    @Test
    void mayStandInTheQueryByTheirExactName() {
        Contract contract = Small.contract(SCHEMES + operation("security: [{Query: []}]"));

        assertThat(Traffic.get("/?key=1").keys(contract)).isEmpty();
        assertThat(Traffic.get("/?Key=1").keys(contract)).containsExactly("request.credentials.missing");
    }

    @Test
    void areAlternativesOfWhichOneMustBeComplete() {
        Contract contract = Small.contract(SCHEMES + operation("security: [{Key: [], Id: []}, {Basic: []}]"));

        assertThat(with("X-Key: k").with("X-Id", "i").keys(contract)).isEmpty();
        assertThat(with("Authorization: Basic YTpi").keys(contract)).isEmpty();
        assertThat(with("X-Key: k").keys(contract)).containsExactly("request.credentials.missing");
    }

    @Test
    void areNotAskedForWhereNoneIsAnAlternative() {
        assertThat(Traffic.get("/").keys(Small.contract(SCHEMES + operation("security: [{Key: []}, {}]"))))
                .isEmpty();
        assertThat(Traffic.get("/")
                        .keys(Small.contract(SCHEMES + "security: [{Key: []}]\n" + operation("security: []"))))
                .isEmpty();
        assertThat(Traffic.get("/").keys(Small.contract(SCHEMES + "security: [{Key: []}]\n" + operation("tags: [a]"))))
                .containsExactly("request.credentials.missing");
    }

    @Test
    void thatAreMissingAreAViolationOfTheRequestEvenIfTheAnswerIsTheDocumentedRefusal() {
        Contract contract = Small.contract(SCHEMES
                + "paths: {/: {get: {security: [{Key: []}], responses: {'401': {description: who are you}}}}}\n");

        assertThat(Traffic.get("/").status(401).by(contract))
                .extracting(Violation::side, Violation::key)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(Violation.Side.REQUEST, "credentials.missing"));
    }

    @Test
    void areNeverShown() {
        Contract contract = Small.contract(SCHEMES
                + operation(
                        "security: [{Basic: []}]\nparameters: [{name: X-Key, in: header, schema: {type: integer}}]"));

        assertThat(with("Authorization: Basic hidden!").with("X-Key", "hidden").by(contract))
                .hasSize(2)
                .allSatisfy(violation -> assertThat(violation.toString()).doesNotContain("hidden"));
    }

    private static Traffic with(String header) {
        String[] parts = header.split(":", 2);
        return Traffic.get("/").with(parts[0], parts[1].strip());
    }

    private static String operation(String yaml) {
        return "paths:\n  /:\n    get:\n" + yaml.indent(6) + "      responses: {'200': {description: fine}}\n";
    }
}
