package dev.rollcall.proxy;

import dev.rollcall.contract.Body;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;

/** What is kept of a body that passes, up to a limit. Thread-safe. */
final class BodyCopy {
    private final int limit;
    private ByteArrayOutputStream kept = new ByteArrayOutputStream();
    private long size;
    private boolean ended;

    BodyCopy(int limit) {
        this.limit = limit;
    }

    /** Copies the bytes and leaves the buffer as it was. */
    synchronized void add(ByteBuffer bytes) {
        size += bytes.remaining();
        if (size <= limit) {
            byte[] part = new byte[bytes.remaining()];
            bytes.duplicate().get(part);
            kept.writeBytes(part);
        } else {
            kept = new ByteArrayOutputStream(0);
        }
    }

    synchronized void end() {
        ended = true;
    }

    /** As far as it has passed now. */
    synchronized PassedBody passed() {
        return new PassedBody(Body.of(kept.toByteArray()), size, ended && size <= limit);
    }
}
