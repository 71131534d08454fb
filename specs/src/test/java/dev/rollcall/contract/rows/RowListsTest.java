package dev.rollcall.contract.rows;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rollcall.contract.Body;
import dev.rollcall.contract.Contract;
import dev.rollcall.contract.ContractNode;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
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

    private static Optional<RowText> in(RowLists lists, String text) {
        return lists.in(body(text));
    }

    private static Body body(String text) {
        return Body.of(text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> texts(RowText body) {
        return body.rows().stream().map(row -> row.text().utf8()).toList();
    }

    @Test
    void findsRowsInBothLists() {
        RowText body = in(lists, "{ \"c\": [{}], \"a\" : [ {\"x\":\"}]\\\"\"} , {\"y\":[{}]}], \"b\":[{}] }")
                .orElseThrow();

        assertThat(texts(body)).containsExactly("{\"x\":\"}]\\\"\"}", "{\"y\":[{}]}", "{}");
        assertThat(body.rows()).extracting(Row::list).containsExactly("a", "a", "b");
    }

    @Test
    void leavesOutSomeRows() {
        RowText body = in(lists, "{\"a\":[{\"n\":1}, {\"n\":2},\n{\"n\":3}],\"c\":0,\"b\":[ {\"n\":4} ]}")
                .orElseThrow();

        assertThat(body.without(bits()).utf8())
                .isEqualTo("{\"a\":[{\"n\":1},{\"n\":2},{\"n\":3}],\"c\":0,\"b\":[ {\"n\":4} ]}");
        assertThat(body.without(bits(0, 3)).utf8()).isEqualTo("{\"a\":[{\"n\":2},{\"n\":3}],\"c\":0,\"b\":[  ]}");
        assertThat(body.without(bits(1)).utf8()).isEqualTo("{\"a\":[{\"n\":1},{\"n\":3}],\"c\":0,\"b\":[ {\"n\":4} ]}");
        assertThat(body.without(bits(2)).utf8()).isEqualTo("{\"a\":[{\"n\":1},{\"n\":2}],\"c\":0,\"b\":[ {\"n\":4} ]}");
        assertThat(body.without(bits(0, 1, 2, 3)).utf8()).isEqualTo("{\"a\":[],\"c\":0,\"b\":[  ]}");
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
        assertThat(in(lists, text)).isEmpty();
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
        assertThat(in(lists(schema), "{\"a\":[{}]}")).isEmpty();
    }

    @Test
    void findsTheSameRowsWhereOthersWereExpected() {
        for (String text : List.of(
                "{\"a\":[{\"n\":1},{\"n\":2},{\"n\":3}],\"b\":[{}]}",
                "{\"a\":[{\"n\":1},{\"n\":22},{\"n\":3}],\"b\":[{}]}",
                "{\"b\":[{},{\"n\":1}],\"a\":[{\"n\":1} , {\"n\":3}]}",
                "{\"a\":[{\"n\":1}{\"n\":2}]}",
                "{\"a\":[{\"n\":2},{\"n\":1},{\"n\":3},{}]}")) {

            Optional<RowText> body = in(lists, text);

            assertThat(body.map(RowListsTest::texts))
                    .isEqualTo(in(lists(LISTS), text).map(RowListsTest::texts));
        }
    }
}
