package dev.rollcall.contract.har;

/** Why an entry of a recording is not judged. None is left out without being counted. */
public enum HarSkip {
    /** The browser asked whether it may ask: no operation of anybody's. */
    PREFLIGHT("preflights", "CORS preflights skipped"),
    /** The answer came out of the browser's cache; the server has said nothing. */
    FROM_CACHE("fromCache", "answers from the browser's cache skipped"),
    /** The server confirmed what the browser's cache had. */
    NOT_MODIFIED("notModified", "answers 304 Not Modified skipped"),
    /** Aborted, blocked, or the connection broke. */
    NO_ANSWER("noAnswer", "requests without an answer skipped"),
    /** A web socket, inlined data, an extension's resource. */
    NO_HTTP("noHttp", "entries that are not HTTP skipped"),
    /** Neither method nor URL can be read. */
    BROKEN("brokenEntries", "entries without a readable request skipped");

    private final String id;
    private final String label;

    HarSkip(String id, String label) {
        this.id = id;
        this.label = label;
    }

    /** For programs, in camel case. */
    public String id() {
        return id;
    }

    /** For people. */
    public String label() {
        return label;
    }
}
