package dev.rollcall;

import dev.rollcall.world.World;
import java.time.InstantSource;
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
 * @param turnsShown whether every answer tells, in the header {@code Rollcall-Turn}, in what order the calls of a product
 *     saw its state; for tests
 * @param maxBodyBytes the largest body that is read
 * @param ownPorts by name, the products that have a port of their own too, where they sit at the root; 0 for any free one
 * @param world what the products are filled with
 */
public record MockServerOptions(
        String host,
        int port,
        InstantSource clock,
        OptionalLong seed,
        boolean cors,
        boolean rateLimits,
        boolean licensed,
        boolean turnsShown,
        int maxBodyBytes,
        Map<String, Integer> ownPorts,
        World world) {

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

    /** A free port on loopback, the system's clock, CORS on, no rate limits, bodies up to 1 MiB, the default world. */
    public static MockServerOptions defaults() {
        return new MockServerOptions(
                "127.0.0.1",
                0,
                InstantSource.system(),
                OptionalLong.empty(),
                true,
                false,
                true,
                false,
                MEBIBYTE,
                Map.of(),
                World.byDefault());
    }

    /** The same at another address. */
    public MockServerOptions at(String otherHost, int otherPort) {
        return new MockServerOptions(
                otherHost,
                otherPort,
                clock,
                seed,
                cors,
                rateLimits,
                licensed,
                turnsShown,
                maxBodyBytes,
                ownPorts,
                world);
    }

    /** The same by another clock. */
    public MockServerOptions withClock(InstantSource otherClock) {
        return new MockServerOptions(
                host, port, otherClock, seed, cors, rateLimits, licensed, turnsShown, maxBodyBytes, ownPorts, world);
    }

    /** The same with ids and tokens that repeat themselves, or that nobody can guess if there is no seed. */
    public MockServerOptions withSeed(OptionalLong value) {
        return new MockServerOptions(
                host, port, clock, value, cors, rateLimits, licensed, turnsShown, maxBodyBytes, ownPorts, world);
    }

    /** The same with CORS on or off. */
    public MockServerOptions withCors(boolean on) {
        return new MockServerOptions(
                host, port, clock, seed, on, rateLimits, licensed, turnsShown, maxBodyBytes, ownPorts, world);
    }

    /** The same with rate limits on or off. */
    public MockServerOptions withRateLimits(boolean on) {
        return new MockServerOptions(
                host, port, clock, seed, cors, on, licensed, turnsShown, maxBodyBytes, ownPorts, world);
    }

    /** The same with answers that tell their turn. */
    public MockServerOptions withTurnsShown() {
        return new MockServerOptions(
                host, port, clock, seed, cors, rateLimits, licensed, true, maxBodyBytes, ownPorts, world);
    }

    /** The same without the licences that some session APIs need. */
    public MockServerOptions withoutLicence() {
        return new MockServerOptions(
                host, port, clock, seed, cors, rateLimits, false, turnsShown, maxBodyBytes, ownPorts, world);
    }

    /** The same with another limit for bodies. */
    public MockServerOptions withMaxBodyBytes(int bytes) {
        return new MockServerOptions(
                host, port, clock, seed, cors, rateLimits, licensed, turnsShown, bytes, ownPorts, world);
    }

    /** The same with these products on ports of their own. */
    public MockServerOptions withOwnPorts(Map<String, Integer> ports) {
        return new MockServerOptions(
                host, port, clock, seed, cors, rateLimits, licensed, turnsShown, maxBodyBytes, ports, world);
    }

    /** The same with another world, such as one that was read from a file. */
    public MockServerOptions withWorld(World otherWorld) {
        return new MockServerOptions(
                host, port, clock, seed, cors, rateLimits, licensed, turnsShown, maxBodyBytes, ownPorts, otherWorld);
    }
}
