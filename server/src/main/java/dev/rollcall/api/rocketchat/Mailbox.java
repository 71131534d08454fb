package dev.rollcall.api.rocketchat;

/** Where e-mails go. Thread-safe. */
@FunctionalInterface
interface Mailbox {

    /**
     * Sends somebody a code.
     *
     * @param user the name to log in with
     * @param address where to
     */
    void deliver(String user, String address);
}
