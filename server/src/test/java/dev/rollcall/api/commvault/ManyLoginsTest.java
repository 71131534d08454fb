package dev.rollcall.api.commvault;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rollcall.session.Retention;
import dev.rollcall.session.SessionId;
import dev.rollcall.session.SessionToken;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A mock that runs for weeks forgets what nobody can see any more, and nothing else. */
class ManyLoginsTest {
    private static final int MANY = 2_000;

    private final World world = new World(false);

    @Test
    void theListShowsTheSameAsIfNothingHadBeenForgotten() {
        SessionToken first = world.logInAsPrintedUser().token();
        SessionId open = world.caller(first).session();
        for (int i = 0; i < MANY; i++) {
            world.clock.pass(Duration.ofMillis(500));
            world.sessions.logOut(world.caller(world.logInAsPrintedUser().token()));
        }

        List<ListedSession> rows = world.rows(10);

        assertThat(rows).hasSize(50).allMatch(row -> !row.session().isOpen());
        assertThat(rows.get(0).session().begun()).isEqualTo(world.clock.instant());
        assertThat(world.caller(first).session()).isEqualTo(open);
    }

    @Test
    void whoHasThousandsOfOpenSessionsLosesTheOldest() {
        SessionToken first = world.logInAsPrintedUser().token();
        for (int i = 0; i < Retention.MOST * 3 / 2; i++) {
            world.logInAsPrintedUser();
        }

        assertThat(world.sessions.recognise(first)).isEmpty();
        assertThat(world.sessions.recognise(world.logInAsPrintedUser().token())).isPresent();
    }

    @Test
    void thePrintedTokensAreGoodForEver() {
        for (int i = 0; i < Retention.MOST * 3 / 2; i++) {
            world.logIn("admin", "Granite-Beacon-1");
        }

        assertThat(world.sessions.recognise(CommvaultAccounts.PRINTED_TOKEN)).isPresent();
    }
}
