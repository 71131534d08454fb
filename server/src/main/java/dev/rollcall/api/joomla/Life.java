package dev.rollcall.api.joomla;

/** What keeps a session alive. */
enum Life {
    /** A caller who comes back with the cookie in time. */
    COOKIE,
    /** A caller who brings a token or a password with every call, and so needs no more than one row. */
    CREDENTIALS,
    /** The vendor's page: printed rows do not age. */
    PRINTED,
    /** Nothing: its time is over, whenever it was used. */
    OVER
}
