package dev.rollcall.suite.clients;

import java.util.List;
import java.util.function.Supplier;

/**
 * A client that people have, and which products it can speak with.
 *
 * @param name as its users know it
 * @param version of it, exact where this build pins it
 * @param flows through which it has to get
 * @param walker made when it is needed: the test ends there if the machine lacks what it needs
 */
record ClientUnderTest(String name, String version, List<Flow> flows, Supplier<Walker> walker) {

    @Override
    public String toString() {
        return name + " " + version;
    }
}
