package dev.rollcall.api.joomla;

import dev.rollcall.session.SessionToken;
import java.time.Instant;

/**
 * What only Joomla knows of an account.
 *
 * @param fullName the name of the person
 * @param email an address
 * @param group decides what the account may do
 * @param registered when the account was made
 * @param lastVisit when it was last used before the present sessions
 * @param apiToken logs its owner in with every call
 */
record JoomlaAccountDetails(
        String fullName, String email, Group group, Instant registered, Instant lastVisit, SessionToken apiToken) {}
