package dev.rollcall.api.rocketchat;

import java.lang.System.Logger.Level;

/** Writes e-mails into the log: the mock sends none, and whoever tries it needs the code. Thread-safe. */
final class LoggedMailbox implements Mailbox {
    private static final System.Logger LOG = System.getLogger(LoggedMailbox.class.getName());

    @Override
    public void deliver(String address, String code) {
        LOG.log(Level.INFO, "Rocket.Chat would send an e-mail to {0}. The authentication code is {1}", address, code);
    }
}
