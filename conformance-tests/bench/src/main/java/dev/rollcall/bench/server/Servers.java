package dev.rollcall.bench.server;

import dev.rollcall.bench.process.House;
import dev.rollcall.bench.process.Java;
import dev.rollcall.bench.stack.RawGrizzly;
import dev.rollcall.bench.stack.ReadyJersey;
import java.util.List;

/** All that are measured beside each other. */
public final class Servers {
    private Servers() {}

    /** The mock with everything on. */
    public static Server ours(House house, Java java) {
        return new Ours("Rollcall", house, java, List.of());
    }

    /** In the order of the tables. */
    public static List<Server> all(House house, Java java) {
        NodePrograms programs = new NodePrograms(house);
        return List.of(
                ours(house, java),
                new Ours("Rollcall --no-judging", house, java, List.of("--no-judging")),
                new OwnStack(
                        "Jersey, ready bytes",
                        "3.1.12 on Grizzly 4.0.2, same-thread I/O: one route, no filter, one array of bytes",
                        ReadyJersey.class,
                        java),
                new OwnStack(
                        "Grizzly, fixed bytes",
                        "4.0.2, same-thread I/O: one handler, one array of bytes",
                        RawGrizzly.class,
                        java),
                new Nginx(),
                new WireMock(house, java),
                new Prism(programs),
                new Specmatic(programs, java),
                new MockServerNetty(programs, java),
                new Mockoon(programs));
    }
}
