package dev.rollcall.suite.control;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rollcall.client.control.ApiException;
import dev.rollcall.client.control.model.Entry;
import dev.rollcall.client.control.model.JournalPage;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What was said in one sandbox is read, downloaded, followed and forgotten. */
class JournalTest {
    private static final String BOX = "mine";
    private static final int MOST_READERS = 64;

    private final ControlledMock mock = ControlledMock.start();

    @AfterEach
    void judgeAndStop() {
        mock.close();
    }

    @Test
    void itIsReadInPages() throws ApiException {
        Map<String, String> login = Member.logIn(mock, BOX);
        Member.me(mock, BOX, login);
        Member.me(mock, BOX, Map.of());
        mock.in(BOX).get("/joomla/api/v1/user", Map.of());

        JournalPage first = mock.journals().readJournal(BOX, null, 3, null, null, null, null);
        JournalPage second = mock.journals().readJournal(BOX, 3L, 3, null, null, null, null);

        assertThat(first.getEntries()).extracting(Entry::getNumber).containsExactly(1L, 2L, 3L);
        assertThat(first.getMore()).isTrue();
        assertThat(second.getEntries()).extracting(Entry::getProduct).containsExactly("joomla");
        assertThat(second.getMore()).isFalse();
    }

    @Test
    void itIsReadInParts() throws ApiException {
        Map<String, String> login = Member.logIn(mock, BOX);
        Member.me(mock, BOX, login);
        Member.me(mock, BOX, Map.of());

        assertThat(numbers(null, "logIn", null)).containsExactly(1L);
        assertThat(numbers("rocketchat", null, 401)).containsExactly(3L);
        assertThat(numbers("commvault", null, null)).isEmpty();
    }

    private List<Long> numbers(@Nullable String product, @Nullable String operation, @Nullable Integer status)
            throws ApiException {
        return mock.journals().readJournal(BOX, null, null, product, operation, status, null).getEntries().stream()
                .map(Entry::getNumber)
                .toList();
    }

    @Test
    void secretsAreMaskedUnlessAskedFor() throws ApiException {
        Map<String, String> login = Member.logIn(mock, BOX);
        String token = Objects.requireNonNull(login.get("X-Auth-Token"));
        Member.me(mock, BOX, login);

        assertThat(mock.journals().getEntry(BOX, 1L, null).toString()).doesNotContain(token, "olive.user-password");
        assertThat(mock.journals().getEntry(BOX, 1L, true).toString()).contains(token, "olive.user-password");
        assertThat(mock.journals().getEntry(BOX, 2L, null).toString()).doesNotContain(token);
        assertThat(mock.journals().downloadHar(BOX, false).toString()).doesNotContain(token);
        assertThat(mock.journals().downloadHar(BOX, true).toString()).contains(token);
    }

    @Test
    void itIsForgottenAndItsNumbersGoOn() throws ApiException {
        Map<String, String> login = Member.logIn(mock, BOX);

        mock.journals().clearJournal(BOX);

        Refused.with(404, () -> mock.journals().getEntry(BOX, 1L, null));
        assertThat(mock.verdicts().readCounts(BOX).getTotal()).isZero();
        Member.me(mock, BOX, login);
        assertThat(numbers(null, null, null)).containsExactly(2L);
    }

    @Test
    void whoFollowsItIsToldEveryExchangeAndCanGoOnWhereHeWas() {
        Map<String, String> login;
        try (Events events = Events.of(mock, BOX, Map.of())) {
            login = Member.logIn(mock, BOX);
            Member.me(mock, BOX, login);

            assertThat(events.next()).contains("event: exchange", "id: 1").anyMatch(line -> line.contains("\"logIn\""));
            assertThat(events.next()).contains("event: exchange", "id: 2");
        }
        Member.me(mock, BOX, login);

        try (Events events = Events.of(mock, BOX, Map.of("Last-Event-ID", "1"))) {
            Member.me(mock, BOX, Map.of());

            assertThat(List.of(events.next(), events.next(), events.next()))
                    .extracting(Events::id)
                    .containsExactly("2", "3", "4");
        }
    }

    @Test
    void nobodyHearsOfAnotherSandbox() {
        try (Events events = Events.of(mock, BOX, Map.of())) {
            Member.logIn(mock, "yours");
            Member.me(mock, BOX, Map.of());

            assertThat(events.next()).anyMatch(line -> line.contains("/api/v1/me"));
        }
    }

    @Test
    void soManyFollowAtMost() {
        List<Events> followers = new ArrayList<>();
        try {
            for (int number = 0; number < MOST_READERS; number++) {
                followers.add(Events.of(mock, BOX, Map.of()));
            }
            HttpResponse<String> oneMore = mock.call("GET", "/sandboxes/mine/journal/events", Map.of(), "");

            assertThat(oneMore.statusCode()).as(oneMore.body()).isEqualTo(503);
            assertThat(oneMore.body()).contains("64");
        } finally {
            followers.forEach(Events::close);
        }
    }
}
