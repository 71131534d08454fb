package dev.rollcall.api.joomla;

import dev.rollcall.session.Account;
import dev.rollcall.session.Session;
import org.jspecify.annotations.Nullable;

/**
 * One row of the session table.
 *
 * @param session what the row is about
 * @param account whose session it is, null for a guest's
 * @param client the part of Joomla that it belongs to, null if the parts share their sessions
 * @param data the payload, null if it is not stored, or not yet
 */
record Row(
        Session<JoomlaSessionDetails> session,
        @Nullable Account<JoomlaAccountDetails> account,
        @Nullable Client client,
        @Nullable String data) {}
