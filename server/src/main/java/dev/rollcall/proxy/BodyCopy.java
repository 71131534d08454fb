package dev.rollcall.proxy;

import dev.rollcall.contract.Body;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/** What is kept of a body that passes, up to a limit. Thread-safe. */
final class BodyCopy {
    private final int limit;
    // Parts, as one growing array would need three times the memory whenever it grows.
    private final List<byte[]> kept = new ArrayList<>();
    private long size;
    private boolean ended;
    private boolean tooLarge;

    BodyCopy(int limit) {
        this.limit = limit;
    }

    /** Says how long it will be, if that is known; nothing is kept of one that will not be whole. */
    synchronized void announce(long length) {
        tooLarge = length > limit;
    }

    /** Copies the bytes and leaves the buffer as it was. */
    synchronized void add(ByteBuffer bytes) {
        size += bytes.remaining();
        tooLarge |= size > limit;
        if (tooLarge) {
            kept.clear();
        } else {
            byte[] part = new byte[bytes.remaining()];
            bytes.duplicate().get(part);
            kept.add(part);
        }
    }

    synchronized void end() {
        ended = true;
    }

    /** As far as it has passed now. */
    synchronized PassedBody passed() {
        ByteBuffer whole = ByteBuffer.allocate(tooLarge ? 0 : (int) size);
        kept.forEach(whole::put);
        return new PassedBody(Body.of(whole.array()), size, ended && size <= limit);
    }
}
