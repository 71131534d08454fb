package dev.rollcall.contract.xml;

import static dev.rollcall.contract.xml.Contracts.root;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rollcall.contract.Contract;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class XmlShapesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a: {type: object, xml: {attribute: true}}                                       | it is no scalar",
                "a: {type: array, items: {type: string}, xml: {attribute: true}}                 | it is no scalar",
                "a: {type: string, xml: {attribute: true, namespace: u}}                         | no prefix",
                "a: {type: string, xml: {prefix: p}}                                             | has no namespace",
                "a: {type: string, xml: {name: b c}}                                             | No name for XML",
                "a: {type: string, xml: {name: b}}, c: {type: string, xml: {name: b}}            | Two members",
                "a: {type: string, xml: {prefix: xsi, namespace: u}}                             | reserved",
                "a: {type: string, xml: {prefix: p, namespace: u}}, b: {type: string, xml: {prefix: p, namespace: v}} | two namespaces",
            })
    void saysWhatAContractCannotMeanBeforeAnythingIsWritten(String properties, String reason) {
        Contract contract = root(properties);

        assertThatThrownBy(() -> new XmlWriter(contract, "Root"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(reason);
    }

    @Test
    void knowsOnlyTheSchemasOfTheContract() {
        assertThatThrownBy(() -> new XmlReader(root(""), "Other")).isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void allowsAnAttributeAndAnElementOfOneName() {
        Contract contract = root("a: {type: string, xml: {attribute: true}}, b: {type: string, xml: {name: a}}");

        assertThat(Contracts.written(contract, "Root", "{\"a\":\"1\",\"b\":\"2\"}"))
                .isEqualTo("<Root a=\"1\"><a>2</a></Root>");
        assertThat(Contracts.read(contract, "Root", "<Root a='1'><a>2</a></Root>")
                        .value())
                .isEqualTo(Contracts.json("{\"a\":\"1\",\"b\":\"2\"}"));
    }

    @Test
    void compilesSchemasThatContainThemselvesInEveryWay() {
        Contract contract = Contracts.schemas("""
                Root: {allOf: [{$ref: '#/components/schemas/Root'}, {$ref: '#/components/schemas/Many'}]}
                Many: {type: array, items: {$ref: '#/components/schemas/Many'}}
                """);

        assertThat(Contracts.written(contract, "Root", "[[],[[]]]"))
                .isEqualTo("<Root><Root /><Root><Root /></Root></Root>");
        assertThat(Contracts.read(contract, "Root", "<Root><Root/><Root><Root/></Root></Root>")
                        .value())
                .isEqualTo(Contracts.json("[[],[[]]]"));
    }
}
