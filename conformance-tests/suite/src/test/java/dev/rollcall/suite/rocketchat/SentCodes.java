package dev.rollcall.suite.rocketchat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** Reads the codes that mocks would send by e-mail where people read them, in the log. */
final class SentCodes extends Handler implements AutoCloseable {
    private static final Logger MAILBOX = Logger.getLogger("dev.rollcall.api.rocketchat.LoggedMailbox");

    private final List<String> addresses = new ArrayList<>();
    private final List<String> codes = new ArrayList<>();

    SentCodes() {
        MAILBOX.addHandler(this);
    }

    @Override
    public synchronized void publish(LogRecord line) {
        Object[] parts = Objects.requireNonNull(line.getParameters());
        addresses.add(String.valueOf(parts[0]));
        codes.add(String.valueOf(parts[1]));
    }

    synchronized int count() {
        return codes.size();
    }

    synchronized String lastAddress() {
        return addresses.get(addresses.size() - 1);
    }

    synchronized String last() {
        return codes.get(codes.size() - 1);
    }

    @Override
    public void flush() {}

    @Override
    public void close() {
        MAILBOX.removeHandler(this);
    }
}
