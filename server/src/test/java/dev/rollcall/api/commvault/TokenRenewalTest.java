package dev.rollcall.api.commvault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rollcall.http.FailureException;
import dev.rollcall.session.SessionToken;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TokenRenewalTest {
    private final World world = new World(false);

    @Test
    void aRenewalLeavesAPrintedTokenAlone() {
        SessionToken second = world.sessions.renew(CommvaultAccounts.PRINTED_TOKEN, "");

        assertThat(world.sessions.recognise(CommvaultAccounts.PRINTED_TOKEN)).isPresent();
        assertThat(world.caller(second).session())
                .isEqualTo(world.administrator().session());
    }

    @Test
    void aGoodTokenMakesWayForTheNewOneOfTheSameSession() {
        SessionToken old = world.logInAsPrintedUser().token();
        Caller before = world.caller(old);

        SessionToken renewed = world.sessions.renew(old, "");

        assertThat(world.caller(renewed).session()).isEqualTo(before.session());
        assertThat(world.sessions.recognise(old)).isEmpty();
    }

    @Test
    void anExpiredTokenBeginsANewSessionForTheSameDevice() {
        SessionToken old = world.sessions
                .logIn("jsmith", Optional.of("Harbour-Lantern-7"), "laptop")
                .token();
        world.clock.pass(Duration.ofDays(2));

        SessionToken second = world.sessions.renew(old, "laptop");
        world.clock.pass(Duration.ofDays(2));

        assertThat(world.sessions.renew(second, "laptop")).isNotEqualTo(second);
        assertThat(world.rows(10)).hasSize(4);
        assertThatThrownBy(() -> world.sessions.renew(old, "laptop")).isInstanceOf(FailureException.class);
    }

    @Test
    void aRenewalKeepsASessionAlive() {
        SessionToken token = world.logInAsPrintedUser().token();
        world.clock.pass(Duration.ofMinutes(29));
        SessionToken renewed = world.sessions.renew(token, "");
        world.clock.pass(Duration.ofMinutes(29));

        assertThat(world.sessions.recognise(renewed)).isPresent();
    }
}
