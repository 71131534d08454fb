package dev.rollcall.suite.judges;

/**
 * One thing about an exchange that the second opinion objects to.
 *
 * @param key what kind of thing, the same for every exchange
 * @param message what it is, in words
 */
record Objection(String key, String message) {

    @Override
    public String toString() {
        return key + ": " + message;
    }
}
