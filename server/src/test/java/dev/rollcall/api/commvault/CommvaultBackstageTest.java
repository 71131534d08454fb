package dev.rollcall.api.commvault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.rollcall.api.Reread;
import dev.rollcall.http.FailureException;
import dev.rollcall.sandbox.Sandbox;
import dev.rollcall.sandbox.Settings;
import dev.rollcall.session.Chance;
import dev.rollcall.session.SessionId;
import dev.rollcall.session.SessionToken;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

class CommvaultBackstageTest {
    private static final CommvaultApi API = new CommvaultApi();
    private static final String PRINTED = "EMCAE92D1DD-0C68-49A6-BEBB-404D96D7A4BF";

    private final World world = new World(true);
    private final CommvaultBackstage backstage = new CommvaultBackstage();

    @Test
    void writesAFreshWorldWithoutAnyMemory() {
        ObjectNode written = backstage.write(world.sessions);

        assertThat(written.fieldNames()).toIterable().containsExactly("accounts", "sessions");
        assertThat(backstage.write(reread(written))).isEqualTo(written);
    }

    @Test
    void leavesOutWhatAReaderAssumes() {
        JsonNode session = session(PRINTED);

        assertThat(session.fieldNames())
                .toIterable()
                .containsExactly(
                        "account", "id", "console", "host", "browserSessionId", "row", "begun", "seen", "ended");
    }

    @Test
    void keepsTheOrderOfSessionsThatBeganTogether() {
        for (int i = 0; i < 30; i++) {
            world.logInAsPrintedUser();
        }

        CommvaultSessions other = reread(backstage.write(world.sessions));

        assertThat(ids(other)).isEqualTo(ids(world.sessions));
    }

    @Test
    void forgetsOldSessionsWhenItWouldHaveForgottenThem() {
        for (int i = 0; i < 130; i++) {
            world.logInAsPrintedUser();
        }

        ObjectNode written = backstage.write(world.sessions);

        assertThat(written.at("/accounts/1/sweepAt").asInt()).isGreaterThan(130);
        assertThat(backstage.write(reread(written))).isEqualTo(written);
    }

    @Test
    void keepsEveryTokenOfALastingSession() {
        SessionToken renewed = world.sessions.renew(CommvaultAccounts.PRINTED_TOKEN, "");
        SessionToken again = world.sessions.renew(renewed, "");

        ObjectNode written = backstage.write(world.sessions);
        CommvaultSessions other = reread(written);

        assertThat(List.of(CommvaultAccounts.PRINTED_TOKEN, renewed, again))
                .allMatch(token -> other.recognise(token).isPresent());
        assertThat(backstage.write(other)).isEqualTo(written);
    }

    @Test
    void countsFailedLoginsOn() {
        for (int i = 0; i < AccountLocks.ATTEMPTS - 1; i++) {
            failToLogIn(world.sessions);
        }

        CommvaultSessions other = reread(backstage.write(world.sessions));
        failToLogIn(other);

        assertThatThrownBy(() -> other.logIn("jsmith", Optional.of("Harbour-Lantern-7"), ""))
                .isInstanceOf(FailureException.class);
    }

    @Test
    void numbersBrowserSessionsOn() {
        world.logInAsPrintedUser();
        ObjectNode written = backstage.write(world.sessions);

        reread(written).logIn("jsmith", Optional.of("Harbour-Lantern-7"), "");

        assertThat(written.at("/memory/browserSessions").asInt()).isEqualTo(1);
    }

    @Test
    void keepsWhatADeviceIsCalledWhateverThatIs() {
        String device = "\u0000 \ufeff \u0085 \ud83d\ude00 " + "long".repeat(200);
        SessionToken token = world.sessions
                .logIn("jsmith", Optional.of("Harbour-Lantern-7"), device)
                .token();

        CommvaultSessions other = reread(backstage.write(world.sessions));

        assertThat(other.renew(token, device)).isNotEqualTo(token);
    }

    @Test
    void endsAnOpenSessionOnce() {
        SessionId id = world.administrator().session();

        assertThat(backstage.end(world.sessions, id)).isTrue();
        assertThat(backstage.end(world.sessions, id)).isFalse();
        assertThat(world.sessions.recognise(CommvaultAccounts.PRINTED_TOKEN)).isEmpty();
        assertThatThrownBy(() -> world.sessions.renew(CommvaultAccounts.PRINTED_TOKEN, ""))
                .isInstanceOf(FailureException.class);
    }

    @Test
    void endsNoSessionThatDoesNotExist() {
        assertThat(backstage.end(world.sessions, new SessionId("none"))).isFalse();
        assertThat(backstage.expire(world.sessions, new SessionId("none"))).isFalse();
    }

    @Test
    void letsTheTimeOfALastingSessionRunOutSoThatItIsRefusedButRenewable() {
        SessionId id = world.administrator().session();

        assertThat(backstage.expire(world.sessions, id)).isTrue();
        assertThat(backstage.expire(world.sessions, id)).isFalse();
        assertThat(backstage.end(world.sessions, id)).isFalse();
        assertThat(world.sessions.recognise(CommvaultAccounts.PRINTED_TOKEN)).isEmpty();
        assertThat(world.sessions.recognise(world.sessions.renew(CommvaultAccounts.PRINTED_TOKEN, "")))
                .isPresent();
    }

    @Test
    void keepsThatTheTimeOfASessionRanOut() {
        SessionToken token = world.logInAsPrintedUser().token();
        SessionId id = world.caller(token).session();
        world.clock.pass(Duration.ofMinutes(2));
        backstage.expire(world.sessions, id);
        world.clock.pass(Duration.ofMinutes(2));

        CommvaultSessions other = reread(backstage.write(world.sessions));

        assertThat(other.recognise(token)).isEmpty();
        assertThat(ids(other)).isEqualTo(ids(world.sessions));
        assertThat(session(id.value()).path("expired").asText())
                .isEqualTo(world.clock.instant().minus(Duration.ofMinutes(2)).toString());
    }

    @Test
    void knowsNoSecondFactors() {
        assertThat(backstage.codes(world.sessions, "JSMITH")).contains(List.of());
        assertThat(backstage.codes(world.sessions, "nobody")).isEmpty();
    }

    private JsonNode session(String id) {
        return StreamSupport.stream(
                        backstage.write(world.sessions).path("sessions").spliterator(), false)
                .filter(session -> session.path("id").asText().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private CommvaultSessions reread(ObjectNode section) {
        // Other chance, since nothing may be left to it.
        Sandbox sandbox =
                new Sandbox(world.clock, Chance.seeded(99), Settings.defaults().with(Settings.RATE_LIMITS, true));
        return Reread.in(sandbox, API, section);
    }

    private static void failToLogIn(CommvaultSessions sessions) {
        assertThatThrownBy(() -> sessions.logIn("jsmith", Optional.of("wrong"), ""))
                .isInstanceOf(FailureException.class);
    }

    private static List<String> ids(CommvaultSessions sessions) {
        Caller operator = sessions.recognise(CommvaultAccounts.OPERATOR_TOKEN).orElseThrow();
        return sessions.list(operator, Optional.of(CommvaultAccounts.PRINTED_USER.id()), false).stream()
                .map(row -> row.session().id() + " " + row.session().ended())
                .toList();
    }
}
