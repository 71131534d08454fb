package dev.rollcall.api.rocketchat;

import dev.rollcall.sandbox.SandboxName;
import java.lang.System.Logger.Level;

/** Tells the log of e-mails, since the mock sends none, and where to ask for the code, since logs are read by many. Thread-safe. */
final class LoggedMailbox implements Mailbox {
    private static final System.Logger LOG = System.getLogger(LoggedMailbox.class.getName());

    private final SandboxName sandbox;

    /** That of the workspace in a sandbox. */
    LoggedMailbox(SandboxName sandbox) {
        this.sandbox = sandbox;
    }

    @Override
    public void deliver(String user, String address) {
        LOG.log(
                Level.INFO,
                "Rocket.Chat would send a code to {0}. It is at /mock/v1/sandboxes/{1}/products/rocketchat/accounts/{2}/codes",
                address,
                sandbox,
                user);
    }
}
