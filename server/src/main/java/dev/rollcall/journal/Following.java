package dev.rollcall.journal;

/** That somebody is told every exchange. */
public interface Following extends AutoCloseable {

    /** Ends it; an exchange that is being told at the moment may still come. */
    @Override
    void close();
}
