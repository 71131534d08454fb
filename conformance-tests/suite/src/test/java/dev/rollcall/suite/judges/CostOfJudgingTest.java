package dev.rollcall.suite.judges;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.rollcall.contract.Body;
import dev.rollcall.contract.ContractNode;
import dev.rollcall.contract.Exchange;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** Prints what a verdict on a page of fifty sessions costs with either judge. Nothing is asserted of it: machines differ. */
class CostOfJudgingTest {
    private static final int ROUNDS = 100;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    @Test
    void aPageOfFiftySessions() {
        Court court = Court.of("rocketchat");
        Exchange exchange = fiftySessions(court);
        assertThat(court.judge().judge(exchange)).isEmpty();

        double ours = 0;
        double theirs = 0;
        for (int round = 0; round < 3; round++) {
            ours = micros(() -> court.judge().judge(exchange));
            theirs = micros(() -> court.second().judge(exchange));
        }

        System.out.printf(
                "Judging %d bytes of 50 sessions: %.0f us, swagger-request-validator %.0f us, %.1f times as much%n",
                exchange.response().body().size(), ours, theirs, theirs / ours);
    }

    private static double micros(Supplier<?> judging) {
        // Of the processor, not of the clock: other work on the machine must not count.
        long start = THREADS.getCurrentThreadCpuTime();
        for (int i = 0; i < ROUNDS; i++) {
            assertThat(judging.get()).isNotNull();
        }
        return (THREADS.getCurrentThreadCpuTime() - start) / 1000.0 / ROUNDS;
    }

    private static Exchange fiftySessions(Court court) {
        ContractNode answer = court.contract()
                .root()
                .member("components")
                .member("responses")
                .member("AllSessions")
                .member("content")
                .member("application/json")
                .member("examples");
        ContractNode example = answer.members().values().iterator().next();
        ObjectNode page = example.member("value").value().deepCopy();
        ArrayNode sessions = (ArrayNode) page.get("sessions");
        JsonNode row = sessions.get(0);
        while (sessions.size() < 50) {
            sessions.add(row);
        }
        Map<String, List<String>> caller = Map.of("X-User-Id", List.of("a"), "X-Auth-Token", List.of("b"));
        Map<String, List<String>> headers = new LinkedHashMap<>();
        headers.put("Content-Type", List.of("application/json"));
        // Every answer of the product has these.
        headers.put("Cache-Control", List.of("no-store"));
        headers.put("Pragma", List.of("no-cache"));
        headers.put("X-Content-Type-Options", List.of("nosniff"));
        headers.put("X-XSS-Protection", List.of("1"));
        headers.put("X-Instance-ID", List.of("1"));
        Exchange.Request request =
                new Exchange.Request("GET", "/api/v1/sessions/list.all", "count=50", caller, Body.EMPTY);
        byte[] body = page.toString().getBytes(StandardCharsets.UTF_8);
        return new Exchange("rocketchat", Instant.EPOCH, request, new Exchange.Response(200, headers, Body.of(body)));
    }
}
