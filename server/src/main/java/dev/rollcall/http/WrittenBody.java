package dev.rollcall.http;

import dev.rollcall.contract.Body;
import java.io.ByteArrayOutputStream;

/** Takes down a body as it is written. Belongs to one answer. */
final class WrittenBody extends ByteArrayOutputStream {

    /** All of it, after the last byte: what came in one piece is not copied once more. */
    Body body() {
        return Body.of(count == buf.length ? buf : toByteArray());
    }
}
