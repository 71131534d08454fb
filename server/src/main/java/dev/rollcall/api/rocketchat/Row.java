package dev.rollcall.api.rocketchat;

import dev.rollcall.session.Account;
import dev.rollcall.session.Session;
import java.util.Optional;

/**
 * One item of the list.
 *
 * @param session the newest connection with its token
 * @param user whose it is, empty if the user no longer exists or is not told
 */
record Row(Session<Connection> session, Optional<Account<Profile>> user) {

    /** What is searched: words joined without a gap, so that what is looked for may lie across two. */
    static String searchTerm(Session<Connection> session) {
        return searchedDevice(session.details().device()) + searchedIds(session);
    }

    /** The beginning of what is searched: the same for all devices of a kind. */
    static String searchedDevice(ClientDevice device) {
        return device.name() + device.type() + device.osName();
    }

    /** The rest of it. */
    static String searchedIds(Session<Connection> session) {
        return session.id().value() + session.account().value();
    }
}
