package dev.rollcall.junit;

import java.util.List;
import java.util.ServiceLoader;

/** Everybody who hears the traffic of this JVM's tests, found when the first test asks. */
final class Bystanders {
    private static final List<Bystander> ALL =
            ServiceLoader.load(Bystander.class, Bystander.class.getClassLoader()).stream()
                    .map(ServiceLoader.Provider::get)
                    .toList();

    private Bystanders() {}

    static List<Bystander> all() {
        return ALL;
    }
}
