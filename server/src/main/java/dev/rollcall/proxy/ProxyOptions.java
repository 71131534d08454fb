package dev.rollcall.proxy;

import java.time.Duration;
import java.time.InstantSource;
import javax.net.ssl.SSLContext;
import org.jspecify.annotations.Nullable;

/**
 * How a proxy is to work.
 *
 * @param upstream the real server
 * @param host the address to listen on
 * @param port the port to listen on; 0 takes any free one
 * @param tls by what the upstream is trusted; null where it speaks no TLS
 * @param checksHostName whether the upstream's certificate has to be for its name
 * @param connectTimeout how long a connection to the upstream may take
 * @param responseTimeout how long the upstream may be silent
 * @param bodyLimit of how large a body a copy is kept, in bytes; larger ones pass all the same
 * @param clock tells when an exchange began and ended
 */
public record ProxyOptions(
        Upstream upstream,
        String host,
        int port,
        @Nullable SSLContext tls,
        boolean checksHostName,
        Duration connectTimeout,
        Duration responseTimeout,
        int bodyLimit,
        InstantSource clock) {
    /** As many as can be kept of some exchanges at a time without filling the memory. */
    private static final int KEPT_OF_A_BODY =
            (int) Math.min(16 << 20, Runtime.getRuntime().maxMemory() / 64);

    public ProxyOptions {
        if (port < 0 || port > 65_535) {
            throw new IllegalArgumentException("No port: " + port);
        }
        if (connectTimeout.toMillis() < 1 || responseTimeout.toMillis() < 1) {
            throw new IllegalArgumentException("A time-out is at least a millisecond");
        }
    }

    /** To that server, from any free port of the loopback address. */
    public static ProxyOptions to(Upstream upstream) {
        return new ProxyOptions(
                upstream,
                "127.0.0.1",
                0,
                null,
                true,
                Duration.ofSeconds(10),
                Duration.ofSeconds(60),
                KEPT_OF_A_BODY,
                InstantSource.system());
    }

    /** The same, listening there. */
    public ProxyOptions at(String address, int listeningPort) {
        return new ProxyOptions(
                upstream,
                address,
                listeningPort,
                tls,
                checksHostName,
                connectTimeout,
                responseTimeout,
                bodyLimit,
                clock);
    }

    /** The same, trusting the upstream by these certificates. */
    public ProxyOptions trusting(SSLContext context, boolean hostNameToo) {
        return new ProxyOptions(
                upstream, host, port, context, hostNameToo, connectTimeout, responseTimeout, bodyLimit, clock);
    }

    /** The same, waiting that long. */
    public ProxyOptions waiting(Duration forConnection, Duration forResponse) {
        return new ProxyOptions(
                upstream, host, port, tls, checksHostName, forConnection, forResponse, bodyLimit, clock);
    }

    /** The same, keeping copies of bodies up to so many bytes. */
    public ProxyOptions keeping(int bytes) {
        return new ProxyOptions(
                upstream, host, port, tls, checksHostName, connectTimeout, responseTimeout, bytes, clock);
    }
}
