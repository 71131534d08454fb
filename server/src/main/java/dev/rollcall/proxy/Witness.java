package dev.rollcall.proxy;

/** Looks at every exchange when it is over. */
@FunctionalInterface
public interface Witness {

    /** Is told once of every exchange, on a thread that carries other exchanges: it must not block. */
    void saw(Passed passed);
}
