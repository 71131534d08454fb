package dev.rollcall.contract.judge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rollcall.contract.Contract;
import dev.rollcall.contract.Exchange;
import dev.rollcall.contract.Judge;
import dev.rollcall.contract.coverage.Coverage;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** A judge that has met rows before says the same as one that meets them for the first time. */
class KnownRowsTest {
    private static final Contract CONTRACT = Small.answering("{type: object, required: [rows], properties: {"
            + "rows: {type: array, items: {type: object, required: [id], additionalProperties: false, properties: {"
            + "id: {type: integer}, kind: {type: string, enum: [a, b]}, token: {type: string, pattern: '^x'}}}},"
            + "more: {type: array, items: {type: object, properties: {on: {type: boolean}}}},"
            + "total: {type: integer, maximum: 9}}}");

    private static final String[] ROWS = {
        "{\"id\":1}",
        "{\"id\":2,\"kind\":\"a\"}",
        "{\"id\":3,\"kind\":\"b\",\"token\":\"xä\uFFFD}]\\\"{\"}",
        "{ \"id\" : 4 }",
        "{\"id\":\"no number\"}",
        "{\"kind\":\"a\"}",
        "{\"id\":5,\"id\":5}",
        "{\"id\":6,\"other\":[{}]}",
        "{}",
        "{\"id\":7,\"token\":\"secret\"}",
        "7",
        "[]"
    };
    private static final String EDITS = "{}[],:\"\\ x1";

    private final Random random = new Random(7);

    @Test
    void saysTheSameOfRandomLists() {
        Judge judge = Judge.of(CONTRACT);
        Coverage coverage = new Coverage(CONTRACT);
        int right = 0;

        for (int i = 0; i < 3_000; i++) {
            Exchange exchange =
                    Traffic.get("/").answered("application/json", bytes()).exchange(CONTRACT.name());

            assertThat(judge.judge(exchange))
                    .as("%s", exchange.response().body().utf8())
                    .isEqualTo(Judge.of(CONTRACT).judge(exchange));
            assertThat(coverage.shownBy(exchange))
                    .as("%s", exchange.response().body().utf8())
                    .isEqualTo(new Coverage(CONTRACT).shownBy(exchange));
            right += judge.judge(exchange).isEmpty() ? 1 : 0;
        }

        assertThat(right).isBetween(500, 2_500);
    }

    private byte[] bytes() {
        byte[] bytes = body().getBytes(StandardCharsets.UTF_8);
        if (random.nextInt(20) == 0) {
            bytes[random.nextInt(bytes.length)] = (byte) (128 + random.nextInt(128));
        }
        return bytes;
    }

    private String body() {
        // Rows that are right are met most of the time, so that the others stand between some that are known.
        int kinds = random.nextInt(4) == 0 ? ROWS.length : 4;
        String body = "{\"rows\":" + list(kinds) + (random.nextBoolean() ? ",\"more\":[{\"on\":true},{}]" : "")
                + ",\"total\":" + random.nextInt(random.nextInt(8) == 0 ? 20 : 10) + "}";
        return random.nextInt(4) == 0 ? edited(body) : body;
    }

    private String list(int kinds) {
        List<String> rows = new ArrayList<>();
        for (int i = random.nextInt(5); i > 0; i--) {
            rows.add(ROWS[random.nextInt(kinds)]);
        }
        return "[" + String.join(random.nextBoolean() ? "," : " ,\n", rows) + "]";
    }

    private String edited(String body) {
        int at = random.nextInt(body.length());
        String more = random.nextBoolean()
                ? ""
                : EDITS.substring(random.nextInt(EDITS.length())).substring(0, 1);
        return body.substring(0, at) + more + body.substring(at + random.nextInt(2));
    }

    @Test
    void isNotDeceivedByARowThatAnotherListWouldTake() {
        Judge judge = Judge.of(CONTRACT);
        Traffic first = Traffic.get("/").answered("application/json", "{\"rows\":[],\"more\":[{\"on\":true}]}");
        Traffic second = Traffic.get("/").answered("application/json", "{\"rows\":[{\"on\":true}]}");

        assertThat(judge.judge(first.exchange(CONTRACT.name()))).isEmpty();
        assertThat(judge.judge(second.exchange(CONTRACT.name()))).isNotEmpty();
    }
}
