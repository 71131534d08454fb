package dev.rollcall.api.rocketchat;

/** Where e-mails go. Thread-safe. */
@FunctionalInterface
interface Mailbox {

    /** Hands over a code. */
    void deliver(String address, String code);
}
