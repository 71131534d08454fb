package dev.rollcall.bench.har;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rollcall.contract.Body;
import dev.rollcall.contract.Exchange;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RedrawnTest {
    private static String redrawn(String body) {
        Exchange.Request request = new Exchange.Request("GET", "/list", "", Map.of(), Body.EMPTY);
        Exchange.Response answer = new Exchange.Response(200, Map.of(), Body.of(body.getBytes(StandardCharsets.UTF_8)));
        return new Redrawn()
                .of(new Exchange("rocketchat", Instant.EPOCH, request, answer))
                .response()
                .body()
                .utf8();
    }

    @Test
    void anIdStaysAnIdWhateverItEndsWith() {
        assertThat(redrawn("{\"sessionId\":\"uvLtzS6Tp4BvCJn2Z\"}"))
                .matches("\\{\"sessionId\":\"[2-9A-HJ-NP-TW-Za-km-z]{17}\"}")
                .doesNotContain("uvLtzS6Tp4BvCJn2Z");
    }

    @Test
    void aTimeStaysATime() {
        assertThat(redrawn("{\"loginAt\":\"2023-07-28T10:01:02.003Z\"}"))
                .matches("\\{\"loginAt\":\"2026-\\d\\d-\\d\\dT[\\d:.]+Z\"}");
    }
}
