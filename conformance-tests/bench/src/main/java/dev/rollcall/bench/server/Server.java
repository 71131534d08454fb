package dev.rollcall.bench.server;

import dev.rollcall.bench.load.Page;
import dev.rollcall.bench.process.Skipped;
import java.util.List;

/** Something that answers. */
public interface Server {

    /** How tables call it. */
    String name();

    /** Its version and the flags that it is started with, and what it does for an answer. */
    String told();

    /** Whether it can be asked for this page, or for always different ones beginning with it. */
    boolean knows(Page page, boolean different);

    /**
     * The command that starts it.
     *
     * @throws Skipped if it cannot be had
     */
    List<String> command(Task task);
}
