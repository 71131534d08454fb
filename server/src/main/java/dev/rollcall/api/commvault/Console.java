package dev.rollcall.api.commvault;

/** Where a user can be logged on. */
enum Console {
    /** The REST service; in no documentation, seen in a saved response. */
    REST_SERVICE(0),
    COMMCELL_CONSOLE(5),
    COMMAND_LINE(13),
    /** The CommCell Console as a remote web application. */
    REMOTE_CONSOLE(14),
    /** The Web Console and the mobile applications. */
    WEB_CONSOLE(19);

    private final int number;

    Console(int number) {
        this.number = number;
    }

    /** As on the wire (vendor page, Response Parameters). */
    int number() {
        return number;
    }

    /** Whether the web service serves its sessions: it knows when they were last used, and ends them when idle. */
    boolean isServedByWeb() {
        return this == REST_SERVICE || this == WEB_CONSOLE;
    }

    /** Whether its sessions can be closed by their ids (vendor page about deleting sessions). */
    boolean isClosable() {
        return isServedByWeb() || this == COMMAND_LINE;
    }

    /** What session ids begin with (all rows of the vendor page and of a saved response). */
    String idPrefix() {
        return this == COMMCELL_CONSOLE ? "EMC" : "";
    }
}
