package dev.rollcall.api.joomla;

import dev.rollcall.session.Account;
import dev.rollcall.session.Session;
import org.jspecify.annotations.Nullable;

/**
 * One row of the session table.
 *
 * @param session what the row is about
 * @param account whose session it is, null for a guest's
 * @param data the payload, null if it has not been stored yet
 */
record Row(
        Session<JoomlaSessionDetails> session,
        @Nullable Account<JoomlaAccountDetails> account,
        @Nullable String data) {}
