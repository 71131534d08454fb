package dev.rollcall.api.rocketchat;

import dev.rollcall.session.Account;
import dev.rollcall.session.Session;
import java.util.Locale;
import java.util.Optional;

/**
 * One item of the list.
 *
 * @param session the newest connection with its token
 * @param user whose it is, empty if the user no longer exists
 */
record Row(Session<Connection> session, Optional<Account<Profile>> user) {

    /** Whether a text is part of what is searched: four words joined without a gap, so that it may lie across two. */
    static boolean contains(Session<Connection> session, String needle) {
        ClientDevice device = session.details().device();
        String searched = device.name() + device.type() + device.osName() + session.id() + session.account();
        return searched.toLowerCase(Locale.ROOT).contains(needle.toLowerCase(Locale.ROOT));
    }
}
