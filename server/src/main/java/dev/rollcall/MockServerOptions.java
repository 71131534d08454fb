package dev.rollcall;

import java.time.InstantSource;
import java.util.OptionalLong;

/**
 * How a mock is started.
 *
 * @param host the address to bind to
 * @param port the port, 0 for any free one
 * @param clock what time it is for the products
 * @param seed makes ids and tokens the same ones every time; without it nobody can guess them
 * @param cors whether a browser application from any origin may call everything
 * @param rateLimits whether the products refuse callers that ask too often
 * @param maxBodyBytes the largest body that is read
 */
public record MockServerOptions(
        String host,
        int port,
        InstantSource clock,
        OptionalLong seed,
        boolean cors,
        boolean rateLimits,
        int maxBodyBytes) {

    private static final int MEBIBYTE = 1024 * 1024;

    public MockServerOptions {
        if (port < 0 || port > 65_535) {
            throw new IllegalArgumentException("A port lies between 0 and 65535, not at " + port);
        }
        if (maxBodyBytes < 0) {
            throw new IllegalArgumentException("The limit of a body is not negative");
        }
    }

    /** A free port on loopback, the system's clock, CORS on, no rate limits, bodies up to 1 MiB. */
    public static MockServerOptions defaults() {
        return new MockServerOptions(
                "127.0.0.1", 0, InstantSource.system(), OptionalLong.empty(), true, false, MEBIBYTE);
    }

    /** The same at another address. */
    public MockServerOptions at(String otherHost, int otherPort) {
        return new MockServerOptions(otherHost, otherPort, clock, seed, cors, rateLimits, maxBodyBytes);
    }

    /** The same by another clock. */
    public MockServerOptions withClock(InstantSource otherClock) {
        return new MockServerOptions(host, port, otherClock, seed, cors, rateLimits, maxBodyBytes);
    }

    /** The same with ids and tokens that repeat themselves. */
    public MockServerOptions withSeed(long value) {
        return new MockServerOptions(host, port, clock, OptionalLong.of(value), cors, rateLimits, maxBodyBytes);
    }

    /** The same with CORS on or off. */
    public MockServerOptions withCors(boolean on) {
        return new MockServerOptions(host, port, clock, seed, on, rateLimits, maxBodyBytes);
    }

    /** The same with rate limits on or off. */
    public MockServerOptions withRateLimits(boolean on) {
        return new MockServerOptions(host, port, clock, seed, cors, on, maxBodyBytes);
    }

    /** The same with another limit for bodies. */
    public MockServerOptions withMaxBodyBytes(int bytes) {
        return new MockServerOptions(host, port, clock, seed, cors, rateLimits, bytes);
    }
}
