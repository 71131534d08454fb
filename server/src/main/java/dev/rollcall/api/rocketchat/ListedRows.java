package dev.rollcall.api.rocketchat;

import dev.rollcall.session.CountedBlocks;
import dev.rollcall.session.KeptSession;

/**
 * Connections that a list can show, newest first. Not safe for use by several threads.
 *
 * @param leading of each token the newest one, which stands for it where nothing is looked for
 * @param following the others, which stand for their token only if they are found and no newer one is
 */
record ListedRows(
        CountedBlocks<KeptSession<Connection>, SearchedRows> leading,
        CountedBlocks<KeptSession<Connection>, SearchedRows> following) {

    ListedRows() {
        this(empty(), empty());
    }

    private static CountedBlocks<KeptSession<Connection>, SearchedRows> empty() {
        return new CountedBlocks<>(KeptSession.newestFirst(), SearchedRows::new);
    }

    boolean isEmpty() {
        return leading.size() + following.size() == 0;
    }
}
