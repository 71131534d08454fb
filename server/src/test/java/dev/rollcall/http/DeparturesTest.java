package dev.rollcall.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.glassfish.grizzly.nio.transport.TCPNIOConnection;
import org.glassfish.grizzly.nio.transport.TCPNIOTransportBuilder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class DeparturesTest {
    private final Departures departures = new Departures();

    @AfterEach
    void close() {
        departures.close();
    }

    @Test
    void othersAreWatchedWhateverBreaksForOne() throws Exception {
        CountDownLatch first = new CountDownLatch(1);
        CountDownLatch second = new CountDownLatch(1);
        try (ServerSocketChannel server =
                ServerSocketChannel.open().bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0))) {
            SocketChannel leaving = watched(server, () -> {
                first.countDown();
                throw new AssertionError("nobody expects this");
            });
            SocketChannel leavingLater = watched(server, second::countDown);

            leaving.close();
            assertThat(first.await(10, TimeUnit.SECONDS)).isTrue();
            leavingLater.close();

            assertThat(second.await(10, TimeUnit.SECONDS)).isTrue();
        }
    }

    /** A caller who is watched. */
    private SocketChannel watched(ServerSocketChannel server, Runnable gone) throws IOException {
        SocketChannel caller = SocketChannel.open(server.getLocalAddress());
        SocketChannel here = server.accept();
        here.configureBlocking(false);
        departures.watch(
                new TCPNIOConnection(TCPNIOTransportBuilder.newInstance().build(), here), gone);
        return caller;
    }
}
