package dev.rollcall.http;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.channels.CancelledKeyException;
import java.nio.channels.ClosedSelectorException;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.glassfish.grizzly.nio.NIOConnection;
import org.jspecify.annotations.Nullable;

/**
 * Notices callers who go away while their answer is held back: nobody reads from their connections meanwhile, so their sockets
 * would stay open until the answer is due. One daemon thread for all of them, which begins with the first. Thread-safe.
 */
final class Departures {
    private static final System.Logger LOG = System.getLogger(Departures.class.getName());

    private final Queue<Runnable> changes = new ConcurrentLinkedQueue<>();
    private @Nullable Selector selector;
    private boolean closed;

    /** Somebody who is watched. */
    @FunctionalInterface
    interface Watch {
        /** Looks no longer. */
        void end();
    }

    /**
     * Watches a caller until he goes, or sends more, which he may do and which is left to be read later.
     *
     * @param gone is told once, on the thread that watches: it must not block
     */
    Watch watch(NIOConnection connection, Runnable gone) {
        Selector watching = selector();
        if (watching == null) {
            return () -> {};
        }
        SocketChannel channel = (SocketChannel) connection.getChannel();
        change(watching, () -> register(channel, watching, gone));
        return () -> change(watching, () -> cancel(channel.keyFor(watching)));
    }

    private void change(Selector watching, Runnable step) {
        changes.add(step);
        watching.wakeup();
    }

    private static void register(SocketChannel channel, Selector watching, Runnable gone) {
        try {
            SelectionKey before = channel.keyFor(watching);
            if (before != null && !before.isValid()) {
                // The key of an answer before this one goes with a look only.
                watching.selectNow(Departures::look);
            }
            channel.register(watching, SelectionKey.OP_READ, gone);
        } catch (IOException | CancelledKeyException e) {
            // He was faster, and his connection knows it.
            LOG.log(Level.DEBUG, "A caller went before he was watched", e);
        }
    }

    private static void cancel(@Nullable SelectionKey key) {
        if (key != null) {
            key.cancel();
        }
    }

    private synchronized @Nullable Selector selector() {
        if (selector == null && !closed) {
            try {
                Selector fresh = Selector.open();
                Thread thread = new Thread(() -> work(fresh), "rollcall-departures");
                thread.setDaemon(true);
                thread.start();
                selector = fresh;
            } catch (IOException e) {
                LOG.log(Level.WARNING, "Callers who go away are not noticed", e);
            }
        }
        return closed ? null : selector;
    }

    private void work(Selector watching) {
        try {
            while (watching.isOpen()) {
                watching.select(Departures::look);
                for (Runnable step = changes.poll(); step != null; step = changes.poll()) {
                    step.run();
                }
            }
        } catch (IOException | ClosedSelectorException e) {
            LOG.log(Level.DEBUG, "Nobody is watched any more", e);
        }
    }

    /** There is something to read, and it is the end if there is no byte of it. */
    private static void look(SelectionKey key) {
        key.cancel();
        try {
            if (((SocketChannel) key.channel()).socket().getInputStream().available() == 0) {
                ((Runnable) key.attachment()).run();
            }
        } catch (IOException e) {
            ((Runnable) key.attachment()).run();
        }
    }

    /** Watches nobody any more. */
    synchronized void close() {
        closed = true;
        if (selector != null) {
            try {
                selector.close();
            } catch (IOException e) {
                LOG.log(Level.DEBUG, "The selector was closed", e);
            }
        }
    }
}
