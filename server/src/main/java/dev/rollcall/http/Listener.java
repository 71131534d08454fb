package dev.rollcall.http;

import java.io.IOException;
import java.net.BindException;
import org.glassfish.grizzly.http.server.NetworkListener;
import org.glassfish.grizzly.nio.transport.TCPNIOTransport;
import org.glassfish.grizzly.strategies.SameThreadIOStrategy;
import org.jspecify.annotations.Nullable;

/** The socket: one thread reads, answers and writes a call, so nothing on its way may block. */
public final class Listener extends NetworkListener {
    /**
     * Longer than clients keep a connection that they do not use (20 minutes at most by the JDK's): who closes it on the server's side
     * may do so at the moment when a client sends its next call, which is lost then.
     */
    private static final int IDLE_SECONDS = 30 * 60;

    private static final int MAX_HEADERS = 100;
    private static final int MAX_HEADER_BYTES = 8 * 1024;

    private @Nullable IOException failure;

    /**
     * A socket that is not open yet.
     *
     * @param host the address to bind to
     * @param port the port, 0 for any free one
     * @param door what lies behind it
     * @param front whose words are said to what is no HTTP
     * @param maxBodyBytes how many bytes of a body are waited for that a product gets
     */
    public Listener(String host, int port, Door door, Front front, int maxBodyBytes) {
        super("rollcall" + door.prefix(), host, port);
        setMaxHttpHeaderSize(MAX_HEADER_BYTES);
        setMaxRequestHeaders(MAX_HEADERS);
        getKeepAlive().setMaxRequestsCount(-1);
        getKeepAlive().setIdleTimeoutInSeconds(IDLE_SECONDS);
        registerAddOn(WireFilter.at(door, front));
        registerAddOn(WholeBodyFilter.upTo(request -> front.largestBody(request, maxBodyBytes)));
        registerAddOn(TapFilter.behindHttp());
        TCPNIOTransport transport = getTransport();
        transport.setIOStrategy(SameThreadIOStrategy.getInstance());
        transport.setSelectorRunnersCount(threads(Runtime.getRuntime().availableProcessors()));
    }

    /** One processor is not shared out: each thread more takes it from the others, and from the compiler most of all. */
    private static int threads(int processors) {
        return processors > 1 ? 2 * processors : 1;
    }

    /** Opens the socket; a failure is kept for {@link #check}, since Grizzly only logs it when the server runs already. */
    @Override
    public synchronized void start() {
        try {
            super.start();
        } catch (BindException e) {
            failure = new BindException("Port " + getPort() + " on " + getHost() + ": " + e.getMessage());
        } catch (IOException e) {
            failure = e;
        }
    }

    /**
     * Does nothing if the socket is open.
     *
     * @throws IOException why it is not
     */
    public synchronized void check() throws IOException {
        if (failure != null) {
            throw failure;
        }
    }
}
