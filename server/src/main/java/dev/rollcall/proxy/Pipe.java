package dev.rollcall.proxy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.apache.hc.core5.http.ConnectionClosedException;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.nio.CapacityChannel;
import org.apache.hc.core5.http.nio.DataStreamChannel;
import org.jspecify.annotations.Nullable;

/**
 * A body on its way from one connection to the other. Whoever sends gets to send more only when what it has sent has been
 * taken, so that a slow reader slows the writer down instead of filling the memory. Thread-safe: the two ends belong to
 * two threads.
 */
final class Pipe {
    private final Runnable whenThrough;
    private final Deque<ByteBuffer> waiting = new ArrayDeque<>();
    private @Nullable CapacityChannel source;
    private @Nullable DataStreamChannel sink;
    private int taken;
    private boolean ended;
    private boolean endTold;
    private boolean abandoned;
    private List<? extends Header> trailers = List.of();
    private @Nullable Exception failure;

    /**
     * An empty pipe.
     *
     * @param whenThrough is run once, when the last byte has been taken
     */
    Pipe(Runnable whenThrough) {
        this.whenThrough = whenThrough;
    }

    /** Takes all bytes of the buffer. */
    void put(ByteBuffer bytes) throws IOException {
        synchronized (this) {
            if (abandoned) {
                taken += bytes.remaining();
                bytes.position(bytes.limit());
            } else {
                ByteBuffer copy = ByteBuffer.allocate(bytes.remaining());
                waiting.add(copy.put(bytes).flip());
            }
        }
        askForMore();
        wake();
    }

    /** Nothing more will come. */
    void end(@Nullable List<? extends Header> trailing) {
        synchronized (this) {
            ended = true;
            trailers = trailing == null ? List.of() : trailing;
        }
        wake();
    }

    /** The rest will never come: the other end is broken off too, so that nobody takes the part for the whole. */
    void fail(Exception cause) {
        synchronized (this) {
            failure = cause;
        }
        wake();
    }

    /** Nobody wants the rest; whoever sends may send it and is not kept waiting. */
    void abandon() throws IOException {
        synchronized (this) {
            abandoned = true;
            taken += waiting.stream().mapToInt(ByteBuffer::remaining).sum();
            waiting.clear();
        }
        askForMore();
    }

    /** Whether there is anything to do for the taking end. */
    synchronized int available() {
        int bytes = waiting.stream().mapToInt(ByteBuffer::remaining).sum();
        return bytes == 0 && (failure != null || (ended && !endTold)) ? 1 : bytes;
    }

    /** Whether everything came and was taken. */
    synchronized boolean isThrough() {
        return endTold;
    }

    /** Lets as much flow as the connection takes now. */
    void flowInto(DataStreamChannel channel) throws IOException {
        boolean end;
        synchronized (this) {
            sink = channel;
            if (failure != null && waiting.isEmpty()) {
                // This sort of exception ends the connection only after all that was written has left.
                throw new ConnectionClosedException("The other side broke off: " + failure);
            }
            while (!waiting.isEmpty()) {
                taken += channel.write(waiting.element());
                if (waiting.element().hasRemaining()) {
                    break;
                }
                waiting.remove();
            }
            end = ended && waiting.isEmpty() && !endTold;
            endTold |= end;
        }
        if (end) {
            // Before the end is told: it may close the connection at once.
            whenThrough.run();
            channel.endStream(trailers.isEmpty() ? null : trailers);
        }
        askForMore();
    }

    /** Remembers whom to ask for more. */
    void comesFrom(CapacityChannel channel) throws IOException {
        synchronized (this) {
            source = channel;
        }
        askForMore();
    }

    private void askForMore() throws IOException {
        CapacityChannel asked;
        int room;
        synchronized (this) {
            asked = source;
            room = asked == null ? 0 : taken;
            taken -= room;
        }
        if (asked != null && room > 0) {
            asked.update(room);
        }
    }

    private void wake() {
        DataStreamChannel sleeper;
        synchronized (this) {
            sleeper = sink;
        }
        if (sleeper != null) {
            sleeper.requestOutput();
        }
    }
}
