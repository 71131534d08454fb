package dev.rollcall.api.joomla;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.rollcall.api.Reread;
import dev.rollcall.sandbox.Settings;
import dev.rollcall.session.SessionId;
import dev.rollcall.session.UserId;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

class JoomlaBackstageTest {
    private static final JoomlaApi API = new JoomlaApi();
    private static final SessionId PRINTED = new SessionId("f188888888ffa8fd9f777777779a1f99");

    private final Site site =
            new Site(Settings.defaults().with(Settings.RATE_LIMITS, true).with(JoomlaSettings.REQUESTS_PER_MINUTE, 7));
    private final JoomlaBackstage backstage = new JoomlaBackstage();

    @Test
    void writesAFreshWorldWithoutAnyMemory() {
        ObjectNode written = backstage.write(site.sessions());

        assertThat(written.fieldNames()).toIterable().containsExactly("accounts", "sessions");
        assertThat(backstage.write(reread(written))).isEqualTo(written);
    }

    @Test
    void keepsEveryByteOfThePayloads() {
        List<Row> rows = site.table();

        JoomlaSessions other = reread(backstage.write(site.sessions()));

        assertThat(other.list(caller(other))).isEqualTo(site.table()).hasSameSizeAs(rows);
    }

    @Test
    void writesTheStateOfComponentsAsPeopleWould() {
        JsonNode printed = row(PRINTED);

        assertThat(printed.at("/components/application/lang").asText()).isEqualTo("en-GB");
        assertThat(printed.at("/extensions/__koowa/__metadata/timer/start").asLong())
                .isEqualTo(1_445_783_934);
        assertThat(printed.at("/extensions/__koowa/__attribute/user/roles").isEmpty())
                .isTrue();
        assertThat(printed.path("lasting").asBoolean()).isTrue();
    }

    @Test
    void countsRequestsOfATokenOn() {
        site.withToken(People.TESTER);
        site.withToken(People.TESTER);
        site.pass(Duration.ofMillis(1500));

        ObjectNode written = backstage.write(site.sessions());
        JoomlaSessions other = reread(written);

        assertThat(backstage.write(other)).isEqualTo(written);
        assertThat(recognise(other, People.TESTER.details().apiToken().value()).allowance())
                .isEqualTo(site.withToken(People.TESTER).allowance());
    }

    @Test
    void keepsTheOneRowOfThoseWhoBringTheirCredentials() {
        SessionId row = site.withToken(People.TESTER).session().orElseThrow().id();

        JoomlaSessions other = reread(backstage.write(site.sessions()));

        assertThat(recognise(other, People.TESTER.details().apiToken().value()).session())
                .hasValueSatisfying(session -> assertThat(session.id()).isEqualTo(row));
    }

    @Test
    void keepsThatAUserAgentCannotBeRead() {
        Visitor odd = Visitor.raw("192.0.2.1", "\u00ff");
        site.sessions().recognise(credentials(People.TESTER.details().apiToken().value()), odd);

        ObjectNode written = backstage.write(site.sessions());

        assertThat(written.toString()).contains("\"unreadableUserAgent\":true");
        assertThat(backstage.write(reread(written))).isEqualTo(written);
    }

    @Test
    void endsARowWhetherItsTimeIsOverOrNot() {
        SessionId own = site.logIn(People.TESTER);

        assertThat(backstage.expire(site.sessions(), own)).isTrue();
        assertThat(backstage.end(site.sessions(), own)).isTrue();
        assertThat(backstage.end(site.sessions(), own)).isFalse();
        assertThat(backstage.end(site.sessions(), PRINTED)).isTrue();
        assertThat(site.ids()).doesNotContain(own.value(), PRINTED.value());
    }

    @Test
    void letsTheTimeOfARowBeOverSoThatItsCookieStartsAnother() {
        SessionId own = site.logIn(People.TESTER);

        assertThat(backstage.expire(site.sessions(), own)).isTrue();
        assertThat(backstage.expire(site.sessions(), own)).isFalse();
        assertThat(site.ids()).contains(own.value());
        assertThat(site.withCookie(own).news()).isEqualTo(Caller.News.RESTARTED);
    }

    @Test
    void letsEvenAPrintedRowBePurgedAfterItsTime() {
        site.pass(Duration.ofSeconds(1));
        site.table();

        backstage.expire(site.sessions(), PRINTED);
        ObjectNode written = backstage.write(site.sessions());
        JoomlaSessions other = reread(written);

        assertThat(backstage.write(other)).isEqualTo(written);
        assertThat(site.ids()).doesNotContain(PRINTED.value());
        assertThat(other.list(caller(other)))
                .extracting(each -> each.session().id())
                .doesNotContain(PRINTED);
    }

    @Test
    void remembersWhenItPurgedLast() {
        site.pass(Duration.ofSeconds(1));
        site.table();

        assertThat(backstage.write(site.sessions()).at("/memory/purgedAt").asText())
                .isEqualTo("2026-03-01T12:00:01Z");
    }

    @Test
    void remembersWhenToLookAtTheRowsOfGuestsAndUsers() {
        JoomlaWorld world = JoomlaWorld.at(site.another().clock().instant());
        Map<UserId, Integer> sweeps = Map.of(SessionTable.GUEST, 7, People.TESTER.id(), 300);
        JoomlaMemory memory = new JoomlaMemory(null, sweeps, Map.of());
        JoomlaSessions sessions = new JoomlaSessions(site.another(), world.accounts(), world.sessions(), memory);

        ObjectNode written = backstage.write(sessions);

        assertThat(written.at("/memory/guestsSweepAt").asInt()).isEqualTo(7);
        assertThat(written.at("/accounts/2/sweepAt").asInt()).isEqualTo(300);
        assertThat(backstage.write(reread(written))).isEqualTo(written);
    }

    @Test
    void knowsNoSecondFactors() {
        assertThat(backstage.codes(site.sessions(), "Bo.Tester")).contains(List.of());
        assertThat(backstage.codes(site.sessions(), "nobody")).isEmpty();
    }

    private JsonNode row(SessionId id) {
        return StreamSupport.stream(
                        backstage.write(site.sessions()).path("sessions").spliterator(), false)
                .filter(row -> row.path("id").asText().equals(id.value()))
                .findFirst()
                .orElseThrow();
    }

    private JoomlaSessions reread(ObjectNode section) {
        return Reread.in(site.another(), API, section);
    }

    private static Caller caller(JoomlaSessions sessions) {
        return recognise(sessions, People.SUPER_USER.details().apiToken().value());
    }

    private static Caller recognise(JoomlaSessions sessions, String token) {
        return sessions.recognise(credentials(token), Site.VISITOR);
    }

    private static Credentials credentials(String token) {
        return new Credentials(null, token, null, false);
    }
}
