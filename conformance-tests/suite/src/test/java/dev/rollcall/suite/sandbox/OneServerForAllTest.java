package dev.rollcall.suite.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rollcall.junit.RollcallMock;
import dev.rollcall.junit.TestClock;
import dev.rollcall.suite.RawHttp;
import dev.rollcall.suite.RawHttp.RawAnswer;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/**
 * Many tests run at once against one server, each in a sandbox of its own, which the generated client of the control API makes,
 * moves and drops: as every test of this suite does.
 */
class OneServerForAllTest {
    private static final int TESTS = 40;
    private static final String LIST = "/rocketchat/api/v1/sessions/list";

    /** What one test has seen. */
    private record Seen(URI url, String server, List<Integer> statuses, String date, int exchanges) {}

    @Test
    void everyTestHasAClockSettingsAndAJournalOfItsOwn() throws Exception {
        CyclicBarrier together = new CyclicBarrier(TESTS);
        List<Seen> seen = atOnce(number -> play(number, together));

        Set<String> servers = new HashSet<>();
        Set<URI> urls = new HashSet<>();
        for (int number = 0; number < TESTS; number++) {
            Seen each = seen.get(number);
            servers.add(each.server());
            urls.add(each.url());
            boolean licensed = number % 2 == 0;
            // Tokens live for 90 days.
            assertThat(each.statuses())
                    .containsExactly(200, licensed ? 200 : 403, 3 * number >= 90 ? 401 : licensed ? 200 : 403);
            assertThat(Instant.from(DateTimeFormatter.RFC_1123_DATE_TIME.parse(each.date())))
                    .isEqualTo(TestClock.START.plus(Duration.ofDays(3L * number)));
            assertThat(each.exchanges()).isEqualTo(3);
        }
        assertThat(servers).hasSize(1);
        assertThat(urls).hasSize(TESTS);
    }

    /** What a test does: it begins as all others begin, and then goes its own way. */
    private static Seen play(int number, CyclicBarrier together) throws Exception {
        try (RollcallMock mock = RollcallMock.start()) {
            RawHttp http = new RawHttp(mock.url());
            together.await(1, TimeUnit.MINUTES);
            Guest guest = new Guest(mock.url(), "/rocketchat", Map.of());
            Map<String, String> login = guest.logIn();
            mock.set("rocketchat", Map.of("licensed", number % 2 == 0));
            RawAnswer before = http.get(LIST, login);
            mock.clock().advance(Duration.ofDays(3L * number));
            RawAnswer after = http.get(LIST, login);
            mock.judge();
            return new Seen(
                    mock.url(),
                    mock.url().getAuthority(),
                    List.of(200, before.status(), after.status()),
                    after.header("Date").get(0),
                    mock.traffic().exchanges().size());
        }
    }

    @Test
    void everyTestGetsTheSameTokens() throws Exception {
        List<Map<String, String>> logins = atOnce(number -> {
            try (RollcallMock mock = RollcallMock.start()) {
                return new Guest(mock.url(), "/rocketchat", Map.of()).logIn();
            }
        });

        assertThat(Set.copyOf(logins)).hasSize(1);
    }

    private interface Play<T> {
        T play(int number) throws Exception;
    }

    private static <T> List<T> atOnce(Play<T> play) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(TESTS);
        try {
            List<Callable<T>> tests = new ArrayList<>();
            for (int number = 0; number < TESTS; number++) {
                int test = number;
                tests.add(() -> play.play(test));
            }
            List<T> seen = new ArrayList<>();
            for (Future<T> each : threads.invokeAll(tests)) {
                seen.add(each.get());
            }
            return Collections.unmodifiableList(seen);
        } finally {
            threads.shutdownNow();
        }
    }
}
