package dev.rollcall.api.joomla;

import java.time.Instant;

/**
 * What only Joomla knows of a session.
 *
 * @param client the part of Joomla it belongs to
 * @param life what keeps it alive
 * @param timer how often and when it was used
 * @param browser what the caller's program calls itself, empty if it does not say
 * @param formToken the secret in the site's forms, 32 hexadecimal digits
 * @param extras what extensions have left in it
 */
record JoomlaSessionDetails(
        Client client, Life life, SessionTimer timer, String browser, String formToken, SessionExtras extras) {

    /** The same after one more request. */
    JoomlaSessionDetails usedAt(Instant moment) {
        return new JoomlaSessionDetails(client, life, timer.next(moment), browser, formToken, extras);
    }

    /** The same with nothing that keeps it alive. */
    JoomlaSessionDetails over() {
        return new JoomlaSessionDetails(client, Life.OVER, timer, browser, formToken, extras);
    }

    /** Whether PHP finds no JSON for it: the name of the caller's program is no UTF-8. */
    boolean isUnspeakable() {
        return browser.equals(Visitor.NO_UTF8);
    }

    /** Never the form token. */
    @Override
    public String toString() {
        return "JoomlaSessionDetails[" + client + ", " + life + ", " + timer + "]";
    }
}
