package dev.rollcall.contract.judge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rollcall.contract.Contract;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How parameters are written, where, and how often. */
class ParameterRulesTest {
    private static final String LIST = "schema: {type: array, items: {type: integer}}";
    private static final String OBJECT = "schema: {type: object, properties: {a: {type: integer}, b: {type: string}}}";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            schema: {type: integer}                             | p=1             | p=one
            schema: {type: boolean}                             | p=true          | p=yes
            schema: {type: number}                              | p=-1.5e3        | p=0x10
            schema: {type: string, maxLength: 3}                | p=%C3%BC+a      | p=%C3%BC+ab
            schema: {oneOf: [{type: string, pattern: '^a'}, {type: integer}]} | p=1 | p=b
            LIST                                                | p=1&p=2         | p=1&p=x
            LIST, explode: false                                | p=1,2           | p=1,x
            LIST, style: spaceDelimited, explode: false         | p=1%202+3       | p=1,2
            LIST, style: pipeDelimited, explode: false          | p=1%7C2%7c3      | p=1,2
            OBJECT                                              | a=1&b=x         | a=x
            OBJECT, explode: false                              | p=a,1,b,x       | p=a,x
            OBJECT, style: deepObject                           | p[a]=1&p%5Bb%5D=x | p[a]=x
            schema: {type: integer}, allowEmptyValue: true      | p=              | p=x
            """)
    void ofTheQueryAreReadInTheirStyle(String rest, String right, String wrong) {
        Contract contract = parameter("in: query, " + rest);

        assertThat(Traffic.get("/?" + right).keys(contract)).isEmpty();
        assertThat(Traffic.get("/?" + wrong).keys(contract))
                .hasSize(1)
                .first()
                .asString()
                .startsWith("request.parameter.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            schema: {type: integer}                  | 1                | x
            LIST                                     | 1,2              | 1,x
            OBJECT                                   | a,1,b,x          | a,x
            OBJECT, explode: true                    | a=1,b=x          | a=x
            LIST, style: label                       | .1.2             | 1.2
            LIST, style: label, explode: true        | .1.2             | .1.x
            OBJECT, style: label, explode: true      | .a=1.b=x         | .a=x
            schema: {type: integer}, style: matrix   | ;p=1             | ;p=x
            LIST, style: matrix                      | ;p=1,2           | ;p=1,x
            LIST, style: matrix, explode: true       | ;p=1;p=2         | ;p=1;p=x
            OBJECT, style: matrix, explode: true     | ;a=1;b=x         | ;a=x
            """)
    void ofThePathAreReadInTheirStyle(String rest, String right, String wrong) {
        Contract contract = Small.contract("paths: {'/{p}': {parameters: [{name: p, in: path, required: true, "
                + words(rest) + "}], get: {responses: {'200': {description: fine}}}}}");

        assertThat(Traffic.get("/" + right).keys(contract)).isEmpty();
        assertThat(Traffic.get("/" + wrong).keys(contract)).hasSize(1);
    }

    @Test
    void ofHeadersAndCookiesAreReadToo() {
        Contract header = parameter("in: header, required: true, " + LIST);
        Contract cookie = parameter("in: cookie, required: true, schema: {type: integer}");

        assertThat(Traffic.get("/").with("P", "1, 2").keys(header)).isEmpty();
        assertThat(Traffic.get("/").with("p", "1", "2").keys(header)).isEmpty();
        assertThat(Traffic.get("/").with("P", "x").keys(header)).containsExactly("request.parameter.type");
        assertThat(Traffic.get("/").keys(header)).containsExactly("request.parameter.missing");
        assertThat(Traffic.get("/").with("Cookie", "a=b; p=1").keys(cookie)).isEmpty();
        assertThat(Traffic.get("/").with("Cookie", "a=b; p=x").keys(cookie)).containsExactly("request.parameter.type");
        assertThat(Traffic.get("/").with("Cookie", "P=1").keys(cookie)).containsExactly("request.parameter.missing");
    }

    @Test
    void comeOnceAndAreMissedWhenRequired() {
        Contract contract = parameter("in: query, required: true, schema: {type: string}");

        assertThat(Traffic.get("/").keys(contract)).containsExactly("request.parameter.missing");
        assertThat(Traffic.get("/?p=1&p=2").keys(contract)).containsExactly("request.parameter.repeated");
        assertThat(Traffic.get("/?p=").keys(contract)).isEmpty();
        assertThat(Traffic.get("/?p").keys(contract)).isEmpty();
        assertThat(Traffic.get("/").keys(parameter("in: query, required: true, " + OBJECT)))
                .containsExactly("request.parameter.missing");
    }

    @Test
    void unknownOnesMatterWhereTheQueryIsClosed() {
        String parameters = "parameters: [{name: p, in: query, style: deepObject, " + OBJECT
                + "}, {name: q, in: query, schema: {type: string}}]\n";
        String key =
                "components: {securitySchemes: {K: {type: apiKey, in: query, name: key}}}\nsecurity: [{}, {K: []}]\n";
        Contract open = Small.contract(key + operation(parameters));
        Contract closed = Small.contract(key + operation("x-closed-query: true\n" + parameters));

        assertThat(Traffic.get("/?other=1").keys(open)).isEmpty();
        assertThat(Traffic.get("/?p[a]=1&q=1&key=k").keys(closed)).isEmpty();
        assertThat(Traffic.get("/?other=1&Q=1").keys(closed))
                .isEqualTo(List.of("request.parameter.unknown", "request.parameter.unknown"));
    }

    @Test
    void thoseOfAnOperationReplaceThoseOfThePath() {
        Contract contract =
                Small.contract("paths: {/: {parameters: [{name: p, in: query, schema: {type: integer}}, {name: q, in:"
                        + " query, required: true, schema: {}}], get: {parameters: [{name: p, in: query, schema: {type: string}}],"
                        + " responses: {'200': {description: fine}}}}}");

        assertThat(Traffic.get("/?p=x&q=1").keys(contract)).isEmpty();
        assertThat(Traffic.get("/?p=x").keys(contract)).containsExactly("request.parameter.missing");
    }

    @Test
    void headersThatOpenApiIgnoresAreIgnored() {
        Contract contract = parameter("in: header, required: true, schema: {type: integer}".replace("in:", "in:"));
        Contract ignored =
                Small.operation("parameters: [{name: Accept, in: header, required: true, schema: {type: integer}},"
                        + " {name: authorization, in: header, required: true, schema: {type: integer}}]");

        assertThat(Traffic.get("/").keys(contract)).isNotEmpty();
        assertThat(Traffic.get("/").keys(ignored)).isEmpty();
    }

    @Test
    void jsonInAQueryMustBeJson() {
        Contract contract = parameter("in: query, content: {application/json: {schema: {type: object}}}");

        assertThat(Traffic.get("/?p=%7B%7D").keys(contract)).isEmpty();
        assertThat(Traffic.get("/?p=%7B").keys(contract)).containsExactly("request.parameter.serialization");
    }

    private static Contract parameter(String rest) {
        return Small.operation("parameters: [{name: p, " + words(rest) + "}]");
    }

    private static String operation(String yaml) {
        return "paths:\n  /:\n    get:\n" + yaml.indent(6) + "      responses: {'200': {description: fine}}\n";
    }

    private static String words(String text) {
        return text.replace("LIST", LIST).replace("OBJECT", OBJECT);
    }
}
