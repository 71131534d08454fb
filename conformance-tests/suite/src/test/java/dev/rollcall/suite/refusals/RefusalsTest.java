package dev.rollcall.suite.refusals;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import dev.rollcall.junit.RollcallMock;
import dev.rollcall.suite.RawHttp;
import dev.rollcall.suite.RawHttp.RawAnswer;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Plays every row of {@code refusals/*.yaml} against a mock of its own, and judges the traffic. */
class RefusalsTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @TestFactory
    Stream<DynamicTest> commvault() throws IOException {
        return rows("commvault");
    }

    @TestFactory
    Stream<DynamicTest> rocketchat() throws IOException {
        return rows("rocketchat");
    }

    @TestFactory
    Stream<DynamicTest> joomla() throws IOException {
        return rows("joomla");
    }

    private static Stream<DynamicTest> rows(String product) throws IOException {
        try (InputStream file = RefusalsTest.class.getResourceAsStream("/refusals/" + product + ".yaml")) {
            List<RefusalRow> rows = new YAMLMapper()
                    .readValue(Objects.requireNonNull(file, product), new TypeReference<List<RefusalRow>>() {});
            assertThat(rows).hasSizeGreaterThanOrEqualTo(20);
            return rows.stream().map(row -> DynamicTest.dynamicTest(row.name(), () -> play(row)));
        }
    }

    private static void play(RefusalRow row) throws IOException {
        try (RollcallMock mock = RollcallMock.start()) {
            mock.traffic().expectBrokenRequests(Objects.requireNonNull(row.breaks()));

            for (RefusalRow.Sent sent : row.send()) {
                play(sent, row.answer(), new RawHttp(mock.url()));
            }
            mock.judge();
        }
    }

    private static void play(RefusalRow.Sent sent, RefusalRow.Answer expected, RawHttp http) throws IOException {
        if (expected.xml() == null) {
            expect(expected, send(sent, http));
            return;
        }
        RawAnswer json = send(sent.accepting("application/json"), http);
        RawAnswer xml = send(sent.accepting("application/xml"), http);
        expect(expected, json);
        assertThat(json.header("Content-Type")).containsExactly("application/json; charset=utf-8");
        assertThat(xml.status()).as(xml.toString()).isEqualTo(expected.status());
        assertThat(xml.header("Content-Type")).containsExactly("application/xml; charset=utf-8");
        assertThat(xml.body()).isEqualTo(expected.xml());
    }

    private static RawAnswer send(RefusalRow.Sent sent, RawHttp http) {
        return http.send(
                Objects.requireNonNull(sent.method()),
                sent.target(),
                Objects.requireNonNull(sent.headers()),
                sent.wholeBody());
    }

    private static void expect(RefusalRow.Answer expected, RawAnswer answer) throws IOException {
        assertThat(answer.status()).as(answer.toString()).isEqualTo(expected.status());
        for (Map.Entry<String, String> header :
                Objects.requireNonNull(expected.headers()).entrySet()) {
            assertThat(answer.header(header.getKey())).as(header.getKey()).containsExactly(header.getValue());
        }
        assertThat(answer.header("Date")).hasSize(1);
        if (expected.json() != null) {
            assertThat(JSON.readTree(answer.body())).isEqualTo(expected.json());
        } else {
            assertThat(answer.body()).isEqualTo(expected.text());
        }
    }
}
