package dev.rollcall.api.rocketchat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rollcall.codecs.RocketChatPassword;
import dev.rollcall.http.FailureException;
import dev.rollcall.sandbox.Sandbox;
import dev.rollcall.sandbox.Settings;
import dev.rollcall.session.Chance;
import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A mock that runs for weeks forgets what nobody asks for any more, and nothing else. */
class ManyLoginsTest {
    private static final int MANY = 2_000;
    private static final Visit VISIT = new Visit("10.0.0.1", "curl/8.5.0", "chat.example");
    private static final ListQuery OWN = new ListQuery("", "", BigDecimal.ZERO, Optional.of(BigDecimal.valueOf(50)));

    private final RocketChatSessions sessions = new RocketChatSessions(
            new Sandbox(new SettableClock(), Chance.seeded(1), Settings.defaults()),
            (address, code) -> {},
            RocketChatWorld.members(),
            RocketChatWorld.sessions());

    @Test
    void endedSessionsAreForgottenInTheEndAndOpenOnesAreNot() {
        Caller first = logIn();
        Caller second = logIn();
        String ended = newestOf(second);
        sessions.logOut(second);
        for (int i = 0; i < MANY; i++) {
            sessions.logOut(logIn());
        }

        assertThat(sessions.caller(first.account().id(), first.token())).isPresent();
        assertThatThrownBy(() -> sessions.ownSession(first, ended)).isInstanceOf(FailureException.class);
    }

    @Test
    void aSessionThatEndedLatelyCanBeAskedFor() {
        Caller first = logIn();
        for (int i = 0; i < MANY; i++) {
            sessions.logOut(logIn());
        }
        Caller last = logIn();
        String ended = newestOf(last);
        sessions.logOut(last);

        assertThat(sessions.ownSession(first, ended).session().isOpen()).isFalse();
    }

    @Test
    void aTokenThatIsResumedAgainAndAgainStaysGood() {
        Caller caller = logIn();
        for (int i = 0; i < MANY; i++) {
            sessions.logIn(new LoginAttempt(LoginName.of(""), "", caller.token().value(), ""), VISIT);
        }

        assertThat(sessions.listOwn(caller, OWN).rows())
                .filteredOn(row -> row.session().details().token().equals(caller.token()))
                .hasSize(1);
    }

    private Caller logIn() {
        String digest = RocketChatPassword.digest("olive.user-password");
        Welcome welcome = sessions.logIn(new LoginAttempt(LoginName.of("olive.user"), digest, "", ""), VISIT);
        return sessions.caller(welcome.account().id(), welcome.token()).orElseThrow();
    }

    private String newestOf(Caller caller) {
        return sessions.listOwn(caller, OWN).rows().get(0).session().id().value();
    }
}
