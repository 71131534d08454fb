package dev.rollcall.api.joomla;

/** The part of Joomla that a session belongs to. The API runs as the site. */
enum Client {
    /** What visitors see. */
    SITE("0"),
    /** The back office. */
    ADMINISTRATOR("1");

    private final String id;

    Client(String id) {
        this.id = id;
    }

    /** The value of the column {@code client_id}. */
    String id() {
        return id;
    }
}
