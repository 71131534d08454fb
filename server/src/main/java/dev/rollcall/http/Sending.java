package dev.rollcall.http;

import java.io.IOException;
import java.net.StandardSocketOptions;
import java.nio.channels.SocketChannel;
import java.util.Arrays;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.glassfish.grizzly.Connection;
import org.glassfish.grizzly.nio.NIOConnection;

/**
 * What is sent of an answer.
 *
 * @param bytes makes of the whole answer what is sent
 * @param ending what becomes of the connection then
 */
record Sending(UnaryOperator<byte[]> bytes, Consumer<Connection<?>> ending) {
    /** Everything, and the connection can be used again. */
    static final Sending WHOLE = new Sending(UnaryOperator.identity(), connection -> {});

    /** Nothing, and the connection ends. */
    static final Sending NOTHING = insteadOf(new byte[0]);

    /** Nothing, and the connection is reset: what was closed without lingering is not said goodbye to (RST instead of FIN). */
    static final Sending RESET = new Sending(all -> new byte[0], connection -> {
        try {
            SocketChannel channel = (SocketChannel) ((NIOConnection) connection).getChannel();
            channel.setOption(StandardSocketOptions.SO_LINGER, 0);
        } catch (IOException e) {
            // The caller was faster.
        } finally {
            connection.terminateSilently();
        }
    });

    private static final byte[] END_OF_HEAD = {'\r', '\n', '\r', '\n'};

    /** Whether it is everything, as it nearly always is. */
    @SuppressWarnings("ReferenceEquality") // Functions are equal to themselves alone.
    boolean isWhole() {
        return this == WHOLE;
    }

    /** Other bytes, and the connection ends. */
    static Sending insteadOf(byte[] others) {
        return new Sending(all -> others, Connection::closeSilently);
    }

    /** The head and a part of the body, half of it if nobody says how much, and the connection ends. */
    static Sending cutAfter(OptionalInt bodyBytes) {
        return new Sending(all -> cut(all, bodyBytes), Connection::closeSilently);
    }

    private static byte[] cut(byte[] all, OptionalInt bodyBytes) {
        int body = endOfHead(all);
        int length = all.length - body;
        int kept = Math.min(bodyBytes.orElse(length / 2), Math.max(0, length - 1));
        return Arrays.copyOf(all, body + kept);
    }

    private static int endOfHead(byte[] all) {
        for (int at = 0; at + END_OF_HEAD.length <= all.length; at++) {
            if (Arrays.equals(all, at, at + END_OF_HEAD.length, END_OF_HEAD, 0, END_OF_HEAD.length)) {
                return at + END_OF_HEAD.length;
            }
        }
        return all.length;
    }
}
