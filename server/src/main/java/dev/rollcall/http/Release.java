package dev.rollcall.http;

import java.net.SocketAddress;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.glassfish.grizzly.Buffer;
import org.glassfish.grizzly.CloseListener;
import org.glassfish.grizzly.CloseType;
import org.glassfish.grizzly.Closeable;
import org.glassfish.grizzly.Connection;
import org.glassfish.grizzly.EmptyCompletionHandler;
import org.glassfish.grizzly.WriteResult;
import org.glassfish.grizzly.http.server.Request;
import org.glassfish.grizzly.http.server.Response;
import org.glassfish.grizzly.memory.Buffers;
import org.glassfish.grizzly.nio.NIOConnection;
import org.glassfish.grizzly.nio.SelectorRunner;

/**
 * One answer on its way to its caller, held back or in pieces. No thread waits for it: the call is suspended, so that its
 * connection is neither idle nor read from, an alarm wakes it, and everything runs on the thread that serves the connection. A
 * piece is written when the one before has left.
 */
final class Release extends EmptyCompletionHandler<WriteResult<Buffer, SocketAddress>> {
    private static final int PIECES_PER_SECOND = 10;
    private static final long MILLISECONDS = 1_000;

    private final NIOConnection connection;
    private final Request request;
    private final Response response;
    private final byte[] bytes;
    private final BentAnswer answer;
    private final Releases releases;
    private final boolean suspended;
    private int sent;
    private volatile Alarm.Setting alarm = () -> {};
    private volatile Departures.Watch watch = () -> {};
    private final AtomicBoolean over = new AtomicBoolean();
    private final CloseListener<Closeable, CloseType> closing = (closed, type) -> end(open -> {});

    Release(Request request, Response response, byte[] bytes, BentAnswer answer, Releases releases) {
        this.connection = (NIOConnection) request.getContext().getConnection();
        this.request = request;
        this.response = response;
        this.bytes = bytes;
        this.answer = answer;
        this.releases = releases;
        // Also where the connection ends: whoever has sent the next call already must not be answered in between.
        this.suspended = !answer.delay().isZero()
                || piece() < bytes.length
                || !answer.sending().equals(Sending.WHOLE);
    }

    /** Called once, on the thread of the call. */
    void begin() {
        if (suspended) {
            // Heard before Grizzly hears it, which would drop the call without counting it as finished.
            connection.addCloseListener(closing);
            response.suspend();
            // Grizzly alone would go on reading, and take the caller's next request for a part of this one.
            request.getContext().suspend();
            watch = releases.departures().watch(connection, () -> onItsThread(() -> end(Connection::closeSilently)));
        }
        if (answer.delay().isZero()) {
            next();
        } else {
            wake(answer.delay());
        }
    }

    private void wake(Duration delay) {
        alarm = releases.alarm().after(delay, () -> onItsThread(this::next));
    }

    private void onItsThread(Runnable step) {
        SelectorRunner runner = connection.getSelectorRunner();
        runner.getTransport()
                .getSelectorHandler()
                .execute(
                        runner,
                        () -> {
                            step.run();
                            return true;
                        },
                        new EmptyCompletionHandler<>());
    }

    private void next() {
        if (sent == bytes.length || !connection.isOpen()) {
            end();
            return;
        }
        int length = Math.min(piece(), bytes.length - sent);
        Buffer buffer = Buffers.wrap(null, bytes, sent, length);
        sent += length;
        connection.write(buffer, this);
    }

    @Override
    public void completed(WriteResult<Buffer, SocketAddress> result) {
        if (sent == bytes.length) {
            onItsThread(this::end);
        } else {
            wake(Duration.ofMillis(MILLISECONDS * piece() / answer.bytesPerSecond()));
        }
    }

    @Override
    public void failed(Throwable cause) {
        onItsThread(this::end);
    }

    /** How many bytes go at once. */
    private int piece() {
        int perSecond = answer.bytesPerSecond();
        return perSecond == Integer.MAX_VALUE ? perSecond : Math.max(1, perSecond / PIECES_PER_SECOND);
    }

    private void end() {
        end(answer.sending().ending());
    }

    private void end(Consumer<Connection<?>> ending) {
        if (over.compareAndSet(false, true)) {
            releases.ended(this);
            alarm.cancel();
            watch.end();
            connection.removeCloseListener(closing);
            boolean resumed = suspended && ((Response.SuspendedContextImpl) response.getSuspendContext()).markResumed();
            ending.accept(connection);
            if (resumed) {
                request.getContext().resume();
            }
        }
    }

    /** Gives the caller up: the server closes. */
    void abandon() {
        onItsThread(() -> end(Connection::closeSilently));
    }
}
