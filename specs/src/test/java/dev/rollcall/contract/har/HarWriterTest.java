package dev.rollcall.contract.har;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.rollcall.contract.Body;
import dev.rollcall.contract.Contract;
import dev.rollcall.contract.Exchange;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class HarWriterTest {
    private static final Instant AT = Instant.parse("2026-03-04T05:06:07.123456Z");

    @Test
    void whatIsWrittenReadsBackTheSame() throws IOException {
        List<Exchange> exchanges = List.of(
                exchange(
                        "POST",
                        "application/json",
                        utf8("{\"a\":\"ä\"}"),
                        "text/plain; charset=ISO-8859-1",
                        latin("ä")),
                exchange("GET", "", Body.EMPTY, "application/json", utf8("{}")),
                exchange(
                        "POST",
                        "application/octet-stream",
                        Body.of(new byte[] {0, -1}),
                        "image/png",
                        Body.of(new byte[] {-2})),
                exchange(
                        "GET",
                        "",
                        Body.EMPTY,
                        "application/xml",
                        latin("<?xml version='1.0' encoding='ISO-8859-1'?><a>ä</a>")));

        List<HarEntry> entries = Har.read(written(exchanges, UnaryOperator.identity()));

        Mount mount = new Mount(Contract.named("rocketchat"), "/base");
        assertThat(entries)
                .map(entry -> entry.exchange(mount, entry.url().orElseThrow()))
                .map(read -> new Exchange(read.contract(), AT, read.request(), read.response()))
                .isEqualTo(exchanges);
        assertThat(entries)
                .allSatisfy(
                        entry -> assertThat(entry.url().orElseThrow().origin()).isEqualTo("http://a:1"));
    }

    @Test
    void everyMemberThatTheFormatAsksForIsThere() throws IOException {
        JsonNode har = new ObjectMapper()
                .readTree(written(
                        List.of(exchange("GET", "", Body.EMPTY, "text/plain", utf8("x"))), UnaryOperator.identity()));

        JsonNode entry = har.at("/log/entries/0");
        assertThat(har.at("/log").fieldNames()).toIterable().contains("version", "creator", "entries");
        assertThat(entry.fieldNames())
                .toIterable()
                .contains("startedDateTime", "time", "request", "response", "cache", "timings");
        assertThat(entry.path("startedDateTime").asText()).isEqualTo(AT.toString());
        assertThat(entry.path("request").fieldNames())
                .toIterable()
                .contains(
                        "method", "url", "httpVersion", "cookies", "headers", "queryString", "headersSize", "bodySize");
        assertThat(entry.path("response").fieldNames())
                .toIterable()
                .contains(
                        "status",
                        "statusText",
                        "httpVersion",
                        "cookies",
                        "headers",
                        "content",
                        "redirectURL",
                        "headersSize",
                        "bodySize");
        assertThat(entry.at("/timings/wait").asDouble()).isEqualTo(1.5);
    }

    @Test
    void onlyWhatTheMaskingLetsThroughIsWritten() throws IOException {
        Exchange secret = exchange("GET", "", Body.EMPTY, "text/plain", utf8("secret"));
        Exchange masked = exchange("GET", "", Body.EMPTY, "text/plain", utf8("***"));

        assertThat(written(List.of(secret), exchange -> masked))
                .doesNotContain("secret")
                .contains("***");
    }

    @Test
    void aBodyThatIsLeftOutIsNoEmptyOne() throws IOException {
        Exchange exchange = exchange("POST", "", Body.EMPTY, "application/json", Body.EMPTY);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (HarWriter har = new HarWriter(out, "1.0", UnaryOperator.identity())) {
            har.write(exchange, "http://a:1/base", Duration.ZERO, 7, 9);
        }

        JsonNode entry = new ObjectMapper().readTree(out.toByteArray()).at("/log/entries/0");

        assertThat(entry.at("/request/bodySize").asInt()).isEqualTo(7);
        assertThat(entry.at("/response/content/size").asInt()).isEqualTo(9);
        assertThat(entry.at("/response/content").has("text")).isFalse();
    }

    private static String written(List<Exchange> exchanges, UnaryOperator<Exchange> masking) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (HarWriter har = new HarWriter(out, "1.0", masking)) {
            for (Exchange exchange : exchanges) {
                har.write(exchange, "http://a:1/base", Duration.ofNanos(1_500_000));
            }
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    private static Exchange exchange(String method, String sentType, Body sent, String type, Body answered) {
        Map<String, List<String>> headers = sent.isEmpty() ? Map.of() : Map.of("Content-Type", List.of(sentType));
        return new Exchange(
                "rocketchat",
                AT,
                new Exchange.Request(method, "/a%2Fb", "q=1&q=%20", headers, sent),
                new Exchange.Response(200, Map.of("Content-Type", List.of(type), "X-A", List.of("1", "2")), answered));
    }

    private static Body utf8(String text) {
        return Body.of(text.getBytes(StandardCharsets.UTF_8));
    }

    private static Body latin(String text) {
        return Body.of(text.getBytes(StandardCharsets.ISO_8859_1));
    }
}
