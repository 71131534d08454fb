package dev.rollcall;

import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalLong;
import java.util.stream.Stream;

/**
 * How a mock is started.
 *
 * @param host the address to bind to
 * @param port the port, 0 for any free one
 * @param clock what time it is for the products
 * @param seed makes ids and tokens the same ones every time; without it nobody can guess them
 * @param cors whether a browser application from any origin may call everything
 * @param rateLimits whether the products refuse callers that ask or guess too often
 * @param licensed whether the products have the licences that their session APIs need
 * @param maxBodyBytes the largest body that is read
 * @param ownPorts by name, the products that have a port of their own too, where they sit at the root; 0 for any free one
 */
public record MockServerOptions(
        String host,
        int port,
        InstantSource clock,
        OptionalLong seed,
        boolean cors,
        boolean rateLimits,
        boolean licensed,
        int maxBodyBytes,
        Map<String, Integer> ownPorts) {

    private static final int MEBIBYTE = 1024 * 1024;

    public MockServerOptions {
        ownPorts = Map.copyOf(ownPorts);
        Stream.concat(Stream.of(port), ownPorts.values().stream()).forEach(each -> {
            if (each < 0 || each > 65_535) {
                throw new IllegalArgumentException("A port lies between 0 and 65535, not at " + each);
            }
        });
        if (maxBodyBytes < 0) {
            throw new IllegalArgumentException("The limit of a body is not negative");
        }
    }

    /** A free port on loopback, the system's clock, CORS on, no rate limits, bodies up to 1 MiB. */
    public static MockServerOptions defaults() {
        return new MockServerOptions(
                "127.0.0.1", 0, InstantSource.system(), OptionalLong.empty(), true, false, true, MEBIBYTE, Map.of());
    }

    /** The same at another address. */
    public MockServerOptions at(String otherHost, int otherPort) {
        return new MockServerOptions(
                otherHost, otherPort, clock, seed, cors, rateLimits, licensed, maxBodyBytes, ownPorts);
    }

    /** The same by another clock. */
    public MockServerOptions withClock(InstantSource otherClock) {
        return new MockServerOptions(host, port, otherClock, seed, cors, rateLimits, licensed, maxBodyBytes, ownPorts);
    }

    /** The same with ids and tokens that repeat themselves. */
    public MockServerOptions withSeed(long value) {
        return new MockServerOptions(
                host, port, clock, OptionalLong.of(value), cors, rateLimits, licensed, maxBodyBytes, ownPorts);
    }

    /** The same with CORS on or off. */
    public MockServerOptions withCors(boolean on) {
        return new MockServerOptions(host, port, clock, seed, on, rateLimits, licensed, maxBodyBytes, ownPorts);
    }

    /** The same with rate limits on or off. */
    public MockServerOptions withRateLimits(boolean on) {
        return new MockServerOptions(host, port, clock, seed, cors, on, licensed, maxBodyBytes, ownPorts);
    }

    /** The same without the licences that some session APIs need. */
    public MockServerOptions withoutLicence() {
        return new MockServerOptions(host, port, clock, seed, cors, rateLimits, false, maxBodyBytes, ownPorts);
    }

    /** The same with another limit for bodies. */
    public MockServerOptions withMaxBodyBytes(int bytes) {
        return new MockServerOptions(host, port, clock, seed, cors, rateLimits, licensed, bytes, ownPorts);
    }

    /** The same with a port of its own for one more product. */
    public MockServerOptions withOwnPort(String product, int itsPort) {
        Map<String, Integer> more = new HashMap<>(ownPorts);
        more.put(product, itsPort);
        return new MockServerOptions(host, port, clock, seed, cors, rateLimits, licensed, maxBodyBytes, more);
    }
}
