package dev.rollcall.session;

/**
 * Is told of every change in a store, at once, so that what it makes of the sessions is never behind.
 *
 * @param <D> what the product knows of its sessions
 */
public interface SessionWatcher<D> {
    /** A session has come. */
    void added(KeptSession<D> kept);

    /**
     * A session has changed; it has begun when it had, and is of the same account.
     *
     * @param before what it was
     */
    void changed(KeptSession<D> kept, Session<D> before);

    /** A session has gone. */
    void removed(KeptSession<D> kept);

    /** Somebody who does not care. */
    static <D> SessionWatcher<D> none() {
        return new SessionWatcher<>() {
            @Override
            public void added(KeptSession<D> kept) {}

            @Override
            public void changed(KeptSession<D> kept, Session<D> before) {}

            @Override
            public void removed(KeptSession<D> kept) {}
        };
    }
}
