package dev.rollcall.contract.rows;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rollcall.contract.Contract;
import dev.rollcall.contract.ContractNode;
import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RowListsTest {
    private static final String LISTS =
            "{type: object, properties: {a: {type: array, items: {type: object}}, b: {type: array, items: {}}, c: {}}}";

    private final RowLists lists = lists(LISTS);

    private static RowLists lists(String schema) {
        ContractNode root = Contract.parse(
                        "small",
                        "openapi: 3.0.1\ninfo: {title: small, version: '1'}\npaths: {}\n"
                                + "components: {schemas: {Body: " + schema + "}}\n")
                .root();
        return RowLists.of(root.member("components").member("schemas").member("Body"));
    }

    private static List<String> texts(RowText body) {
        return body.rows().stream().map(RowText.Row::text).toList();
    }

    @Test
    void findsRowsInBothLists() {
        RowText body = lists.in("{ \"c\": [{}], \"a\" : [ {\"x\":\"}]\\\"\"} , {\"y\":[{}]}], \"b\":[{}] }")
                .orElseThrow();

        assertThat(texts(body)).containsExactly("{\"x\":\"}]\\\"\"}", "{\"y\":[{}]}", "{}");
        assertThat(body.rows()).extracting(RowText.Row::list).containsExactly("a", "a", "b");
    }

    @Test
    void leavesOutSomeRows() {
        RowText body = lists.in("{\"a\":[{\"n\":1}, {\"n\":2},\n{\"n\":3}],\"c\":0,\"b\":[ {\"n\":4} ]}")
                .orElseThrow();

        assertThat(body.without(bits()))
                .isEqualTo("{\"a\":[{\"n\":1},{\"n\":2},{\"n\":3}],\"c\":0,\"b\":[ {\"n\":4} ]}");
        assertThat(body.without(bits(0, 3))).isEqualTo("{\"a\":[{\"n\":2},{\"n\":3}],\"c\":0,\"b\":[  ]}");
        assertThat(body.without(bits(1))).isEqualTo("{\"a\":[{\"n\":1},{\"n\":3}],\"c\":0,\"b\":[ {\"n\":4} ]}");
        assertThat(body.without(bits(2))).isEqualTo("{\"a\":[{\"n\":1},{\"n\":2}],\"c\":0,\"b\":[ {\"n\":4} ]}");
        assertThat(body.without(bits(0, 1, 2, 3))).isEqualTo("{\"a\":[],\"c\":0,\"b\":[  ]}");
    }

    private static BitSet bits(int... numbers) {
        BitSet bits = new BitSet();
        for (int number : numbers) {
            bits.set(number);
        }
        return bits;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "{}",
                "{\"a\":[]}",
                "{\"a\":[1]}",
                "{\"a\":[{},1]}",
                "{\"a\":[{},]}",
                "{\"a\":[{}",
                "{\"a\":[{\"x\":\"}]}",
                "{\"a\":[{}]",
                "{\"a\":[{}]x}",
                "{\"a\":{}}",
                "{\"a\":[{}],\"a\":[{}]}",
                "{\"a\" [{}]}",
                "{a:[{}]}",
                "{\"\\u0061\":[{}]}",
                "{\"c\":{\"a\":[{}]}}"
            })
    void isSilentAboutWhatIsNotLikeThat(String text) {
        assertThat(lists.in(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{type: array, items: {type: object}}",
                "{type: object, properties: {a: {type: array, items: {}, minItems: 1}}}",
                "{type: object, properties: {a: {type: array, items: {}, uniqueItems: true}}}",
                "{type: object, properties: {a: {type: array, items: {}, not: {}}}}",
                "{type: object, properties: {a: {items: {}}}}",
                "{type: object, enum: [{a: []}], properties: {a: {type: array, items: {}}}}",
                "{type: object, minProperties: 1, oneOf: [{}], properties: {a: {type: array, items: {}}}}",
                "{type: object, allOf: [{}], properties: {a: {type: array, items: {}}}}",
                "{properties: {a: {type: array, items: {}}}}"
            })
    void takesNoListOfWhichMoreIsSaid(String schema) {
        assertThat(lists(schema).in("{\"a\":[{}]}")).isEmpty();
    }
}
