package dev.rollcall.api.joomla;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rollcall.session.Retention;
import dev.rollcall.session.SessionId;
import org.junit.jupiter.api.Test;

/** A clock that stands still lets no row expire; the table does not fill the memory all the same. */
class ManyLoginsTest {

    @Test
    void whoHasThousandsOfRowsLosesTheOldest() {
        Site site = new Site();
        SessionId first = site.logIn(People.SUPER_USER);
        for (int i = 0; i < Retention.MOST * 3 / 2; i++) {
            site.logIn(People.SUPER_USER);
        }

        assertThat(site.table()).hasSizeBetween(Retention.MOST, 2 * Retention.MOST);
        assertThat(site.withCookie(first).isLoggedIn()).isFalse();
    }
}
